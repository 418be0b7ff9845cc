package org.scorebook.xlsx.xml;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Texts and values of attributes from their bytes. */
final class PlainText {
  /** As many as a reference can need: {@code #x10FFFF}. */
  private static final int LONGEST_REFERENCE = 8;

  /** The texts of one character, such as most types and many figures of cells are. */
  private static final String[] SHORT = new String[128];

  static {
    for (int i = 0; i < SHORT.length; i++) {
      SHORT[i] = String.valueOf((char) i);
    }
  }

  private PlainText() {}

  /** Of bytes that are ASCII, one after another. */
  static String ascii(byte[] part, int from, int to) {
    return to - from == 1
        ? SHORT[part[from]]
        : new String(part, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /**
   * Of UTF-8; null where anything of it is no XML, or may be none: U+FFFD also stands for bytes
   * that are no UTF-8.
   *
   * @param references whether there may be references to characters, which are resolved
   */
  static @Nullable String decoded(byte[] part, int from, int to, boolean references) {
    String text = new String(part, from, to - from, StandardCharsets.UTF_8);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\uFFFD') {
        return null;
      }
    }
    return references && text.indexOf('&') >= 0 ? resolved(text) : text;
  }

  private static @Nullable String resolved(String text) {
    StringBuilder all = new StringBuilder(text.length());
    int from = 0;
    for (int and = text.indexOf('&'); and >= 0; and = text.indexOf('&', from)) {
      int semicolon = text.indexOf(';', and);
      if (semicolon < 0 || semicolon - and - 1 > LONGEST_REFERENCE) {
        return null;
      }
      int c = character(text.substring(and + 1, semicolon));
      if (!isXml(c)) {
        return null;
      }
      all.append(text, from, and).appendCodePoint(c);
      from = semicolon + 1;
    }
    return all.append(text, from, text.length()).toString();
  }

  /** What a reference stands for; -1 where it is unknown. */
  private static int character(String reference) {
    return switch (reference) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> {
        if (reference.startsWith("#x")) {
          yield number(reference, 2, 16);
        }
        yield reference.startsWith("#") ? number(reference, 1, 10) : -1;
      }
    };
  }

  private static int number(String digits, int from, int radix) {
    int number = digits.length() == from ? -1 : 0;
    for (int i = from; i < digits.length(); i++) {
      char c = digits.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        return -1;
      }
      number = radix * number + digit;
    }
    return number;
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
  }
}
