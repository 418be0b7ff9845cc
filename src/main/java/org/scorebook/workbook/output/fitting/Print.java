package org.scorebook.workbook.output.fitting;

import java.util.Optional;

/**
 * How a sheet is printed: on A4, as wide as the paper.
 *
 * @param lastRow last row of the print area, from 0; likewise the column
 * @param headings rows repeated on every page, from 0
 * @param sideMargin in inches; wider ones make everything a little smaller
 */
public record Print(
    Orientation orientation,
    int lastRow,
    int lastColumn,
    boolean onePage,
    Optional<Rows> headings,
    double sideMargin) {

  /** In inches, the usual one. */
  public static final double SIDE_MARGIN = 0.4;

  public static final double TOP_MARGIN = 0.65;

  public enum Orientation {
    LANDSCAPE,
    PORTRAIT
  }

  public record Rows(int first, int last) {}

  /** Everything on one landscape page. */
  public static Print onePage(int lastRow, int lastColumn) {
    return new Print(
        Orientation.LANDSCAPE, lastRow, lastColumn, true, Optional.empty(), SIDE_MARGIN);
  }

  /** As many landscape pages as it takes. */
  public static Print pages(int lastRow, int lastColumn) {
    return new Print(
        Orientation.LANDSCAPE, lastRow, lastColumn, false, Optional.empty(), SIDE_MARGIN);
  }

  public Print on(Orientation paper) {
    return new Print(paper, lastRow, lastColumn, onePage, headings, sideMargin);
  }

  public Print withHeadings(int first, int last) {
    Rows rows = new Rows(first, last);
    return new Print(orientation, lastRow, lastColumn, onePage, Optional.of(rows), sideMargin);
  }

  public Print withSideMargin(double inches) {
    return new Print(orientation, lastRow, lastColumn, onePage, headings, inches);
  }
}
