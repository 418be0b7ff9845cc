package org.scorebook.workbook.output.fitting;

import java.util.Optional;

/**
 * How a sheet is printed: on A4, as wide as the paper.
 *
 * @param lastRow last row of the print area, from 0; likewise the column
 * @param headings rows repeated on every page, from 0
 */
public record Print(
    Orientation orientation,
    int lastRow,
    int lastColumn,
    boolean onePage,
    Optional<Rows> headings) {

  /** In inches. */
  public static final double SIDE_MARGIN = 0.4;

  public static final double TOP_MARGIN = 0.65;

  public enum Orientation {
    LANDSCAPE,
    PORTRAIT
  }

  public record Rows(int first, int last) {}

  /** Everything on one landscape page. */
  public static Print onePage(int lastRow, int lastColumn) {
    return new Print(Orientation.LANDSCAPE, lastRow, lastColumn, true, Optional.empty());
  }

  /** As many landscape pages as it takes. */
  public static Print pages(int lastRow, int lastColumn) {
    return new Print(Orientation.LANDSCAPE, lastRow, lastColumn, false, Optional.empty());
  }

  public Print on(Orientation paper) {
    return new Print(paper, lastRow, lastColumn, onePage, headings);
  }

  public Print withHeadings(int first, int last) {
    return new Print(orientation, lastRow, lastColumn, onePage, Optional.of(new Rows(first, last)));
  }
}
