package org.scorebook.text;

import java.util.Locale;

/**
 * Text as a person may safely be shown it on a terminal. What a terminal would obey rather than
 * show stands there by its number, as Java writes it: control characters, ends of lines and
 * paragraphs, and the marks that turn the direction of writing, which can make a text look like
 * another. Letters, accents and emoji stay as they are. This is the only place that says which.
 */
public final class Visible {
  private Visible() {}

  /** The text on one line: line ends are shown by their number too, a tab as a blank. */
  public static String line(String text) {
    return shown(text, false);
  }

  /** A text of several lines, which stay lines. */
  public static String lines(String text) {
    return shown(text, true);
  }

  /** Whether the character would be obeyed rather than shown, or is half of one. */
  public static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> turnsDirection(character);
    };
  }

  private static boolean turnsDirection(int character) {
    return character == 0x061C
        || character == 0x200E
        || character == 0x200F
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }

  private static String shown(String text, boolean linesStay) {
    if (text.codePoints().noneMatch(Visible::isHidden)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int character = text.codePointAt(i);
      next = i + Character.charCount(character);
      if (linesStay && endsLine(text, i)) {
        shown.append((char) character);
      } else if (character == '\t') {
        shown.append(' ');
      } else if (isHidden(character)) {
        shown.append(String.format(Locale.ROOT, "\\u%04X", character));
      } else {
        shown.appendCodePoint(character);
      }
    }
    return shown.toString();
  }

  /** A line feed, or the carriage return that Windows has before it. */
  private static boolean endsLine(String text, int i) {
    return text.charAt(i) == '\n' || text.startsWith("\r\n", i);
  }
}
