package org.scorebook.model;

/** Whether a measure is reported. */
public enum State implements Word {
  LIVE("Live"),
  SUSPENDED("Suspended"),
  /** Announced but not yet defined. */
  PLACEHOLDER("Placeholder");

  private final String word;

  State(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
