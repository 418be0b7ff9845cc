package org.scorebook.text;

import java.text.Normalizer;

/**
 * Blanks of every kind that people and programs leave in texts: every character that shows nothing
 * (by Unicode's white space, separators, controls, format characters and those that are ignorable
 * by default). This is the only place that says what blank is.
 */
public final class Blanks {
  private Blanks() {}

  /** Whether nothing but blanks stands there. */
  public static boolean isBlank(String text) {
    return start(text) == text.length();
  }

  /** The text without blanks around it, non-breaking and invisible ones included. */
  public static String strip(String text) {
    int from = start(text);
    int to = text.length();
    while (to > from) {
      int last = text.codePointBefore(to);
      if (!isBlank(last) || changesTheOneBefore(last)) {
        break;
      }
      to -= Character.charCount(last);
    }
    return text.substring(from, to);
  }

  /**
   * The same with every stretch of blanks within made one space. A stretch that takes no room, such
   * as a soft hyphen, is left out: it stands within a word.
   */
  public static String collapse(String text) {
    String stripped = strip(text);
    StringBuilder plain = new StringBuilder(stripped.length());
    boolean room = false;
    for (int i = 0; i < stripped.length(); i += Character.charCount(stripped.codePointAt(i))) {
      int character = stripped.codePointAt(i);
      if (isBlank(character)) {
        room |= takesRoom(character);
        continue;
      }
      if (room) {
        plain.append(' ');
        room = false;
      }
      plain.appendCodePoint(character);
    }
    return plain.toString();
  }

  /** Collapsed, with full-width letters and digits made plain and every dash a hyphen. */
  public static String plain(String text) {
    if (isAscii(text)) {
      return collapse(text); // the same, without the tables of all letters being loaded for it
    }
    return collapse(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .replaceAll("[\\u2010-\\u2015\\u2212]", "-");
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  /** Where the first character stands that shows something; the length where none does. */
  private static int start(String text) {
    int from = 0;
    while (from < text.length() && isBlank(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    return from;
  }

  private static boolean isBlank(int character) {
    if (character < 0x7F) {
      return character <= ' ';
    }
    return takesRoom(character)
        || switch (Character.getType(character)) {
          case Character.CONTROL, Character.FORMAT -> true;
          default -> isIgnorable(character);
        };
  }

  /** White space and separators, the fillers of Hangul, and the Braille cell without dots. */
  private static boolean takesRoom(int character) {
    return character <= ' '
        || Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == 0x0085
        || character == 0x115F
        || character == 0x1160
        || character == 0x2800
        || character == 0x3164
        || character == 0xFFA0;
  }

  /** Those of Unicode's Default_Ignorable_Code_Point that are neither fillers nor format. */
  private static boolean isIgnorable(int character) {
    return character == 0x034F
        || character == 0x17B4
        || character == 0x17B5
        || (character >= 0x180B && character <= 0x180F)
        || (character >= 0x2060 && character <= 0x206F)
        || (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xFFF0 && character <= 0xFFF8)
        || (character >= 0xE0000 && character <= 0xE0FFF);
  }

  /** Variation selectors and tags show as a part of the sign before them: a flag, a heart. */
  private static boolean changesTheOneBefore(int character) {
    return (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0020 && character <= 0xE01EF);
  }
}
