package org.scorebook.workbook.template;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.model.Period;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.template.check.CheckFormulas;

/** Writes the first sheet: what to do, in order, with links. */
final class StartHere {
  static final String SHEET = "Start here";

  private static final String[][] STEPS = {
    {"1", "Fill in Scorecard: the title, your organisation and the reporting month."},
    {"2", "List your owners on Owners, and every measure once on Measures."},
    {
      "3",
      "Type the figures on Data, one row per measure and period. Keep past periods: charts and"
          + " twelve-month figures need them."
    },
    {"4", "Add Targets, and where you have them Benchmarks (or Peers), Areas and Commentary."},
    {"5", "Look down the Check columns: every row should say OK."},
    {"6", "Save and close this workbook, then run: scorebook run THIS-FILE.xlsx -d out"},
    {
      "7",
      "Mend what it lists. To see it in the cells: scorebook validate THIS-FILE.xlsx --annotate"
          + " MARKED.xlsx"
    },
    {"8", "Next month run: scorebook template --from THIS-FILE.xlsx -o NEXT.xlsx"}
  };

  private static List<String[]> values(Month yearStarts) {
    Period quarter = Period.quarter(2020, 2, yearStarts);
    Period year = quarter.financialYear();
    return List.of(
        new String[] {
          "Percentages",
          "Type the percent sign: 37.9%. Excel then holds 0.379, which is what is read."
        },
        new String[] {
          "Times",
          "Hours and minutes: 13:05. Minutes and seconds: 0:13:05, since Excel takes 13:05 for"
              + " hours."
        },
        new String[] {"No figure", "Leave the cell blank. Never type 0 where there is no figure."},
        new String[] {
          "Must not be shown", "Type [c], * or <5. It is shown as [c] and never counts as zero."
        },
        new String[] {"Months", "Dec 2020. Excel makes a date of it, which is right."},
        new String[] {
          "Quarters and years",
          quarter.label()
              + ", "
              + Period.half(2020, 1, yearStarts).label()
              + " and "
              + year.plus(-1).label()
              + ". Q1 is "
              + name(yearStarts)
              + " to "
              + name(yearStarts.plus(2))
              + "."
        },
        new String[] {"Year-end target", "On Targets, with the period EoY " + year.label() + "."},
        new String[] {
          "Your own notes",
          "Add sheets and columns as you like: what the tables do not name is left alone."
        });
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private final XSSFSheet sheet;
  private final TemplateLooks looks;
  private int next;

  private StartHere(XSSFWorkbook workbook, TemplateLooks looks) {
    this.sheet = workbook.createSheet(SHEET);
    this.looks = looks;
  }

  static void write(XSSFWorkbook workbook, TemplateLooks looks, Month yearStarts) {
    StartHere page = new StartHere(workbook, looks);
    page.line(looks.title, "Scorebook input workbook");
    page.line(
        looks.help,
        "Everything that the scorecard shows comes from this workbook. Fill it in order:");
    page.next++;
    for (String[] step : STEPS) {
      page.line(looks.strong, step);
    }
    page.next++;
    page.line(looks.strong, "Sheet", "What belongs there", "Needed");
    for (InputSheet input : InputSheet.values()) {
      page.link(input);
    }
    page.next++;
    page.line(looks.strong, "How to type", "");
    for (String[] value : values(yearStarts)) {
      page.line(looks.strong, value);
    }
    page.next++;
    page.line(looks.strong, "Colours and words", "");
    page.key(looks.requiredHeader, "required", "The column must be filled in every row.");
    page.key(looks.optionalHeader, "optional", "Leave blank what you do not need.");
    page.key(looks.liveHeader, "fills itself", "Formulas that check the row. Leave them alone.");
    page.view();
  }

  private void line(XSSFCellStyle first, String... texts) {
    XSSFRow row = sheet.createRow(next++);
    for (int c = 0; c < texts.length; c++) {
      XSSFCell cell = row.createCell(c);
      cell.setCellValue(texts[c]);
      cell.setCellStyle(c == 0 ? first : looks.body);
    }
  }

  private void link(InputSheet input) {
    line(
        looks.link,
        input.sheetName(),
        input.help(),
        input.isRequired() ? CheckFormulas.REQUIRED : "optional");
    XSSFHyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + input.sheetName() + "'!A1");
    sheet.getRow(next - 1).getCell(0).setHyperlink(link);
  }

  private void key(XSSFCellStyle style, String word, String meaning) {
    line(style, word, meaning);
  }

  private void view() {
    sheet.setColumnWidth(0, 22 * 256);
    sheet.setColumnWidth(1, 100 * 256);
    sheet.setColumnWidth(2, 12 * 256);
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 1);
    sheet.getFooter().setLeft("&F");
  }
}
