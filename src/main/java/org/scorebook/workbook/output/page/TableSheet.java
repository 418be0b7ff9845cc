package org.scorebook.workbook.output.page;

import java.util.List;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.book.JudgementColours;
import org.scorebook.workbook.output.fitting.Print;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Sheet;

/** What Results and Series have in common: a title, a line of help and one Excel table. */
final class TableSheet {
  private static final float ROW_HEIGHT = 15.5f;
  private static final float HEADING_HEIGHT = 30f;

  /** Column of what the marks mean, right of the link. */
  private static final int KEY = 2;

  private final Book book;
  private final Cells cells;
  private final Sheet sheet;
  private final int headings;

  /**
   * Starts the sheet.
   *
   * @param marks what the marks in it mean, each by itself
   * @param headings row of the column headings, from 0
   */
  TableSheet(Book book, Sheet sheet, String title, String help, List<String> marks, int headings) {
    this.book = book;
    this.cells = new Cells(book, sheet);
    this.sheet = sheet;
    this.headings = headings;
    cells.text(0, 0, title, Look.TITLE);
    cells.height(0, 30);
    cells.text(1, 0, help, Look.SUBTITLE);
    cells.linkBack(2, 0);
    if (!marks.isEmpty()) {
      cells.at(2, KEY, book.styles().unwrapped(Look.NOTE)).put(String.join("; ", marks));
    }
    cells.height(headings, HEADING_HEIGHT);
    sheet.setDefaultHeight(ROW_HEIGHT);
  }

  void heading(int column, String text, int width, boolean numbers) {
    Look look = numbers ? Look.DATA_HEADING_RIGHT : Look.DATA_HEADING;
    cells.text(headings, column, text, look);
    sheet.setWidth(column, width);
  }

  void text(int row, int column, Content content) {
    if (!(content instanceof Content.Nothing)) {
      content.putIn(cells.at(row, column, Look.DATA_TEXT));
    }
  }

  /** Text of one line, for rows that are all equally high. */
  void line(int row, int column, String text) {
    if (!text.isEmpty()) {
      cells.at(row, column, book.styles().unwrapped(Look.DATA_TEXT)).put(text);
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
  void finish(String name, Area area, int frozenColumns, int lastPrinted) {
    sheet.filteredTable(name, area);
    Area rows = new Area(headings + 1, 0, area.lastRow(), area.lastColumn());
    JudgementColours.shadeRows(book, sheet, rows);
    sheet.freeze(frozenColumns, headings + 1);
    Print print = Print.pages(area.lastRow(), lastPrinted);
    book.print(sheet, print.withHeadings(headings, headings));
  }
}
