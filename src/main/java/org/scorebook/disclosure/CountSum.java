package org.scorebook.disclosure;

import java.util.ArrayList;
import java.util.List;

/** Counts that make another: areas their whole, or measures one that counts them all. */
record CountSum(CountCell total, List<CountCell> parts) {
  CountSum {
    parts = List.copyOf(parts);
  }

  /** All of them, the total first. */
  List<CountCell> cells() {
    List<CountCell> cells = new ArrayList<>();
    cells.add(total);
    cells.addAll(parts);
    return cells;
  }

  boolean holds(CountCell cell) {
    return total.equals(cell) || parts.contains(cell);
  }
}
