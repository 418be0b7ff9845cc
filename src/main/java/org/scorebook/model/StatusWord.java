package org.scorebook.model;

/** The status (RAG) of a measure, as results name it whatever labels the rules show. */
public enum StatusWord implements Word {
  GREEN("GREEN"),
  AMBER("AMBER"),
  RED("RED"),
  NOT_APPLICABLE("N/A"),
  /** Only ever set by hand. */
  NO_STATUS("NO STATUS"),
  PLACEHOLDER("Placeholder");

  private final String word;

  StatusWord(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether a figure was held against something: GREEN, AMBER or RED. */
  public boolean isJudgement() {
    return this == GREEN || this == AMBER || this == RED;
  }
}
