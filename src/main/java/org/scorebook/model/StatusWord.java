package org.scorebook.model;

/** The status (RAG) of a measure, as results name it whatever labels the rules show. */
public enum StatusWord implements Word {
  GREEN("GREEN"),
  AMBER("AMBER"),
  RED("RED"),
  /** The target is beaten by as much as the blue tolerance asks. */
  BLUE("BLUE"),
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

  /** Whether a figure was held against something: GREEN, AMBER, RED or BLUE. */
  public boolean isJudgement() {
    return this == GREEN || this == AMBER || this == RED || this == BLUE;
  }
}
