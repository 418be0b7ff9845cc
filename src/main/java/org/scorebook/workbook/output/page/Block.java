package org.scorebook.workbook.output.page;

import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.fitting.TextFit;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.xlsx.write.Cell;
import org.scorebook.xlsx.write.Sheet;

/**
 * The columns that all pages of a measure share: a chart at the left, a table or facts at the
 * right. Rows grow as high as their text needs.
 */
final class Block {
  /** In characters; no wider together than a laptop's screen. */
  private static final double[] WIDTHS = {
    10.5, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5, 20, 13, 14, 12, 15
  };

  /** The last column of the chart; from the next one on stands the table. */
  static final int CHART = 7;

  static final int LAST = WIDTHS.length - 1;

  private static final float GAP = 6f;

  private final Book book;
  private final Sheet sheet;
  private final Cells cells;

  Block(Book book, Sheet sheet) {
    this.book = book;
    this.sheet = sheet;
    this.cells = new Cells(book, sheet);
    cells.widths(WIDTHS);
  }

  Cells cells() {
    return cells;
  }

  /** Puts content over the columns of one row. */
  Cell put(int row, int firstColumn, int lastColumn, Content content, Look look) {
    cells.join(row, row, firstColumn, lastColumn, look);
    Cell cell = cells.at(row, firstColumn, look);
    content.putIn(cell);
    return cell;
  }

  /**
   * Puts text over the columns of one row, which is made high enough for it. Cells are joined only
   * where it takes several lines.
   */
  void wrap(int row, int firstColumn, int lastColumn, Content content, String text, Look look) {
    if (cells.isOneLine(text, firstColumn, lastColumn, look)) {
      cells.runOn(row, firstColumn, lastColumn, look);
      content.putIn(cells.at(row, firstColumn));
    } else {
      put(row, firstColumn, lastColumn, content, look);
      cells.at(row, firstColumn, book.styles().wrapped(look));
    }
    atLeast(row, needed(text, firstColumn, lastColumn, look));
  }

  /** Makes a row a narrow gap. */
  void gap(int row) {
    cells.height(row, GAP);
  }

  /** Height that a text needs over the columns, in points. */
  float needed(String text, int firstColumn, int lastColumn, Look look) {
    return TextFit.height(text, width(firstColumn, lastColumn), book.styles().size(look));
  }

  /** Width of the columns together, in characters. */
  static float width(int firstColumn, int lastColumn) {
    double width = 0;
    for (int column = firstColumn; column <= lastColumn; column++) {
      width += WIDTHS[column];
    }
    return (float) width;
  }

  /** Makes a row at least so high, in points. */
  void atLeast(int row, float points) {
    cells.height(row, Math.max(sheet.ownHeight(row).orElse(0f), points));
  }

  /** Keeps all rows down to the given one in sight. */
  void keep(int lastRow) {
    sheet.freeze(0, lastRow + 1);
  }

  /** Height of all rows down to the given one, in points. */
  float height(int lastRow) {
    float height = 0;
    for (int row = 0; row <= lastRow; row++) {
      height += sheet.height(row);
    }
    return height;
  }
}
