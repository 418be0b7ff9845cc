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
  private final Map<Cell, BigDecimal> known;
  private final Set<Cell> hidden;
  private final List<CountSum> sums;
  private final Map<Cell, Range> ranges;

  private Knowledge(Map<Cell, BigDecimal> known, Set<Cell> hidden, List<CountSum> sums) {
    this.known = known;
    this.hidden = hidden;
    this.sums = sums;
    this.ranges = Ranges.of(known, hidden, sums);
  }

  /**
   * All that follows.
   *
   * @param hidden counts of which nothing is said, unless they are known
   */
  static Knowledge of(Map<Cell, BigDecimal> known, Set<Cell> hidden, List<CountSum> sums) {
    Set<Cell> unknown = new LinkedHashSet<>(hidden);
    unknown.removeAll(known.keySet());
    return new Knowledge(known, unknown, sums);
  }

  Optional<BigDecimal> find(Cell cell) {
    return Optional.ofNullable(known.get(cell));
  }

  Range range(Cell cell) {
    return ranges.getOrDefault(cell, Range.HIDDEN);
  }

  List<CountSum> sumsOf(Cell cell) {
    return sums.stream().filter(sum -> sum.holds(cell)).toList();
  }

  /** Whether it would protect a hidden count that a known one is hidden too. */
  boolean protects(Cell further, Cell cell) {
    Map<Cell, BigDecimal> less = new LinkedHashMap<>();
    Set<Cell> more = new LinkedHashSet<>();
    List<CountSum> around = around(cell);
    for (CountSum sum : around) {
      for (Cell each : sum.cells()) {
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
  private List<CountSum> around(Cell cell) {
    List<CountSum> around = new ArrayList<>();
    Set<Cell> reached = new LinkedHashSet<>(Set.of(cell));
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
