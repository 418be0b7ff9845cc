package org.scorebook.workbook.template;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.scorebook.workbook.layout.InputSheet;

/** How a sheet opens on screen and comes out on paper. */
final class SheetView {
  private SheetView() {}

  /** Frozen header, tab colour, and paper: landscape A4, headings repeated, pages numbered. */
  static void set(XSSFSheet sheet, InputSheet input) {
    boolean wide = input == InputSheet.MEASURES;
    sheet.createFreezePane(wide ? 1 : 0, TemplateSheet.FIRST_ROW);
    sheet.setActiveCell(
        new CellAddress(TemplateSheet.FIRST_ROW, input == InputSheet.SCORECARD ? 1 : 0));
    sheet.setDisplayGridlines(input != InputSheet.SCORECARD);
    sheet.setTabColor(TemplateLooks.colour(input.isRequired() ? "1F3864" : "8497B0"));
    print(sheet, input);
  }

  private static void print(XSSFSheet sheet, InputSheet input) {
    sheet.setRepeatingRows(
        new CellRangeAddress(TemplateSheet.HEADER_ROW, TemplateSheet.HEADER_ROW, -1, -1));
    if (input == InputSheet.MEASURES) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
    }
    sheet.setFitToPage(true);
    var print = sheet.getPrintSetup();
    print.setPaperSize(PaperSize.A4_PAPER);
    print.setLandscape(true);
    print.setFitWidth((short) (input == InputSheet.MEASURES ? 3 : 1));
    print.setFitHeight((short) 0);
    sheet.getHeader().setLeft("&A");
    sheet.getFooter().setLeft("&F");
    sheet.getFooter().setRight("Page &P of &N");
  }
}
