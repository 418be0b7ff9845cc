package org.scorebook.xlsx;

/**
 * The mark of a cell format ({@code quotePrefix}) that an apostrophe typed before a text leaves.
 * Without it Excel takes some texts for formulas as soon as somebody goes into their cell and
 * presses Enter.
 */
public final class QuotePrefix {
  private QuotePrefix() {}

  /** Whether the text begins as formulas do. */
  public static boolean isNeededBy(String text) {
    if (text.isEmpty()) {
      return false;
    }
    return switch (text.charAt(0)) {
      case '=', '+', '-', '@', '\t', '\r' -> true;
      // Wide, as Japanese keyboards type them.
      case '\uff1d', '\uff0b', '\uff0d', '\uff20' -> true;
      default -> false;
    };
  }
}
