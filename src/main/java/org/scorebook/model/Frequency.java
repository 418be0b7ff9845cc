package org.scorebook.model;

/** How often a measure has a figure. */
public enum Frequency implements Word {
  MONTHLY("Monthly", Period.Kind.MONTH, 1),
  QUARTERLY("Quarterly", Period.Kind.QUARTER, 1),
  HALF_YEARLY("Half-yearly", Period.Kind.HALF, 1),
  ANNUAL("Annual", Period.Kind.YEAR, 1),
  /** Every second financial year; the figure belongs to the year it ends in. */
  BIENNIAL("Biennial", Period.Kind.YEAR, 2);

  private final String word;
  private final Period.Kind kind;
  private final int step;

  Frequency(String word, Period.Kind kind, int step) {
    this.word = word;
    this.kind = kind;
    this.step = step;
  }

  @Override
  public String word() {
    return word;
  }

  /** The kind of period a figure of this frequency belongs to. */
  public Period.Kind kind() {
    return kind;
  }

  /** How many periods of that kind lie between one figure and the next: 2 for biennial, else 1. */
  public int step() {
    return step;
  }

  /** How many of its periods make twelve months; 0 for annual and biennial, which have none. */
  public int periodsInTwelveMonths() {
    return switch (this) {
      case MONTHLY -> 12;
      case QUARTERLY -> 4;
      case HALF_YEARLY -> 2;
      case ANNUAL, BIENNIAL -> 0;
    };
  }
}
