package org.scorebook.model;

/** Which earlier figure a measure's change and direction look back to. */
public enum Comparison implements Word {
  PREVIOUS("Previous"),
  /** That of the same period a year before. */
  LAST_YEAR("Last year");

  private final String word;

  Comparison(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
