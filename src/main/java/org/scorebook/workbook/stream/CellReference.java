package org.scorebook.workbook.stream;

/** The names of rows and cells in a file, such as {@code 14} and {@code F14}. */
final class CellReference {
  private CellReference() {}

  /** The row of a number as written; 0 where it is none. */
  static int row(String text) {
    return number(text.toCharArray(), 0, text.length());
  }

  /** The number in a stretch of digits; 0 where it is none, or is too large for any row. */
  static int number(char[] text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      number = 10 * number + digit;
      if (number > 10 * SheetReader.MAX_ROW) {
        return number;
      }
    }
    return number;
  }

  /** How many letters a reference begins with. */
  static int letters(char[] text, int from, int to) {
    int i = from;
    while (i < to && text[i] >= 'A' && text[i] <= 'Z') {
      i++;
    }
    return i - from;
  }

  /** The column of so many letters: {@code A} is 1; 0 where Excel has none. */
  static int column(char[] text, int from, int letters) {
    if (letters == 0 || letters > 3) {
      return 0;
    }
    int column = 0;
    for (int i = from; i < from + letters; i++) {
      column = 26 * column + text[i] - 'A' + 1;
    }
    return column > SheetReader.MAX_COLUMN ? 0 : column;
  }
}
