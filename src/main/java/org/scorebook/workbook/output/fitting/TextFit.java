package org.scorebook.workbook.output.fitting;

/**
 * How many lines a text takes in a cell, so that rows can be given a height without a screen. Uses
 * the advance widths of Calibri (and Carlito) with a little to spare for other faces.
 */
public final class TextFit {
  /** Excel's own limit, in points. */
  public static final float TALLEST_ROW = 409f;

  /** Widths of the characters from blank to tilde, in thousandths of the font size. */
  private static final int[] WIDTHS = {
    226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507,
    507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488,
    459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519,
    487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455,
    229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498
  };

  private static final int OTHER = 550;
  private static final float SPARE = 1.06f;

  /** Width of one unit of a column's width, in points, and what a cell keeps free at its sides. */
  private static final float UNIT = 5.25f;

  private static final float PADDING = 6f;

  /** What an indented cell keeps free beyond that, in characters. */
  public static final float INDENT = 2f;

  public static final float LINE_HEIGHT = 1.32f;

  private TextFit() {}

  /**
   * Lines that a wrapped text takes.
   *
   * @param width of the column, in characters as Excel counts them
   * @param size of the font, in points
   */
  public static int lines(String text, float width, float size) {
    float room = (width * UNIT - PADDING) * 1000 / (size * SPARE);
    int lines = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || endsLine(text.charAt(i))) {
        lines += paragraphLines(text.substring(start, i), room);
        i += text.startsWith("\r\n", i) ? 1 : 0;
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean endsLine(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** The least width of a column, in whole characters, in which no word is broken within. */
  public static float leastWidth(String text, float size) {
    float widest = 0;
    for (String word : text.split("\\s", -1)) {
      widest = Math.max(widest, width(word) * size * SPARE / 1000);
    }
    return (float) Math.ceil((widest + PADDING) / UNIT);
  }

  /** Width of a column in which the text takes one line and keeps off those beside it. */
  public static float lineWidth(String text, float size) {
    return (float) Math.ceil((width(text) * size * SPARE / 1000 + PADDING) / UNIT) + 1;
  }

  /** Height of the text wrapped, in points, with air above and below, however tall. */
  public static float tall(String text, float width, float size) {
    return Math.round(lines(text, width, size) * size * LINE_HEIGHT + 4);
  }

  /** Height of a row that holds the text wrapped. */
  public static float height(String text, float width, float size) {
    return Math.min(TALLEST_ROW, tall(text, width, size));
  }

  /** Breaks at blanks as Excel does; a word wider than the cell is broken within. */
  private static int paragraphLines(String paragraph, float room) {
    int lines = 1;
    float used = 0;
    int start = 0;
    while (start <= paragraph.length()) {
      int blank = paragraph.indexOf(' ', start);
      String word = paragraph.substring(start, blank < 0 ? paragraph.length() : blank + 1);
      start += blank < 0 ? word.length() + 1 : word.length();
      float wide = width(word);
      if (used > 0 && used + width(word.stripTrailing()) > room) {
        lines++;
        used = 0;
      }
      int broken = (int) (wide / room);
      lines += broken;
      used += wide - broken * room;
    }
    return lines;
  }

  private static float width(String text) {
    float width = 0;
    for (int i = 0; i < text.length(); i++) {
      int index = text.charAt(i) - ' ';
      width += index >= 0 && index < WIDTHS.length ? WIDTHS[index] : OTHER;
    }
    return width;
  }
}
