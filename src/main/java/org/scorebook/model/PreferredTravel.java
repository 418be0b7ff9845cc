package org.scorebook.model;

/** Which way a measure should go. */
public enum PreferredTravel implements Word {
  UPWARDS("Upwards"),
  DOWNWARDS("Downwards"),
  NONE("None");

  private final String word;

  PreferredTravel(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
