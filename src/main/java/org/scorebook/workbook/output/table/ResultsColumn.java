package org.scorebook.workbook.output.table;

import org.scorebook.xlsx.write.Area;

/**
 * The columns of the Results table, in order: first those that are printed. Those named "shown"
 * hold text as pages print it; {@link ResultsTable#cell} gives their addresses.
 */
public enum ResultsColumn {
  NUMBER("No.", 6, Shown.NUMBER),
  MEASURE_ID("Measure ID", 12),
  SHORT_NAME("Short name", 26),
  /** The status as the rules label it. */
  STATUS_SHOWN("Status shown", 14),
  TARGET_SHOWN("Target shown", 13),
  PREVIOUS_PERIOD("Previous period", 12),
  PREVIOUS_SHOWN("Previous shown", 13),
  CURRENT_PERIOD("Current period", 12),
  CURRENT_SHOWN("Current shown", 13),
  CHANGE_SHOWN("Change shown", 12),
  /** {@code Up (Green)}. */
  DIRECTION("Direction", 15),
  STATUS_REASON("Status reason", 56),
  THEME("Theme", 24),
  MEASURE("Measure", 60),
  STATE("State", 12),
  /** GREEN, AMBER and so on, whatever the rules' labels say. */
  STATUS("Status", 12),
  TARGET_TYPE("Target type", 12),
  TARGET("Target", 13, Shown.FIGURE),
  YEAR_END_TARGET("Year-end target", 13, Shown.FIGURE),
  YEAR_END_TARGET_SHOWN("Year-end target shown", 13),
  FREQUENCY("Frequency", 12),
  PREVIOUS("Previous", 13, Shown.FIGURE),
  RECALCULATED("Recalculated", 13, Shown.FIGURE),
  RECALCULATED_SHOWN("Recalculated shown", 13),
  NUMERATOR("Numerator", 13, Shown.NUMBER),
  DENOMINATOR("Denominator", 13, Shown.NUMBER),
  CURRENT("Current", 13, Shown.FIGURE),
  LAST_YEAR_PERIOD("Same period last year", 12),
  LAST_YEAR("Last year", 13, Shown.FIGURE),
  LAST_YEAR_SHOWN("Last year shown", 13),
  CHANGE_FROM("Change from", 13, Shown.FIGURE),
  /** A signed fraction: 0.001 is 0.1 pp, or 0.1 percent. */
  CHANGE("Change", 13, Shown.PERCENT),
  CHANGE_KIND("Change in", 10),
  /** How far the figure moved, in the measure's own unit, as its direction is judged. */
  MOVEMENT("Movement", 13, Shown.DISTANCE),
  TRAVEL("Travel", 10),
  COLOUR("Colour", 10),
  UNIT("Unit", 12),
  PER("Per", 10, Shown.NUMBER),
  PREFERRED_TRAVEL("Preferred travel", 12),
  /** 1 where more is better, -1 where less is, 0 where neither. */
  BETTER("Better", 8, Shown.NUMBER),
  COMPARED_AS("Compared as", 13, Shown.FIGURE),
  HELD_AGAINST("Held against", 13, Shown.FIGURE),
  SHORTFALL("Shortfall", 13, Shown.DISTANCE),
  TOLERANCE("Tolerance", 14),
  GREEN_ALLOWANCE("Green allowance", 13, Shown.FIGURE),
  AMBER_ALLOWANCE("Amber allowance", 13, Shown.FIGURE),
  /** By how much a figure must be better to be BLUE. */
  BLUE_ALLOWANCE("Blue allowance", 13, Shown.FIGURE),
  OVERRIDE("Status override", 12),
  OVERRIDE_REASON("Override reason", 40),
  TWELVE_MONTHS_METHOD("12 months", 10),
  TWELVE_MONTHS_FROM("12 months from", 12),
  TWELVE_MONTHS_TO("12 months to", 12),
  TWELVE_MONTHS_NUMERATOR("12 months numerator", 13, Shown.NUMBER),
  TWELVE_MONTHS_DENOMINATOR("12 months denominator", 13, Shown.NUMBER),
  TWELVE_MONTHS_PERIODS("12 months periods", 10, Shown.NUMBER),
  TWELVE_MONTHS_OUT_OF("12 months out of", 10, Shown.NUMBER),
  TWELVE_MONTHS("12 months figure", 13, Shown.FIGURE),
  TWELVE_MONTHS_SHOWN("12 months shown", 13),
  BEFORE_NUMERATOR("12 months before numerator", 13, Shown.NUMBER),
  BEFORE_DENOMINATOR("12 months before denominator", 13, Shown.NUMBER),
  BEFORE_PERIODS("12 months before periods", 10, Shown.NUMBER),
  BEFORE("12 months before figure", 13, Shown.FIGURE),
  BEFORE_SHOWN("12 months before shown", 13),
  BENCHMARK("Benchmark", 20),
  QUARTILE("Quartile", 10),
  /** The same with the quartiles that it could as well be. */
  QUARTILE_SHOWN("Quartile shown", 20),
  INTERVAL_LOWER("95% interval from", 13, Shown.FIGURE),
  INTERVAL_UPPER("95% interval to", 13, Shown.FIGURE),
  /** The denominator that turns a difference into units. */
  UNITS_DENOMINATOR("Units counted with", 13, Shown.NUMBER),
  TO_NEXT_QUARTILE("To next quartile", 12, Shown.NUMBER),
  TO_TOP_QUARTILE("To top quartile", 12, Shown.NUMBER),
  COUNTED_AS("Counted as", 14),
  /** Its verdict, or a dash where it cannot be judged. */
  VARIATION("Usual variation", 15),
  VARIATION_REASON("Usual variation reason", 40),
  VARIATION_TARGET("Target expected", 15),
  VARIATION_FROM("Usual variation from", 12),
  VARIATION_POINTS("Usual variation points", 10, Shown.NUMBER),
  VARIATION_MEAN("Mean", 13, Shown.FIGURE),
  MEAN_RANGE("Mean moving range", 13, Shown.FIGURE),
  LOWER_LIMIT("Lower limit", 13, Shown.FIGURE),
  LOWER_LIMIT_SHOWN("Lower limit shown", 13),
  UPPER_LIMIT("Upper limit", 13, Shown.FIGURE),
  UPPER_LIMIT_SHOWN("Upper limit shown", 13),
  /** How many kinds of signals the current figure gives towards higher figures. */
  SIGNALS_UP("Signals up", 10, Shown.NUMBER),
  SIGNALS_DOWN("Signals down", 10, Shown.NUMBER),
  /** Whether the year-end target will be reached, or a dash where that cannot be said. */
  OUTLOOK("Year end", 12),
  OUTLOOK_PERIODS("Periods to year end", 10, Shown.NUMBER),
  /** Towards the target, per period, in the measure's own unit; likewise the next two. */
  OUTLOOK_NEEDED("Pace needed", 13, Shown.DISTANCE),
  OUTLOOK_AVERAGE("Pace of last year", 13, Shown.DISTANCE),
  OUTLOOK_BEST("Best pace", 13, Shown.DISTANCE),
  OUTLOOK_REASON("Year end reason", 56),
  SOURCE("Source", 24),
  OWNER("Owner", 24),
  RESPONSIBLE_OFFICER("Responsible officer", 24),
  COMMENTARY_BY("Commentary by", 24),
  /** The upper end where the target is a range. */
  TARGET_TO("Target to", 13, Shown.FIGURE),
  /** By the same rules, without override; blank where no change can be claimed. */
  STATUS_BEFORE("Status before", 12),
  /** How far the figure is short of what it is held against, in words. */
  GAP("Gap", 18);

  /** How a column's cells are shown. */
  public enum Shown {
    TEXT,
    /** Like the measure's own figures. */
    FIGURE,
    /** Between figures, and maybe below zero, where Excel shows no times. */
    DISTANCE,
    NUMBER,
    PERCENT
  }

  /** The last column that is printed; those after it say how the figures came about. */
  public static final ResultsColumn LAST_PRINTED = STATUS_REASON;

  private final String heading;
  private final int width;
  private final Shown shown;

  ResultsColumn(String heading, int width) {
    this(heading, width, Shown.TEXT);
  }

  ResultsColumn(String heading, int width, Shown shown) {
    this.heading = heading;
    this.width = width;
    this.shown = shown;
  }

  public Shown shown() {
    return shown;
  }

  public String heading() {
    return heading;
  }

  /** In characters. */
  public int width() {
    return width;
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
