package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts that make another: areas their whole, or measures one that counts them all. */
record CountSum(CountCell total, List<CountCell> parts) implements Relation {
  CountSum {
    parts = List.copyOf(parts);
  }

  /** All of them, the total first. */
  @Override
  public List<CountCell> cells() {
    List<CountCell> cells = new ArrayList<>();
    cells.add(total);
    cells.addAll(parts);
    return cells;
  }

  boolean isOfAreas() {
    return parts.stream().noneMatch(part -> part.spot().isWhole());
  }

  @Override
  public List<CountCell> telling(CountCell hidden, Knowledge knowledge) {
    return isOfAreas() ? parts : cells();
  }

  /** Each part is what the total is, less the least and the most that the others can be. */
  @Override
  public Map<CountCell, CountRange> narrower(Function<CountCell, CountRange> ranges) {
    CountRange all = ranges.apply(total);
    BigDecimal least = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    int limitless = 0;
    for (CountCell part : parts) {
      CountRange range = ranges.apply(part);
      least = least.add(range.low());
      most = most.add(range.high().orElse(BigDecimal.ZERO));
      limitless += range.high().isEmpty() ? 1 : 0;
    }
    Map<CountCell, CountRange> narrower = new HashMap<>();
    CountRange whole = all.atLeast(least);
    narrower.put(total, limitless == 0 ? whole.atMost(most) : whole);
    for (CountCell part : parts) {
      CountRange range = ranges.apply(part);
      CountRange mine = range;
      if (all.high().isPresent()) {
        mine = mine.atMost(all.high().get().subtract(least.subtract(range.low())));
      }
      boolean othersAreLimited = limitless == (range.high().isEmpty() ? 1 : 0);
      if (othersAreLimited) {
        BigDecimal others = most.subtract(range.high().orElse(BigDecimal.ZERO));
        mine = mine.atLeast(all.low().subtract(others));
      }
      narrower.put(part, mine);
    }
    return narrower;
  }
}
