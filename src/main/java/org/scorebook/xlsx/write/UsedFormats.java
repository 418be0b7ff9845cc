package org.scorebook.xlsx.write;

import org.scorebook.xlsx.style.StylesPart;

/** The formats that cells and rules have, by their indexes in the styles. */
final class UsedFormats {
  private int mostOfCells;
  private int mostOfRules = -1;

  void ofCell(int index) {
    mostOfCells = Math.max(mostOfCells, index);
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
