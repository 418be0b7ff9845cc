package org.scorebook.workbook.input.table;

/** What somebody typed, as a message quotes it. */
public final class Quote {
  private static final int LONGEST = 60;

  private Quote() {}

  /** The text in quotation marks, cut where it is long. */
  public static String of(String text) {
    String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    return '"' + shown.replaceAll("\\R", " ") + '"';
  }
}
