package org.scorebook.workbook.output;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

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

  void heading(int column, String text, int width, boolean numbers) {
    Look look = numbers ? Look.DATA_HEADING_RIGHT : Look.DATA_HEADING;
    cells.text(headings, column, text, look);
    sheet.setColumnWidth(column, width * 256);
  }

  void text(int row, int column, Content content) {
    if (!(content instanceof Content.Nothing)) {
      content.putIn(cells.at(row, column, Look.DATA_TEXT));
    }
  }

  void number(int row, int column, Content content, String format) {
    if (!(content instanceof Content.Nothing)) {
      content.putIn(cells.at(row, column, Look.DATA_NUMBER, format));
    }
  }

  void height(int row, float points) {
    cells.height(row, points);
  }

  /**
   * Makes the cells a table once its headings are there, frozen below them, every second row
   * shaded.
   *
   * @param frozenColumns how many stay in view
   * @param lastPrinted the last column that is printed
   */
  void finish(Book book, String name, String area, int frozenColumns, int lastPrinted) {
    XSSFTable table = sheet.createTable(new AreaReference(area, SpreadsheetVersion.EXCEL2007));
    table.setName(name);
    table.setDisplayName(name);
    table.getCTTable().addNewAutoFilter().setRef(area);
    int lastRow = table.getEndRowIndex();
    Judgements.shadeRows(
        book, sheet, new CellRangeAddress(headings + 1, lastRow, 0, table.getEndColIndex()));
    sheet.createFreezePane(frozenColumns, headings + 1);
    book.print(sheet, Print.pages(lastRow, lastPrinted).withHeadings(headings, headings));
  }
}
