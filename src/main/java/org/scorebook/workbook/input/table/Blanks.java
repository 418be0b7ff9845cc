package org.scorebook.workbook.input.table;

import java.text.Normalizer;

/** Blanks of every kind that people and programs leave in cells. */
final class Blanks {
  private Blanks() {}

  /** The text without blanks around it, non-breaking and invisible ones included. */
  static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** The same with every stretch of blanks within made one space. */
  static String collapse(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    String stripped = strip(text);
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      boolean blank = isBlank(c);
      if (!blank) {
        plain.append(c);
      } else if (plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString();
  }

  /** Collapsed, with full-width letters and digits made plain and every dash a hyphen. */
  static String plain(String text) {
    return collapse(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .replaceAll("[\\u2010-\\u2015\\u2212]", "-");
  }

  /** Whether nothing but blanks stands there. */
  static boolean isBlank(String text) {
    int from = 0;
    while (from < text.length() && isBlank(text.charAt(from))) {
      from++;
    }
    return from == text.length();
  }

  private static boolean isBlank(char c) {
    if (c < 0x7F) {
      return c <= ' ';
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }
}
