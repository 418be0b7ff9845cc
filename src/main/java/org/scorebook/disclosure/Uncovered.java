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
import java.util.function.Function;
import java.util.stream.Stream;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.model.Basis;
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
    Set<CountCell> recalculated = new LinkedHashSet<>();
    for (CountTable table : all) {
      tables.put(table.id(), table);
      table.recalculated().forEach(spot -> recalculated.add(cell(table, spot)));
      table.hidden().forEach(spot -> hidden.add(cell(table, spot)));
    }
    for (CountTable table : all) {
      table
          .shown()
          .forEach(
              (spot, count) -> {
                CountCell cell = cell(table, spot);
                // What was only reported is not what another measure was recalculated to be.
                if (table.recalculated().contains(spot) || !recalculated.contains(cell)) {
                  known.putIfAbsent(cell, count);
                  shownBy.computeIfAbsent(cell, first -> new ArrayList<>()).add(table.id());
                }
              });
    }
    List<Relation> relations = new ArrayList<>(CountSums.of(all, counted));
    relations.addAll(SameOverTime.of(all, this::cell));
    this.knowledge = Knowledge.of(known, hidden, relations);
  }

  /**
   * What is shown of all measures, as it was reported and, where anything was recalculated, as it
   * is known now; nothing is worked out where nothing is hidden.
   */
  static List<Uncovered> of(Results results) {
    String organisation = results.edition().scorecard().organisation();
    List<MeasureResult> shown =
        results.measures().stream()
            .filter(result -> result.measure().state() != State.PLACEHOLDER)
            .toList();
    boolean recalculated =
        shown.stream()
            .flatMap(result -> result.series().stream())
            .anyMatch(SeriesPoint::isRecalculated);
    return Stream.of(
            of(shown, Basis.REPORTED, result -> CountTable.of(result, organisation)),
            of(recalculated ? shown : List.of(), Basis.RECALCULATED, CountTable::ofKnownNow))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Uncovered> of(
      List<MeasureResult> results, Basis basis, Function<MeasureResult, CountTable> table) {
    List<CountTable> tables = results.stream().map(table).toList();
    boolean hides = tables.stream().anyMatch(one -> !one.hidden().isEmpty());
    Stream<CountTable> denominators =
        results.stream().flatMap(result -> CountTable.ofDenominators(result, basis).stream());
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
        boolean follows = knowledge.range(cell(table, spot)).isOneValue();
        (follows ? Optional.of(text(table, spot)) : ofPopulation(table, spot))
            .ifPresent(text -> found.add(new SmallNumber(id, table.source(spot), true, text)));
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
        if (!table.isEarlier(spot)) {
          CountRange range = knowledge.range(cell(table, spot));
          found.add(new HiddenRange(table.name(spot), range.low(), range.high()));
        }
      }
    }
    return found;
  }

  /** A rate of the same people gives their number to whoever knows how many live there. */
  private Optional<String> ofPopulation(CountTable table, Spot spot) {
    CountCell cell = cell(table, spot);
    return tables.values().stream()
        .filter(other -> other.rates().contains(spot) && cell(other, spot).equals(cell))
        .filter(other -> table.recalculated().contains(spot) == other.recalculated().contains(spot))
        .findFirst()
        .map(
            other ->
                hidden(table, spot)
                    + " is the rate of "
                    + other.id()
                    + ", which counts the same, times a population that people know. Type [c] there"
                    + " too.");
  }

  private static String hidden(CountTable table, Spot spot) {
    return table.name(spot)
        + (table.recalculated().contains(spot) ? "'s recalculated" : "'s")
        + " [c]";
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
      return hidden(table, spot) + " stands in " + where + value + ". Type [c] there too.";
    }
    Working working = new Working(knowledge, shownBy, cell);
    Optional<String> same =
        knowledge.relationsOf(cell).stream()
            .flatMap(relation -> working.same(relation).stream())
            .findFirst();
    if (same.isPresent()) {
      return hidden(table, spot)
          + " stands in "
          + same.get()
          + ", which counts the same: "
          + value
          + ". Type [c] there too.";
    }
    return hidden(table, spot)
        + " is "
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
