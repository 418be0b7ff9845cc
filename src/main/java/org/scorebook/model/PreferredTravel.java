package org.scorebook.model;

/** Which way a measure should go. */
public enum PreferredTravel implements Word {
  UPWARDS("Upwards"),
  DOWNWARDS("Downwards"),
  /** Between two targets. */
  RANGE("Range"),
  NONE("None");

  private final String word;

  PreferredTravel(String word) {
    this.word = word;
  }

  /** Whether one way is better than the other. */
  public boolean isOneWay() {
    return this == UPWARDS || this == DOWNWARDS;
  }

  @Override
  public String word() {
    return word;
  }
}
