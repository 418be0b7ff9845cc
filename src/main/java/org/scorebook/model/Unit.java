package org.scorebook.model;

/** What a figure counts. Percentages and ratios are held as fractions: 37.9% is 0.379. */
public enum Unit implements Word {
  /** A share, 0 to 100%. */
  PERCENTAGE("Percentage"),
  /** A percentage that may pass 100% or be negative, such as spend against budget. */
  RATIO("Ratio"),
  NUMBER("Number"),
  /** Numerator over denominator times so many ("per 100,000"). */
  RATE("Rate"),
  CURRENCY("Currency"),
  DAYS("Days"),
  /** A time, held as Excel does as a fraction of a day and shown as hours and minutes. */
  HOURS("Hours"),
  /** A time, likewise, shown as minutes and seconds. */
  MINUTES("Minutes");

  private final String word;

  Unit(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether figures are shown with a percent sign and change in percentage points. */
  public boolean isPercent() {
    return this == PERCENTAGE || this == RATIO;
  }

  /** Whether figures are times, of which fractions of a day are held. */
  public boolean isTime() {
    return this == HOURS || this == MINUTES;
  }

  /** Whether a numerator makes no figure without a denominator. */
  public boolean needsDenominator() {
    return this == PERCENTAGE || this == RATIO || this == RATE;
  }
}
