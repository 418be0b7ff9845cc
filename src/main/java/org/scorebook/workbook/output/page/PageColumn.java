package org.scorebook.workbook.output.page;

import java.util.List;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.fitting.TextFit;
import org.scorebook.workbook.output.table.Content;

/**
 * One of two columns of a page that are filled from the top down, each on its own: their rows are
 * all of one height, of which a text takes as many as it needs.
 */
final class PageColumn {
  /** Height of a row in points: a line of most looks. */
  static final float ROW = 18f;

  /** A text may come so much nearer to its neighbours than it would like to, in points. */
  private static final float SQUEEZE = 2f;

  private final Book book;
  private final Cells cells;
  private final int first;
  private final int last;
  private int next;

  /** The last row in which a text begins. */
  private int lastText = -1;

  /**
   * A column of a page.
   *
   * @param first of the sheet's columns that it takes; likewise {@code last}
   * @param row from which on it is filled
   */
  PageColumn(Book book, Cells cells, int first, int last, int row) {
    this.book = book;
    this.cells = cells;
    this.first = first;
    this.last = last;
    this.next = row;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  /** The next free row. */
  int next() {
    return next;
  }

  /** Whether a text begins in that row, and none below it. */
  boolean endsWithTextIn(int row) {
    return lastText == row;
  }

  /** Leaves all rows above that one, at least, as they are. */
  void goOnAt(int row) {
    next = Math.max(next, row);
  }

  void leave(int rows) {
    next += rows;
  }

  /** Puts text over the whole column. */
  int text(String text, Look look) {
    return text(text, look, 0);
  }

  /**
   * Puts text over the whole column.
   *
   * @param least height in points that it takes at least
   * @return the row in which it begins
   */
  int text(String text, Look look, float least) {
    int row = next;
    int rows = rows(text, first, last, look, least);
    put(row, rows, first, last, Content.of(text), look);
    next += rows;
    return row;
  }

  /**
   * Puts a name and what it names beside each other.
   *
   * @param nameColumns how many of the sheet's columns the name takes
   */
  void pair(String name, int nameColumns, Content content, String text) {
    int value = first + nameColumns;
    int rows =
        Math.max(
            rows(name, first, value - 1, Look.LABEL, 0), rows(text, value, last, Look.VALUE, 0));
    put(next, rows, first, value - 1, Content.of(name), Look.LABEL);
    put(next, rows, value, last, content, Look.VALUE);
    next += rows;
  }

  /**
   * One of several cells side by side.
   *
   * @param format of its numbers, or empty
   */
  record Part(Content content, Look look, String format) {
    Part(Content content, Look look) {
      this(content, look, "");
    }
  }

  /** Puts cells side by side in one row. */
  void row(List<Part> parts) {
    int at = first;
    for (Part part : parts) {
      put(next, 1, at, at, part.content(), part.look());
      if (!part.format().isEmpty()) {
        cells.at(next, at, part.look(), part.format());
      }
      at++;
    }
    next++;
  }

  private void put(int row, int rows, int from, int to, Content content, Look look) {
    // A link is followed wherever it is clicked only where its cells are joined.
    if (rows == 1 && from < to && look != Look.LINK) {
      cells.runOn(row, from, to, look);
    } else {
      cells.join(row, row + rows - 1, from, to, look);
    }
    content.putIn(cells.at(row, from));
    lastText = row;
  }

  private int rows(String text, int from, int to, Look look, float least) {
    float height = TextFit.tall(text, cells.width(from, to), book.styles().size(look)) - SQUEEZE;
    return Math.max(1, (int) Math.ceil(Math.max(height, least) / ROW));
  }
}
