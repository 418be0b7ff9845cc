package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scorebook.figures.result.Results;
import org.scorebook.model.State;

/**
 * Hidden counts that can be worked out from all that an edition shows: areas from their whole, a
 * whole from its areas, a part from a total, a month from its quarter, and what another measure
 * shows of the same people. The range of each says whether it can hold one value alone.
 */
final class Uncovered {
  private final Map<String, CountTable> tables = new LinkedHashMap<>();
  private final Map<String, String> counted;
  private final Map<CountCell, List<String>> shownBy = new HashMap<>();
  private final Knowledge knowledge;

  private Uncovered(List<CountTable> all) {
    this.counted = SameCounts.of(all);
    Map<CountCell, BigDecimal> known = new LinkedHashMap<>();
    Set<CountCell> hidden = new LinkedHashSet<>();
    for (CountTable table : all) {
      tables.put(table.id(), table);
      table
          .shown()
          .forEach(
              (spot, count) -> {
                CountCell cell = cell(table, spot);
                known.putIfAbsent(cell, count);
                shownBy.computeIfAbsent(cell, first -> new ArrayList<>()).add(table.id());
              });
      table.hidden().forEach(spot -> hidden.add(cell(table, spot)));
    }
    List<Relation> relations = new ArrayList<>(CountSums.of(all, counted));
    relations.addAll(SameOverTime.of(all, this::cell));
    this.knowledge = Knowledge.of(known, hidden, relations);
  }

  /** What is shown of all measures; nothing is worked out where nothing is hidden. */
  static Optional<Uncovered> of(Results results) {
    String organisation = results.edition().scorecard().organisation();
    List<CountTable> tables =
        results.measures().stream()
            .filter(result -> result.measure().state() != State.PLACEHOLDER)
            .map(result -> CountTable.of(result, organisation))
            .toList();
    boolean hides = tables.stream().anyMatch(table -> !table.hidden().isEmpty());
    Stream<CountTable> denominators =
        tables.stream().flatMap(table -> CountTable.ofDenominators(table.result()).stream());
    return hides
        ? Optional.of(new Uncovered(Stream.concat(tables.stream(), denominators).toList()))
        : Optional.empty();
  }

  private CountCell cell(CountTable table, Spot spot) {
    return new CountCell(counted.getOrDefault(table.id(), table.id()), spot);
  }

  /** The hidden counts of a measure that can be worked out. */
  List<SmallNumber> find(String id) {
    CountTable table = tables.get(id);
    List<SmallNumber> found = new ArrayList<>();
    if (table != null) {
      for (Spot spot : table.hidden()) {
        if (knowledge.range(cell(table, spot)).isOneValue()) {
          found.add(new SmallNumber(id, table.source(spot), true, text(table, spot)));
        }
      }
    }
    return found;
  }

  /** The range of each hidden count of a measure. */
  List<HiddenRange> ranges(String id) {
    CountTable table = tables.get(id);
    List<HiddenRange> found = new ArrayList<>();
    if (table != null) {
      for (Spot spot : table.hidden()) {
        CountRange range = knowledge.range(cell(table, spot));
        found.add(new HiddenRange(table.name(spot), range.low(), range.high()));
      }
    }
    return found;
  }

  private String text(CountTable table, Spot spot) {
    CountCell cell = cell(table, spot);
    String value = knowledge.range(cell).low().toPlainString();
    List<String> shown = shownBy.getOrDefault(cell, List.of());
    if (!shown.isEmpty()) {
      String where =
          shown.get(0).equals(table.id())
              ? "the row for all areas: "
              : shown.get(0) + ", which counts the same: ";
      return table.name(spot) + "'s [c] stands in " + where + value + ". Type [c] there too.";
    }
    Working working = new Working(knowledge, shownBy, cell);
    Optional<String> same =
        knowledge.relationsOf(cell).stream()
            .flatMap(relation -> working.same(relation).stream())
            .findFirst();
    if (same.isPresent()) {
      return table.name(spot)
          + "'s [c] stands in "
          + same.get()
          + ", which counts the same: "
          + value
          + ". Type [c] there too.";
    }
    return table.name(spot)
        + "'s [c] is "
        + knowledge.relationsOf(cell).stream()
            .flatMap(relation -> working.text(relation).stream())
            .findFirst()
            .orElse("what all else that is shown leaves")
        + ", so "
        + value
        + "."
        + new Further(knowledge, tables, shownBy).text(table, cell);
  }
}
