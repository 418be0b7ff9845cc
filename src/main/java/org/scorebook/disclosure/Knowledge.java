package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an outsider knows of all counts: those that are shown, and what follows of the others. */
final class Knowledge {
  private final Map<CountCell, BigDecimal> known;
  private final Set<CountCell> hidden;
  private final List<CountSum> sums;
  private final Map<CountCell, CountRange> ranges;

  private Knowledge(Map<CountCell, BigDecimal> known, Set<CountCell> hidden, List<CountSum> sums) {
    this.known = known;
    this.hidden = hidden;
    this.sums = sums;
    this.ranges = CountRanges.of(known, hidden, sums);
  }

  /**
   * All that follows.
   *
   * @param hidden counts of which nothing is said, unless they are known
   */
  static Knowledge of(
      Map<CountCell, BigDecimal> known, Set<CountCell> hidden, List<CountSum> sums) {
    Set<CountCell> unknown = new LinkedHashSet<>(hidden);
    unknown.removeAll(known.keySet());
    return new Knowledge(known, unknown, sums);
  }

  Optional<BigDecimal> find(CountCell cell) {
    return Optional.ofNullable(known.get(cell));
  }

  CountRange range(CountCell cell) {
    return ranges.getOrDefault(cell, CountRange.HIDDEN);
  }

  List<CountSum> sumsOf(CountCell cell) {
    return sums.stream().filter(sum -> sum.holds(cell)).toList();
  }

  /** Whether it would protect a hidden count that a known one is hidden too. */
  boolean protects(CountCell further, CountCell cell) {
    Map<CountCell, BigDecimal> less = new LinkedHashMap<>();
    Set<CountCell> more = new LinkedHashSet<>();
    List<CountSum> around = around(cell);
    for (CountSum sum : around) {
      for (CountCell each : sum.cells()) {
        BigDecimal count = known.get(each);
        if (count != null && !each.equals(further)) {
          less.put(each, count);
        } else if (hidden.contains(each) || each.equals(further)) {
          more.add(each);
        }
      }
    }
    Knowledge then = new Knowledge(less, more, around);
    return !then.range(cell).isOneValue() && !then.range(further).isOneValue();
  }

  /** The sums that can tell something of a count: those it stands in, and so on from theirs. */
  private List<CountSum> around(CountCell cell) {
    List<CountSum> around = new ArrayList<>();
    Set<CountCell> reached = new LinkedHashSet<>(Set.of(cell));
    boolean grew = true;
    while (grew) {
      grew = false;
      for (CountSum sum : sums) {
        if (!around.contains(sum) && sum.cells().stream().anyMatch(reached::contains)) {
          around.add(sum);
          reached.addAll(sum.cells());
          grew = true;
        }
      }
    }
    return around;
  }
}
