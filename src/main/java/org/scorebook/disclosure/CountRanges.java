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
 * What an outsider can work out of hidden counts from all sums in which they stand: each leaves a
 * part what the total is, less the least and the most that the other parts can be; again and again
 * until nothing is learnt. A sum that cannot be right tells nothing.
 */
final class CountRanges {
  /** Each pass over the sums learns something, or is the last; no chain of them is longer. */
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
      Map<CountCell, BigDecimal> known, Set<CountCell> hidden, Collection<CountSum> sums) {
    List<CountSum> sound = new ArrayList<>(sums);
    while (true) {
      CountRanges tried = new CountRanges(known, hidden);
      Optional<CountSum> wrong = tried.narrow(sound);
      if (wrong.isEmpty()) {
        return tried.ranges;
      }
      sound.remove(wrong.get());
    }
  }

  /** Narrows the ranges; gives the sum that cannot be right. */
  private Optional<CountSum> narrow(List<CountSum> sums) {
    boolean learnt = true;
    for (int pass = 0; learnt && pass < PASSES; pass++) {
      learnt = false;
      for (CountSum sum : sums) {
        Map<CountCell, CountRange> narrower = narrower(sum);
        if (narrower.values().stream().anyMatch(CountRange::isEmpty)) {
          return Optional.of(sum);
        }
        for (Map.Entry<CountCell, CountRange> cell : narrower.entrySet()) {
          learnt |= !cell.getValue().equals(ranges.put(cell.getKey(), cell.getValue()));
        }
      }
    }
    return Optional.empty();
  }

  private Map<CountCell, CountRange> narrower(CountSum sum) {
    CountRange total = range(sum.total());
    BigDecimal least = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    int limitless = 0;
    for (CountCell part : sum.parts()) {
      CountRange range = range(part);
      least = least.add(range.low());
      most = most.add(range.high().orElse(BigDecimal.ZERO));
      limitless += range.high().isEmpty() ? 1 : 0;
    }
    Map<CountCell, CountRange> narrower = new HashMap<>();
    CountRange whole = total.atLeast(least);
    narrower.put(sum.total(), limitless == 0 ? whole.atMost(most) : whole);
    for (CountCell part : sum.parts()) {
      CountRange range = range(part);
      CountRange mine = range;
      if (total.high().isPresent()) {
        mine = mine.atMost(total.high().get().subtract(least.subtract(range.low())));
      }
      boolean othersAreLimited = limitless == (range.high().isEmpty() ? 1 : 0);
      if (othersAreLimited) {
        BigDecimal others = most.subtract(range.high().orElse(BigDecimal.ZERO));
        mine = mine.atLeast(total.low().subtract(others));
      }
      narrower.put(part, mine);
    }
    return narrower;
  }

  private CountRange range(CountCell cell) {
    return ranges.getOrDefault(cell, CountRange.HIDDEN);
  }
}
