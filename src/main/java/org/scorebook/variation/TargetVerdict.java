package org.scorebook.variation;

/** What to expect of a target while nothing but the usual happens. */
public enum TargetVerdict {
  ALWAYS_MET("always met"),
  HIT_OR_MISS("hit or miss"),
  NOT_REACHABLE("not reachable");

  private final String word;

  TargetVerdict(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
