package org.scorebook.model;

/** What a measure is held against. */
public enum TargetType implements Word {
  TARGET("Target"),
  /** A target that moves through the year. */
  PROFILE("Profile"),
  /** Held against its own previous figure. */
  DOT_ONLY("DoT Only"),
  NONE("None");

  private final String word;

  TargetType(String word) {
    this.word = word;
  }

  /** Whether what is typed on Targets counts. */
  public boolean hasTargets() {
    return this == TARGET || this == PROFILE;
  }

  @Override
  public String word() {
    return word;
  }
}
