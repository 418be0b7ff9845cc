package org.scorebook.workbook.template;

import java.time.Month;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.model.Period;
import org.scorebook.text.MonthNames;
import org.scorebook.workbook.layout.InputSheet;

/**
 * Writes the first sheet, whole on a small screen: on the left what to do, in the order of the tabs
 * and with links to them; on the right how to type it.
 */
final class StartHere {
  static final String SHEET = "Start here";

  /** Where the two halves begin: a number, the sheet, what to do there; a name, its meaning. */
  private static final int STEP = 0;

  private static final int HOW = 4;

  private static final int[] WIDTHS = {4, 13, 70, 2, 18, 53};
  private static final float LINE = 15.75f;

  /** Letters are narrower than the digits by which widths are counted. */
  private static final int ROOM = 4;

  private static final List<String> MONTHLY =
      List.of(
          "Look down the Check columns: every row should say OK.",
          "Save and close it, and drag it onto scorebook.cmd (or type: scorebook THIS-FILE.xlsx).",
          "Where a copy opens that shows problems, mend them here and drag this workbook again.",
          "Next month type: scorebook template --from THIS-FILE.xlsx -o NEXT.xlsx");

  private static List<String[]> values(Month yearStarts) {
    Period quarter = Period.quarter(2020, 2, yearStarts);
    Period year = quarter.financialYear();
    return List.of(
        new String[] {"Percentages", "With the percent sign: 37.9%."},
        new String[] {"Times", "Hours and minutes as 13:05; minutes and seconds as 0:13:05."},
        new String[] {"No figure", "A blank cell. Never 0 where there is no figure."},
        new String[] {
          "Must not be shown", "[c], * or <5: shown as [c], and never counted as zero."
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
              + MonthNames.full(yearStarts)
              + " to "
              + MonthNames.full(yearStarts.plus(2))
              + "."
        },
        new String[] {"Year-end target", "On Targets, with the period EoY " + year.label() + "."},
        new String[] {
          "Your own notes", "Sheets and columns that are not named here are left alone."
        });
  }

  private final XSSFSheet sheet;
  private final TemplateLooks looks;
  private int row;
  private int step;

  private StartHere(XSSFWorkbook workbook, TemplateLooks looks) {
    this.sheet = workbook.createSheet(SHEET);
    this.looks = looks;
  }

  static void write(XSSFWorkbook workbook, TemplateLooks looks, Month yearStarts) {
    StartHere page = new StartHere(workbook, looks);
    page.text(STEP, "Scorebook input workbook", looks.title);
    page.next(21);
    page.text(
        STEP,
        "Everything that the scorecard shows comes from this workbook. Go through its sheets from"
            + " left to right.",
        looks.help);
    page.next(LINE);
    page.steps();
    page.row = 2;
    page.howToType(yearStarts);
    page.view();
  }

  private void steps() {
    heading("First these three");
    for (InputSheet input : InputSheet.values()) {
      if (input == InputSheet.DATA_WIDE) {
        heading("Then what you have of these");
      }
      numbered();
      text(STEP + 1, input.sheetName(), looks.link);
      link(input);
      say(STEP + 2, input.help());
    }
    heading("Every month");
    for (String what : MONTHLY) {
      numbered();
      say(STEP + 1, what);
    }
  }

  private void howToType(Month yearStarts) {
    text(HOW, "How to type", looks.strong);
    row++;
    for (String[] value : values(yearStarts)) {
      text(HOW, value[0], looks.strong);
      text(HOW + 1, value[1], looks.body);
      row++;
    }
    row++;
    text(HOW, "Colours and words", looks.strong);
    row++;
    key(looks.requiredHeader, "required", "The column must be filled in every row.");
    key(looks.optionalHeader, "optional", "Leave blank what you do not need.");
    key(looks.liveHeader, "fills itself", "Formulas that check the row. Leave them alone.");
    key(looks.sample, "e.g. grey", "An example above the headings. It is not read.");
  }

  private void heading(String text) {
    text(STEP, text, looks.heading);
    next(LINE);
  }

  private void numbered() {
    step++;
    XSSFCell cell = text(STEP, "", looks.heading);
    cell.setCellValue(step);
  }

  /** The last text of a line, which gives it its height. */
  private void say(int column, String text) {
    text(column, text, column == STEP + 1 ? looks.help : looks.body);
    next(column > STEP + 1 && text.length() > WIDTHS[column] + ROOM ? 2 * LINE : LINE);
  }

  private void key(XSSFCellStyle style, String word, String meaning) {
    text(HOW, word, style);
    text(HOW + 1, meaning, looks.body);
    row++;
  }

  private void link(InputSheet input) {
    XSSFHyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + input.sheetName() + "'!A1");
    sheet.getRow(row).getCell(STEP + 1).setHyperlink(link);
  }

  private XSSFCell text(int column, String text, XSSFCellStyle style) {
    XSSFRow cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    XSSFCell cell = cells.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
    return cell;
  }

  private void next(float height) {
    sheet.getRow(row).setHeightInPoints(height);
    row++;
  }

  private void view() {
    for (int c = 0; c < WIDTHS.length; c++) {
      sheet.setColumnWidth(c, WIDTHS[c] * 256);
    }
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 1);
    sheet.getFooter().setLeft("&F");
  }
}
