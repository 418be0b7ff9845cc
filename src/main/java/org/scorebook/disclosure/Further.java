package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scorebook.order.Order;

/**
 * Which further figure is to be hidden, so that a hidden one cannot be worked out: the smallest.
 */
final class Further {
  /** More than these are too many to be hidden for one. */
  private static final int SEVERAL = 4;

  private final Knowledge knowledge;
  private final Map<String, CountTable> tables;
  private final Map<CountCell, List<String>> shownBy;

  Further(
      Knowledge knowledge, Map<String, CountTable> tables, Map<CountCell, List<String>> shownBy) {
    this.knowledge = knowledge;
    this.tables = tables;
    this.shownBy = shownBy;
  }

  private record Candidate(CountCell cell, BigDecimal count) {}

  /** A sentence, after a blank. */
  String text(CountTable table, CountCell hidden) {
    boolean areas =
        knowledge.relationsOf(hidden).stream()
            .anyMatch(relation -> relation instanceof CountSum sum && sum.isOfAreas());
    String what = areas ? "area" : "figure";
    Optional<Candidate> smallest =
        candidates(knowledge, hidden)
            .filter(candidate -> knowledge.protects(Set.of(candidate.cell()), hidden))
            .findFirst();
    if (smallest.isEmpty()) {
      return several(table, hidden, what)
          .orElse(
              areas
                  ? " No further area protects it: leave the areas of this measure out."
                  : " No further figure protects it: leave this measure out.");
    }
    CountCell cell = smallest.get().cell();
    List<String> elsewhere =
        shownBy.getOrDefault(cell, List.of()).stream()
            .filter(id -> !id.equals(table.id()))
            .toList();
    boolean hiddenHere =
        cell.counted().equals(hidden.counted()) && table.hidden().contains(cell.spot());
    String name = name(table, hidden, smallest.get());
    if (hiddenHere) {
      return " Hide " + name + " in " + String.join(", ", elsewhere) + " too.";
    }
    boolean here = shownBy.getOrDefault(cell, List.of()).contains(table.id());
    return " Hide one more "
        + what
        + "; "
        + name
        + " is the smallest that protects it"
        + (here && !elsewhere.isEmpty() ? ", here and in " + String.join(", ", elsewhere) : "")
        + ".";
  }

  /** Those of which one would have to be hidden, the smallest first. */
  private Stream<Candidate> candidates(Knowledge known, CountCell hidden) {
    return known.relationsOf(hidden).stream()
        .flatMap(relation -> relation.telling(hidden, known).stream())
        .distinct()
        .filter(cell -> !isShownAlready(cell))
        .flatMap(cell -> known.find(cell).map(count -> new Candidate(cell, count)).stream())
        .filter(candidate -> candidate.count().signum() > 0)
        .sorted(Order.by(Candidate::count));
  }

  /** Whether an earlier edition showed it, so that it is too late. */
  private boolean isShownAlready(CountCell cell) {
    return Optional.ofNullable(tables.get(cell.counted()))
        .filter(table -> table.isEarlier(cell.spot()))
        .isPresent();
  }

  /** Where a hidden count follows in several ways, one figure of each. */
  private Optional<String> several(CountTable table, CountCell hidden, String what) {
    Map<CountCell, Candidate> chosen = new LinkedHashMap<>();
    Knowledge then = knowledge;
    while (chosen.size() < SEVERAL) {
      Optional<Candidate> next = next(then, hidden, chosen.keySet());
      if (next.isEmpty()) {
        return Optional.empty();
      }
      chosen.put(next.get().cell(), next.get());
      if (knowledge.protects(chosen.keySet(), hidden)) {
        needed(chosen, hidden);
        return Optional.of(
            " Hide "
                + chosen.size()
                + " more "
                + what
                + "s; "
                + chosen.values().stream()
                    .map(each -> name(table, hidden, each))
                    .collect(Collectors.joining(" and "))
                + " protect it together.");
      }
      then = knowledge.without(chosen.keySet(), hidden);
    }
    return Optional.empty();
  }

  /** Leaves out those without which the others protect as well. */
  private void needed(Map<CountCell, Candidate> chosen, CountCell hidden) {
    for (CountCell cell : List.copyOf(chosen.keySet())) {
      Set<CountCell> others = new LinkedHashSet<>(chosen.keySet());
      others.remove(cell);
      if (knowledge.protects(others, hidden)) {
        chosen.remove(cell);
      }
    }
  }

  /** The next to be hidden: for its own sake, or so that one chosen before does not follow. */
  private Optional<Candidate> next(Knowledge then, CountCell hidden, Set<CountCell> chosen) {
    return Stream.concat(
            candidates(then, hidden),
            chosen.stream()
                .filter(cell -> then.range(cell).isOneValue())
                .flatMap(cell -> candidates(then, cell)))
        .filter(candidate -> !chosen.contains(candidate.cell()))
        .findFirst();
  }

  private String name(CountTable table, CountCell hidden, Candidate candidate) {
    return name(table, hidden, candidate.cell()) + " (" + candidate.count().toPlainString() + ")";
  }

  private String name(CountTable table, CountCell hidden, CountCell cell) {
    if (!cell.spot().isWhole() && cell.counted().equals(hidden.counted())) {
      return table.name(cell.spot());
    }
    CountTable other = tables.getOrDefault(cell.counted(), table);
    return other.id() + "'s " + other.name(cell.spot());
  }
}
