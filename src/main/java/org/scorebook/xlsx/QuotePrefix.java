package org.scorebook.xlsx;

/**
 * The mark of a cell format ({@code quotePrefix}) that an apostrophe typed before a text leaves.
 * Without it Excel takes some texts for formulas as soon as somebody goes into their cell and
 * presses Enter.
 */
public final class QuotePrefix {
  /** The last four are wide, as Japanese keyboards type them. */
  private static final String FIRST = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";

  private QuotePrefix() {}

  /** Whether the text begins as formulas do. */
  public static boolean isNeededBy(String text) {
    return !text.isEmpty() && FIRST.indexOf(text.charAt(0)) >= 0;
  }
}
