package org.scorebook.disclosure;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts that tell of each other. */
interface Relation {
  /** All of them. */
  List<CountCell> cells();

  /**
   * The range of each that follows from the ranges of all; one without a value says that the
   * relation cannot be right.
   */
  Map<CountCell, CountRange> narrower(Function<CountCell, CountRange> ranges);

  /** Those of which one would have to be hidden, so that a hidden one does not follow. */
  List<CountCell> telling(CountCell hidden, Knowledge knowledge);

  default boolean holds(CountCell cell) {
    return cells().contains(cell);
  }
}
