package org.scorebook.workbook.output;

import org.apache.poi.ss.util.CellReference;

/** The columns of the Series table, in order. */
enum SeriesColumn {
  MEASURE_ID("Measure ID", 12),
  SHORT_NAME("Short name", 26),
  KIND("Kind", 12),
  PERIOD("Period", 12),
  LABEL("Label", 24),
  NUMERATOR("Numerator", 13),
  DENOMINATOR("Denominator", 13),
  VALUE("Reported", 13),
  MARK("Mark", 8),
  RECALCULATED_NUMERATOR("Recalculated numerator", 13),
  RECALCULATED_DENOMINATOR("Recalculated denominator", 13),
  RECALCULATED("Recalculated", 13),
  TARGET("Target", 13),
  YEAR_END_TARGET("Year-end target", 13),
  LATEST_NUMERATOR("Latest numerator", 13),
  LATEST_DENOMINATOR("Latest denominator", 13),
  LATEST("Latest value", 13);

  private final String heading;
  private final int width;

  SeriesColumn(String heading, int width) {
    this.heading = heading;
    this.width = width;
  }

  String heading() {
    return heading;
  }

  /** In characters. */
  int width() {
    return width;
  }

  /** Column of the sheet, from 0: the columns stand in the order of their declaration. */
  @SuppressWarnings("EnumOrdinal")
  int index() {
    return ordinal();
  }

  String letters() {
    return CellReference.convertNumToColString(index());
  }
}
