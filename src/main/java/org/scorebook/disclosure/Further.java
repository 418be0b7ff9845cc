package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.order.Order;

/**
 * Which further figure is to be hidden, so that a hidden one cannot be worked out: the smallest.
 */
final class Further {
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
    Set<CountCell> cells = new LinkedHashSet<>();
    boolean areas = false;
    for (CountSum sum : knowledge.sumsOf(hidden)) {
      boolean isOfAreas = sum.parts().stream().noneMatch(part -> part.spot().isWhole());
      areas |= isOfAreas;
      cells.addAll(isOfAreas ? sum.parts() : sum.cells());
    }
    String what = areas ? "area" : "figure";
    Optional<Candidate> smallest =
        cells.stream()
            .flatMap(cell -> knowledge.find(cell).map(count -> new Candidate(cell, count)).stream())
            .filter(candidate -> candidate.count().signum() > 0)
            .sorted(Order.by(Candidate::count))
            .filter(candidate -> knowledge.protects(candidate.cell(), hidden))
            .findFirst();
    if (smallest.isEmpty()) {
      return areas
          ? " No further area protects it: leave the areas of this measure out."
          : " No further figure protects it: leave this measure out.";
    }
    CountCell cell = smallest.get().cell();
    List<String> elsewhere =
        shownBy.getOrDefault(cell, List.of()).stream()
            .filter(id -> !id.equals(table.id()))
            .toList();
    boolean hiddenHere =
        cell.counted().equals(hidden.counted()) && table.hidden().contains(cell.spot());
    String name = name(table, cell) + " (" + smallest.get().count().toPlainString() + ")";
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

  private String name(CountTable table, CountCell cell) {
    if (!cell.spot().isWhole()) {
      return table.name(cell.spot());
    }
    CountTable other = tables.getOrDefault(cell.counted(), table);
    return other.id() + "'s " + other.name(cell.spot());
  }
}
