package org.scorebook.model;

/** How twelve months (or four quarters) become one figure. */
public enum Aggregate implements Word {
  /** Sum of numerators over sum of denominators. */
  RATIO("Ratio"),
  SUM("Sum"),
  MEAN("Mean"),
  /** The current figure: a snapshot. */
  LATEST("Latest"),
  NONE("None");

  private final String word;

  Aggregate(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
