package org.scorebook.model;

/** As published at the time, or as it is known now. */
public enum Basis implements Word {
  REPORTED("Reported"),
  RECALCULATED("Recalculated");

  private final String word;

  Basis(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
