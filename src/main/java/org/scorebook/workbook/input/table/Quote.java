package org.scorebook.workbook.input.table;

import org.scorebook.text.Cut;

/** What somebody typed, as a message quotes it. */
public final class Quote {
  private static final int LONGEST = 60;

  private Quote() {}

  /** The text in quotation marks, cut where it is long. */
  public static String of(String text) {
    return '"' + Cut.shown(text, LONGEST).replaceAll("\\R", " ") + '"';
  }
}
