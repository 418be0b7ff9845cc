package org.scorebook.xlsx.read;

/**
 * The names of rows and cells in a file (the attribute {@code r}), such as {@code 14} and {@code
 * F14}. Excel has rows up to 1048576 and columns up to XFD; what names none of them counts as the
 * first.
 */
public final class CellReference {
  private CellReference() {}

  /** The row of a cell, counting from 1; 1 where the reference names none. */
  public static int row(String reference) {
    int row = number(reference, letters(reference));
    return row > SheetReader.MAX_ROW ? 1 : Math.max(row, 1);
  }

  /** The column of a cell, counting from 1; 1 where the reference names none. */
  public static int column(String reference) {
    return Math.max(column(reference, letters(reference)), 1);
  }

  /** The number that begins there; 0 where other than digits follow, or it is far too large. */
  static int number(String text, int from) {
    int number = 0;
    for (int i = from; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
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
  static int letters(String reference) {
    int letters = 0;
    while (letters < reference.length()
        && reference.charAt(letters) >= 'A'
        && reference.charAt(letters) <= 'Z') {
      letters++;
    }
    return letters;
  }

  /** The column of so many letters: {@code A} is 1; 0 where Excel has none. */
  static int column(String reference, int letters) {
    if (letters == 0 || letters > 3) {
      return 0;
    }
    int column = 0;
    for (int i = 0; i < letters; i++) {
      column = 26 * column + reference.charAt(i) - 'A' + 1;
    }
    return column > SheetReader.MAX_COLUMN ? 0 : column;
  }
}
