package org.scorebook.variation;

/** What the last figure is, held against what is usual. */
public enum Verdict {
  IMPROVING("Improving"),
  WORSENING("Worsening"),
  USUAL("Usual"),
  /** Its signals point both ways. */
  MIXED("Mixed"),
  /** Where neither direction is preferred; likewise {@link #LOWER}. */
  HIGHER("Higher"),
  LOWER("Lower");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
