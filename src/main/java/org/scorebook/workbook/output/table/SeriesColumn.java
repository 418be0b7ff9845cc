package org.scorebook.workbook.output.table;

import org.scorebook.xlsx.write.Area;

/** The columns of the Series table, in order. */
public enum SeriesColumn {
  MEASURE_ID("Measure ID", 12),
  SHORT_NAME("Short name", 28),
  KIND("Kind", 11),
  PERIOD("Period", 12),
  LABEL("Label", 22),
  NUMERATOR("Numerator", 13),
  DENOMINATOR("Denominator", 13),
  VALUE("Reported", 14),
  MARK("Mark", 7),
  RECALCULATED("Recalculated", 14),
  TARGET("Target", 14),
  YEAR_END_TARGET("Year-end target", 14),
  RECALCULATED_NUMERATOR("Recalculated numerator", 13),
  RECALCULATED_DENOMINATOR("Recalculated denominator", 13),
  LATEST_NUMERATOR("Latest numerator", 13),
  LATEST_DENOMINATOR("Latest denominator", 13),
  LATEST("Latest value", 14),
  LOWER_LIMIT("Lower limit", 14),
  UPPER_LIMIT("Upper limit", 14),
  /** The latest value where it gives a signal that it is more than usual variation. */
  UNUSUAL("Unusual", 14),
  /** The upper end where the target is a range. */
  TARGET_TO("Target to", 14);

  /** The last column that is printed; those after it say how the figures came about. */
  public static final SeriesColumn LAST_PRINTED = YEAR_END_TARGET;

  private final String heading;
  private final int width;

  SeriesColumn(String heading, int width) {
    this.heading = heading;
    this.width = width;
  }

  public String heading() {
    return heading;
  }

  /** In characters. */
  public int width() {
    return width;
  }

  public boolean holdsNumbers() {
    return switch (this) {
      case MEASURE_ID, SHORT_NAME, KIND, PERIOD, LABEL, MARK -> false;
      default -> true;
    };
  }

  /** Column of the sheet, from 0: the columns stand in the order of their declaration. */
  @SuppressWarnings("EnumOrdinal")
  public int index() {
    return ordinal();
  }

  public String letters() {
    return Area.letters(index());
  }
}
