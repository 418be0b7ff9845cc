package org.scorebook.outlook;

/** Whether a year-end target will be reached. */
public enum Likelihood {
  LIKELY("Likely"),
  POSSIBLE("Possible"),
  UNLIKELY("Unlikely");

  private final String word;

  Likelihood(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
