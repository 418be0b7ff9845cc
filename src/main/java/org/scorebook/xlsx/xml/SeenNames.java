package org.scorebook.xlsx.xml;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The names in a part, each of which the library keeps in memory until the part ends. It gives the
 * same object for the same name, so that one which stood in the same place before need not be
 * looked up.
 */
final class SeenNames {
  /** The format itself has a few hundred. */
  private static final int MOST = 5_000;

  private final String[] last;
  private final Set<String> all = Collections.newSetFromMap(new IdentityHashMap<>());

  SeenNames(int places) {
    last = new String[places];
  }

  /**
   * Counts a name.
   *
   * @param place where such names stand
   */
  @SuppressWarnings("ReferenceEquality") // another object is another entry of the library's
  void add(int place, String name) throws RefusedException {
    if (last[place] == name) {
      return;
    }
    last[place] = name;
    if (all.add(name) && all.size() > MOST) {
      throw new RefusedException(
          "holds more different XML names than any program writes into a workbook. Ask for the"
              + " workbook again.");
    }
  }
}
