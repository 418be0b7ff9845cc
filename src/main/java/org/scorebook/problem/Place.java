package org.scorebook.problem;

import java.util.Locale;

/** Where a problem was found. */
public sealed interface Place {

  /** The place as a user reads it, for example {@code Data!F14}; empty where there is none. */
  String text();

  /**
   * A cell of a workbook; row and column count from 1, as Excel shows them. It is as equal as any
   * record, only quicker: Java takes long to begin to compare those that do not say how.
   */
  record Cell(String sheet, int row, int column) implements Place {
    public Cell {
      if (row < 1 || column < 1) {
        throw new IllegalArgumentException("row " + row + ", column " + column);
      }
    }

    /** The cell within its sheet, for example {@code F14}. */
    public String reference() {
      return columnLetters(column) + row;
    }

    @Override
    public String text() {
      return sheet + "!" + reference();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Cell that
          && row == that.row
          && column == that.column
          && sheet.equals(that.sheet);
    }

    @Override
    public int hashCode() {
      return (31 * sheet.hashCode() + row) * 31 + column;
    }
  }

  /** A whole sheet of a workbook. */
  record Sheet(String sheet) implements Place {
    @Override
    public String text() {
      return sheet;
    }
  }

  /** A line of a text file; lines count from 1. */
  record Line(String file, int line) implements Place {
    @Override
    public String text() {
      return String.format(Locale.ROOT, "%s:%d", file, line);
    }
  }

  /** A file as a whole. */
  record File(String file) implements Place {
    @Override
    public String text() {
      return file;
    }
  }

  /** No place: the problem is of the edition as a whole. */
  record Nowhere() implements Place {
    @Override
    public String text() {
      return "";
    }
  }

  /** The letters Excel shows above a column: 1 is {@code A}, 27 is {@code AA}. */
  static String columnLetters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
