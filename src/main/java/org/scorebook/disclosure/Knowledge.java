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
  private final List<Relation> relations;
  private final Map<CountCell, CountRange> ranges;

  private Knowledge(
      Map<CountCell, BigDecimal> known, Set<CountCell> hidden, List<Relation> relations) {
    this.known = known;
    this.hidden = hidden;
    this.relations = relations;
    this.ranges = CountRanges.of(known, hidden, relations);
  }

  /**
   * All that follows.
   *
   * @param hidden counts of which nothing is said, unless they are known
   */
  static Knowledge of(
      Map<CountCell, BigDecimal> known, Set<CountCell> hidden, List<Relation> relations) {
    Set<CountCell> unknown = new LinkedHashSet<>(hidden);
    unknown.removeAll(known.keySet());
    return new Knowledge(known, unknown, relations);
  }

  Optional<BigDecimal> find(CountCell cell) {
    return Optional.ofNullable(known.get(cell));
  }

  CountRange range(CountCell cell) {
    return ranges.getOrDefault(cell, CountRange.HIDDEN);
  }

  List<Relation> relationsOf(CountCell cell) {
    return relations.stream().filter(relation -> relation.holds(cell)).toList();
  }

  /** What would be known of a hidden count, and of those around it, if others were hidden too. */
  Knowledge without(Set<CountCell> further, CountCell cell) {
    Map<CountCell, BigDecimal> less = new LinkedHashMap<>();
    Set<CountCell> more = new LinkedHashSet<>();
    List<Relation> around = around(cell);
    for (Relation relation : around) {
      for (CountCell each : relation.cells()) {
        BigDecimal count = known.get(each);
        if (count != null && !further.contains(each)) {
          less.put(each, count);
        } else if (hidden.contains(each) || further.contains(each)) {
          more.add(each);
        }
      }
    }
    return new Knowledge(less, more, around);
  }

  /** Whether it would protect a hidden count that others are hidden too. */
  boolean protects(Set<CountCell> further, CountCell cell) {
    Knowledge then = without(further, cell);
    return !then.range(cell).isOneValue()
        && further.stream().noneMatch(each -> then.range(each).isOneValue());
  }

  /**
   * The relations that can tell something of a count: those it stands in, and so on from theirs.
   */
  private List<Relation> around(CountCell cell) {
    List<Relation> around = new ArrayList<>();
    Set<CountCell> reached = new LinkedHashSet<>(Set.of(cell));
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Relation relation : relations) {
        if (!around.contains(relation) && relation.cells().stream().anyMatch(reached::contains)) {
          around.add(relation);
          reached.addAll(relation.cells());
          grew = true;
        }
      }
    }
    return around;
  }
}
