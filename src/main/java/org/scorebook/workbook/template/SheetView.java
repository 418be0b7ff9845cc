package org.scorebook.workbook.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;

/** How a sheet opens on screen and comes out on paper. */
final class SheetView {
  private SheetView() {}

  /** Frozen header, tab colour, and paper: A4, headings repeated, pages numbered. */
  static void set(XSSFSheet sheet, InputSheet input, List<TemplateHeading> headings) {
    boolean wide = input == InputSheet.MEASURES;
    sheet.createFreezePane(wide ? 1 : 0, TemplateSheet.FIRST_ROW);
    sheet.setActiveCell(
        new CellAddress(TemplateSheet.FIRST_ROW, input == InputSheet.SCORECARD ? 1 : 0));
    sheet.setDisplayGridlines(input != InputSheet.SCORECARD);
    sheet.setTabColor(TemplateLooks.colour(input.isRequired() ? "1F3864" : "8497B0"));
    print(sheet, input, headings);
  }

  private static void print(XSSFSheet sheet, InputSheet input, List<TemplateHeading> headings) {
    sheet.setRepeatingRows(
        new CellRangeAddress(TemplateSheet.HEADER_ROW, TemplateSheet.HEADER_ROW, -1, -1));
    if (input == InputSheet.MEASURES) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
    }
    if (input != InputSheet.SCORECARD && !input.hasPeriodColumns()) {
      leaveOutChecks(sheet, headings);
    }
    sheet.setFitToPage(true);
    var print = sheet.getPrintSetup();
    print.setPaperSize(PaperSize.A4_PAPER);
    print.setLandscape(input == InputSheet.SCORECARD || input == InputSheet.MEASURES);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.getHeader().setLeft("&A");
    sheet.getFooter().setLeft("&F");
    sheet.getFooter().setRight("Page &P of &N");
  }

  /**
   * Whole columns, however far down they will be filled, without the formulas of the rows that are
   * not filled yet: those would come out as page after page of nothing.
   */
  private static void leaveOutChecks(XSSFSheet sheet, List<TemplateHeading> headings) {
    List<String> areas = new ArrayList<>();
    int first = 0;
    for (int c = 0; c <= headings.size(); c++) {
      if (c == headings.size() || headings.get(c).isLive() || isBreak(headings.get(c))) {
        if (c > first) {
          areas.add(columns(first, c - 1));
        }
        first = c < headings.size() && headings.get(c).isLive() ? c + 1 : c;
      }
    }
    XSSFWorkbook workbook = sheet.getWorkbook();
    workbook.setPrintArea(workbook.getSheetIndex(sheet), String.join(",", areas));
  }

  /** Where the columns of Measures go on on another page, since all would be too small to read. */
  private static boolean isBreak(TemplateHeading heading) {
    return heading.column().equals(Optional.of(MeasureColumns.TOLERANCE));
  }

  /** As rows and columns: not every program reads a print area of columns alone. */
  private static String columns(int first, int last) {
    return "$%s$1:$%s$%d"
        .formatted(
            CellReference.convertNumToColString(first),
            CellReference.convertNumToColString(last),
            SpreadsheetVersion.EXCEL2007.getMaxRows());
  }
}
