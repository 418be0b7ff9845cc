package org.scorebook.workbook.layout;

/** What a cell of a column holds. */
public enum ColumnType {
  /** Free text. */
  TEXT,
  /**
   * A measure's own ID: 1 to 20 ASCII letters, digits, {@code .}, {@code -}, {@code _}, {@code /},
   * single blanks.
   */
  ID,
  /** The ID of a measure on the Measures sheet. */
  MEASURE_ID,
  /** A name that Excel can give a sheet. */
  SHEET_NAME,
  /** One of the column's words. */
  WORD,
  /** A whole number of decimals, 0 to 4. */
  DECIMALS,
  /** A whole number, zero or more. */
  WHOLE,
  /** A number above zero. */
  POSITIVE,
  /**
   * A figure in the measure's own unit: an Excel percentage for a Percentage or Ratio, else a
   * number.
   */
  FIGURE,
  /** Like {@link #FIGURE}, and may be suppressed: {@code [c]}, {@code *}, {@code <5}. */
  SUPPRESSIBLE_FIGURE,
  /** A numerator or denominator; may be suppressed like a figure. */
  COUNT,
  /** A period of the measure's frequency. */
  PERIOD,
  /** One period of the measure, a financial year, blank, or {@code EoY 2020/21}. */
  TARGET_PERIOD,
  /** The reporting month, or a quarter or year, meaning its last month. */
  REPORTING_PERIOD,
  DATE,
  /** One email address. */
  EMAIL,
  /** Email addresses, {@code ;} between several. */
  EMAILS,
  /** Names on the Owners sheet, {@code ;} between several. */
  OWNERS,
  /** The name of a rule set. */
  RULE_SET,
  /** The name of a tolerance band in the rules, or a tolerance itself. */
  TOLERANCE;

  /** Whether the cell holds a figure of the measure, or a part of one. */
  public boolean isFigure() {
    return this == FIGURE || this == SUPPRESSIBLE_FIGURE || this == COUNT;
  }
}
