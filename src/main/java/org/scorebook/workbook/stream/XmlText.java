package org.scorebook.workbook.stream;

import java.io.IOException;
import java.util.Arrays;

/** Characters gathered into an array that is used again and again, up to a limit. */
final class XmlText {
  private final int maximum;
  private char[] characters = new char[256];
  private int length;

  XmlText(int maximum) {
    this.maximum = maximum;
  }

  void clear() {
    length = 0;
  }

  int length() {
    return length;
  }

  char[] characters() {
    return characters;
  }

  void append(char c) throws IOException {
    ensure(length + 1);
    characters[length++] = c;
  }

  void appendCodePoint(int codePoint) throws IOException {
    ensure(length + 2);
    length += Character.toChars(codePoint, characters, length);
  }

  void append(char[] source, int from, int to) throws IOException {
    ensure(length + to - from);
    System.arraycopy(source, from, characters, length, to - from);
    length += to - from;
  }

  boolean endsWith(String end) {
    if (length < end.length()) {
      return false;
    }
    for (int i = 0; i < end.length(); i++) {
      if (characters[length - end.length() + i] != end.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  void dropLast(int count) {
    length -= count;
  }

  boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (characters[i] > ' ') {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return new String(characters, 0, length);
  }

  private void ensure(int wanted) throws IOException {
    if (wanted > maximum) {
      throw new DamagedException("a text is longer than a million characters");
    }
    if (wanted > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(wanted, 2 * characters.length));
    }
  }
}
