package org.scorebook.xlsx.write;

import org.scorebook.xlsx.ExcelLimits;

/**
 * A block of cells, as {@code ref} and {@code sqref} name one. Rows and columns count from 0; what
 * is no block, or lies beyond the edges of a sheet, is refused.
 */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
  private static final String[] LETTERS = new String[ExcelLimits.COLUMNS];

  public Area {
    if (firstRow < 0
        || firstColumn < 0
        || firstRow > lastRow
        || firstColumn > lastColumn
        || lastRow >= ExcelLimits.ROWS
        || lastColumn >= ExcelLimits.COLUMNS) {
      throw new IllegalArgumentException(
          "rows " + firstRow + " to " + lastRow + ", columns " + firstColumn + " to " + lastColumn);
    }
  }

  boolean isOneCell() {
    return firstRow == lastRow && firstColumn == lastColumn;
  }

  boolean overlaps(Area other) {
    return firstRow <= other.lastRow
        && other.firstRow <= lastRow
        && firstColumn <= other.lastColumn
        && other.firstColumn <= lastColumn;
  }

  /** As Excel names it: {@code A4:J7}, or {@code A4} where it is one cell. */
  public String text() {
    String first = cell(firstRow, firstColumn);
    return isOneCell() ? first : first + ":" + cell(lastRow, lastColumn);
  }

  /** As Excel names one cell: {@code F14}. */
  public static String cell(int row, int column) {
    return letters(column) + (row + 1);
  }

  /** A cell that stays the same in a formula wherever that is moved: {@code $F$14}. */
  public static String fixed(int row, int column) {
    return "$" + letters(column) + "$" + (row + 1);
  }

  /** A column's letters: {@code F}. */
  public static String letters(int column) {
    String known = LETTERS[column];
    if (known == null) {
      known = (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
      LETTERS[column] = known;
    }
    return known;
  }
}
