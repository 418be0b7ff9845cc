package org.scorebook.workbook.output;

import java.util.Optional;

/**
 * How a sheet is printed: on A4, as wide as the paper.
 *
 * @param lastRow last row of the print area, from 0; likewise the column
 * @param headings rows repeated on every page, from 0
 */
record Print(
    Orientation orientation,
    int lastRow,
    int lastColumn,
    boolean onePage,
    Optional<Rows> headings) {

  enum Orientation {
    LANDSCAPE,
    PORTRAIT
  }

  record Rows(int first, int last) {}

  /** Everything on one landscape page. */
  static Print onePage(int lastRow, int lastColumn) {
    return new Print(Orientation.LANDSCAPE, lastRow, lastColumn, true, Optional.empty());
  }

  /** As many landscape pages as it takes. */
  static Print pages(int lastRow, int lastColumn) {
    return new Print(Orientation.LANDSCAPE, lastRow, lastColumn, false, Optional.empty());
  }

  Print on(Orientation paper) {
    return new Print(paper, lastRow, lastColumn, onePage, headings);
  }

  Print withHeadings(int first, int last) {
    return new Print(orientation, lastRow, lastColumn, onePage, Optional.of(new Rows(first, last)));
  }
}
