package org.scorebook.workbook.output;

import org.apache.poi.ss.util.CellReference;

/**
 * The columns of the Results table, in order. Those named "shown" hold text as pages print it;
 * {@link ResultsTable#cell} gives their addresses.
 */
enum ResultsColumn {
  NUMBER("No.", 6),
  MEASURE_ID("Measure ID", 12),
  THEME("Theme", 24),
  MEASURE("Measure", 60),
  SHORT_NAME("Short name", 26),
  STATE("State", 12),
  /** GREEN, AMBER and so on, whatever the rules' labels say. */
  STATUS("Status", 12),
  /** The status as the rules label it. */
  STATUS_SHOWN("Status shown", 14),
  STATUS_REASON("Status reason", 60),
  TARGET_TYPE("Target type", 12),
  TARGET("Target", 13),
  TARGET_SHOWN("Target shown", 13),
  YEAR_END_TARGET("Year-end target", 13),
  YEAR_END_TARGET_SHOWN("Year-end target shown", 13),
  FREQUENCY("Frequency", 12),
  PREVIOUS_PERIOD("Previous period", 12),
  PREVIOUS("Previous", 13),
  PREVIOUS_SHOWN("Previous shown", 13),
  RECALCULATED("Recalculated", 13),
  RECALCULATED_SHOWN("Recalculated shown", 13),
  CURRENT_PERIOD("Current period", 12),
  NUMERATOR("Numerator", 13),
  DENOMINATOR("Denominator", 13),
  CURRENT("Current", 13),
  CURRENT_SHOWN("Current shown", 13),
  LAST_YEAR_PERIOD("Same period last year", 12),
  LAST_YEAR("Last year", 13),
  LAST_YEAR_SHOWN("Last year shown", 13),
  CHANGE_FROM("Change from", 13),
  /** A signed fraction: 0.001 is 0.1 pp, or 0.1 percent. */
  CHANGE("Change", 13),
  CHANGE_KIND("Change in", 10),
  CHANGE_SHOWN("Change shown", 12),
  /** How far the figure moved, in the measure's own unit, as its direction is judged. */
  MOVEMENT("Movement", 13),
  TRAVEL("Travel", 10),
  COLOUR("Colour", 10),
  /** {@code Up (Green)}. */
  DIRECTION("Direction", 15),
  UNIT("Unit", 12),
  PER("Per", 10),
  PREFERRED_TRAVEL("Preferred travel", 12),
  /** 1 where more is better, -1 where less is, 0 where neither. */
  BETTER("Better", 8),
  ROUNDED_TO("Rounded to", 10),
  COMPARED_AS("Compared as", 13),
  HELD_AGAINST("Held against", 13),
  SHORTFALL("Shortfall", 13),
  TOLERANCE("Tolerance", 14),
  GREEN_ALLOWANCE("Green allowance", 13),
  AMBER_ALLOWANCE("Amber allowance", 13),
  OVERRIDE("Status override", 12),
  OVERRIDE_REASON("Override reason", 40),
  TWELVE_MONTHS_METHOD("12 months", 10),
  TWELVE_MONTHS_FROM("12 months from", 12),
  TWELVE_MONTHS_TO("12 months to", 12),
  TWELVE_MONTHS_NUMERATOR("12 months numerator", 13),
  TWELVE_MONTHS_DENOMINATOR("12 months denominator", 13),
  TWELVE_MONTHS_PERIODS("12 months periods", 10),
  TWELVE_MONTHS_OUT_OF("12 months out of", 10),
  TWELVE_MONTHS("12 months figure", 13),
  TWELVE_MONTHS_SHOWN("12 months shown", 13),
  BEFORE_NUMERATOR("12 months before numerator", 13),
  BEFORE_DENOMINATOR("12 months before denominator", 13),
  BEFORE_PERIODS("12 months before periods", 10),
  BEFORE("12 months before figure", 13),
  BEFORE_SHOWN("12 months before shown", 13),
  BENCHMARK("Benchmark", 20),
  QUARTILE("Quartile", 10),
  TO_NEXT_QUARTILE("To next quartile", 12),
  TO_TOP_QUARTILE("To top quartile", 12),
  COUNTED_AS("Counted as", 14),
  SOURCE("Source", 24),
  OWNER("Owner", 24),
  RESPONSIBLE_OFFICER("Responsible officer", 24),
  COMMENTARY_BY("Commentary by", 24);

  private final String heading;
  private final int width;

  ResultsColumn(String heading, int width) {
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
