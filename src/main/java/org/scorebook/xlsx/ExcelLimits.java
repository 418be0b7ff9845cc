package org.scorebook.xlsx;

/** How much Excel takes; more makes it repair a workbook, or cut in silence. */
public final class ExcelLimits {
  /** Characters of a text in a cell, as Java counts them. */
  public static final int CELL_TEXT = 32_767;

  /** Characters of a formula, without the equals sign. */
  public static final int FORMULA = 8_192;

  public static final int ROWS = 1_048_576;
  public static final int COLUMNS = 16_384;

  /** Width of a column, in characters. */
  public static final int COLUMN_WIDTH = 255;

  /** Height of a row, in points. */
  public static final double ROW_HEIGHT = 409.5;

  /** Characters of a page's header or footer, codes included. */
  public static final int HEADER = 255;

  /**
   * Characters of what is said when a cell is chosen, or of a link; also of words to choose from.
   */
  public static final int PROMPT = 255;

  /** Characters of the title above that. */
  public static final int PROMPT_TITLE = 32;

  /** Characters of a heading of a table. */
  public static final int HEADING = 255;

  private ExcelLimits() {}

  /**
   * The text.
   *
   * @param what it is, for the message: {@code A cell}
   * @throws IllegalArgumentException when it is longer than that
   */
  public static String within(int most, String what, String text) {
    if (text.length() > most) {
      throw new IllegalArgumentException(
          what + " holds " + most + " characters, this text has " + text.length());
    }
    return text;
  }
}
