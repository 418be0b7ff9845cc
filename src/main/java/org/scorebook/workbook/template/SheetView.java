package org.scorebook.workbook.template;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.workbook.layout.InputSheet;

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
    } else if (input != InputSheet.SCORECARD && !input.hasPeriodColumns()) {
      leaveOutChecks(sheet, headings);
    }
    sheet.setFitToPage(true);
    var print = sheet.getPrintSetup();
    print.setPaperSize(PaperSize.A4_PAPER);
    print.setLandscape(input == InputSheet.SCORECARD || input == InputSheet.MEASURES);
    print.setFitWidth((short) (input == InputSheet.MEASURES ? 2 : 1));
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
    int typed = (int) headings.stream().filter(heading -> !heading.isLive()).count();
    XSSFWorkbook workbook = sheet.getWorkbook();
    workbook.setPrintArea(
        workbook.getSheetIndex(sheet),
        0,
        typed - 1,
        0,
        SpreadsheetVersion.EXCEL2007.getLastRowIndex());
  }
}
