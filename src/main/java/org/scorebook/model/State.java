package org.scorebook.model;

/** Whether a measure is reported. */
public enum State implements Word {
  LIVE("Live"),
  SUSPENDED("Suspended"),
  /** Announced but not yet defined. */
  PLACEHOLDER("Placeholder"),
  /** Kept on the input's sheets and shown nowhere: an edition holds no such measure. */
  RETIRED("Retired");

  private final String word;

  State(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
