package org.scorebook.xlsx.write;

import java.util.ArrayList;
import java.util.List;

/** The cells of a sheet that are joined or make a table: no two blocks of them may overlap. */
final class Blocks {
  private final List<Area> taken = new ArrayList<>();

  /**
   * Takes a block.
   *
   * @throws IllegalArgumentException when some of its cells are taken already
   */
  void take(Area area) {
    for (Area other : taken) {
      if (area.overlaps(other)) {
        throw new IllegalArgumentException(area.text() + " overlaps " + other.text() + ".");
      }
    }
    taken.add(area);
  }
}
