package org.scorebook.workbook.layout;

/** The custom property by which a copy made here is known as one. No other workbook has it. */
public final class CopySign {
  public static final String NAME = "Scorebook";

  private CopySign() {}
}
