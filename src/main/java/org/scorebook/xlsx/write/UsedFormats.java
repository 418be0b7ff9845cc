package org.scorebook.xlsx.write;

import java.util.function.IntUnaryOperator;
import org.scorebook.xlsx.style.StylesPart;

/** The formats that cells and rules have, by their indexes in the styles. */
final class UsedFormats {
  private final IntUnaryOperator prefixed;
  private int mostOfCells;
  private int mostOfRules = -1;

  /**
   * For one workbook.
   *
   * @param prefixed gives for a format the same with a quote prefix
   */
  UsedFormats(IntUnaryOperator prefixed) {
    this.prefixed = prefixed;
  }

  /** Counts the format of a cell, which is filled and gets its quote prefix if it needs one. */
  void ofCell(Cell cell) {
    cell.prefix(prefixed);
    mostOfCells = Math.max(mostOfCells, cell.format());
  }

  void ofRule(int index) {
    mostOfRules = Math.max(mostOfRules, index);
  }

  /**
   * Makes sure that the styles have them all.
   *
   * @throws IllegalStateException when they do not
   */
  void check(StylesPart styles) {
    check("A cell has the format ", mostOfCells, styles.formats());
    check("A rule has the conditional format ", mostOfRules, styles.conditionalFormats());
  }

  private static void check(String what, int index, int size) {
    if (index >= size) {
      throw new IllegalStateException(what + index + ", and the styles have " + size + ".");
    }
  }
}
