package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an outsider can work out of hidden counts from all relations in which they stand, again and
 * again until nothing is learnt. A relation that cannot be right tells nothing.
 */
final class CountRanges {
  /** Each pass over the relations learns something, or is the last; no chain of them is longer. */
  private static final int PASSES = 100;

  private final Map<CountCell, CountRange> ranges = new HashMap<>();

  private CountRanges(Map<CountCell, BigDecimal> known, Set<CountCell> hidden) {
    hidden.forEach(cell -> ranges.put(cell, CountRange.HIDDEN));
    known.forEach((cell, count) -> ranges.put(cell, CountRange.of(count)));
  }

  /**
   * The range of every count.
   *
   * @param known those that are shown anywhere
   * @param hidden the others
   */
  static Map<CountCell, CountRange> of(
      Map<CountCell, BigDecimal> known,
      Set<CountCell> hidden,
      Collection<? extends Relation> relations) {
    List<Relation> sound = new ArrayList<>(relations);
    while (true) {
      CountRanges tried = new CountRanges(known, hidden);
      Optional<Relation> wrong = tried.narrow(sound);
      if (wrong.isEmpty()) {
        return tried.ranges;
      }
      sound.remove(wrong.get());
    }
  }

  /** Narrows the ranges; gives the relation that cannot be right. */
  private Optional<Relation> narrow(List<Relation> relations) {
    boolean learnt = true;
    for (int pass = 0; learnt && pass < PASSES; pass++) {
      learnt = false;
      for (Relation relation : relations) {
        Map<CountCell, CountRange> narrower = relation.narrower(this::range);
        if (narrower.values().stream().anyMatch(CountRange::isEmpty)) {
          return Optional.of(relation);
        }
        for (Map.Entry<CountCell, CountRange> cell : narrower.entrySet()) {
          learnt |= !cell.getValue().equals(ranges.put(cell.getKey(), cell.getValue()));
        }
      }
    }
    return Optional.empty();
  }

  private CountRange range(CountCell cell) {
    return ranges.getOrDefault(cell, CountRange.HIDDEN);
  }
}
