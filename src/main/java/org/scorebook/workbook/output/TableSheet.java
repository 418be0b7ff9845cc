package org.scorebook.workbook.output;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** What Results and Series have in common: a title, a line of help and one Excel table. */
final class TableSheet {
  private static final float ROW_HEIGHT = 15.5f;
  private static final float HEADING_HEIGHT = 30f;

  private final Cells cells;
  private final XSSFSheet sheet;
  private final int headings;

  /**
   * Starts the sheet.
   *
   * @param headings row of the column headings, from 0
   */
  TableSheet(Book book, XSSFSheet sheet, String title, String help, int headings) {
    this.cells = new Cells(book, sheet);
    this.sheet = sheet;
    this.headings = headings;
    cells.text(0, 0, title, Look.TITLE);
    cells.height(0, 30);
    cells.text(1, 0, help, Look.SUBTITLE);
    cells.height(headings, HEADING_HEIGHT);
    sheet.setDefaultRowHeightInPoints(ROW_HEIGHT);
  }

  void heading(int column, String text, int width) {
    cells.text(headings, column, text, Look.HEADING);
    sheet.setColumnWidth(column, width * 256);
  }

  void put(int row, int column, Content content, Look look) {
    if (!(content instanceof Content.Nothing)) {
      content.putIn(cells.at(row, column, look));
    }
  }

  void put(int row, int column, Content content, String format) {
    if (!(content instanceof Content.Nothing)) {
      content.putIn(cells.at(row, column, Look.NUMBER, format));
    }
  }

  void height(int row, float points) {
    cells.height(row, points);
  }

  /**
   * Makes the cells a table once its headings are there, frozen below them.
   *
   * @param pages printed side by side
   */
  void finish(Book book, String name, String area, int columns, int frozenColumns, int pages) {
    XSSFTable table = sheet.createTable(new AreaReference(area, SpreadsheetVersion.EXCEL2007));
    table.setName(name);
    table.setDisplayName(name);
    table.getCTTable().addNewAutoFilter().setRef(area);
    CTTableStyleInfo style = table.getCTTable().addNewTableStyleInfo();
    style.setName("TableStyleLight1");
    style.setShowRowStripes(true);
    sheet.createFreezePane(frozenColumns, headings + 1);
    int lastRow = table.getEndRowIndex();
    book.print(sheet, Print.pages(lastRow, columns - 1).withHeadings(headings, headings));
    sheet.getPrintSetup().setFitWidth((short) pages);
  }
}
