package org.scorebook.xlsx.read;

import org.scorebook.xlsx.xml.Characters;

/**
 * The names of rows and cells in a file (the attribute {@code r}), such as {@code 14} and {@code
 * F14}. Excel has rows up to 1048576 and columns up to XFD; what names none of them counts as the
 * first.
 */
public final class CellReference {
  private CellReference() {}

  /** The row of a cell, counting from 1; 1 where the reference names none. */
  public static int row(String reference) {
    Characters name = Characters.of(reference);
    int row = number(name, letters(name));
    return row > SheetReader.MAX_ROW ? 1 : Math.max(row, 1);
  }

  /** The column of a cell, counting from 1; 1 where the reference names none. */
  public static int column(String reference) {
    Characters name = Characters.of(reference);
    return Math.max(column(name, letters(name)), 1);
  }

  /** The number that begins there; 0 where other than digits follow, or it is far too large. */
  static int number(Characters text, int from) {
    int number = 0;
    for (int i = from; i < text.length(); i++) {
      int digit = text.at(i) - '0';
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
  static int letters(Characters reference) {
    int letters = 0;
    while (letters < reference.length()
        && reference.at(letters) >= 'A'
        && reference.at(letters) <= 'Z') {
      letters++;
    }
    return letters;
  }

  /** The column of so many letters: {@code A} is 1; 0 where Excel has none. */
  static int column(Characters reference, int letters) {
    if (letters == 0 || letters > 3) {
      return 0;
    }
    int column = 0;
    for (int i = 0; i < letters; i++) {
      column = 26 * column + reference.at(i) - 'A' + 1;
    }
    return column > SheetReader.MAX_COLUMN ? 0 : column;
  }
}
