package org.scorebook.claims.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;

/**
 * Nouns that call a quantity what it is, and so the measure that is of it: {@code satisfaction}
 * where the title says who is satisfied, {@code timeliness} where it says by when.
 */
final class Quantities {
  /** How often or how well: of shares, rates and times alike. By beginnings of a title's words. */
  private static final Map<String, List<String>> DEGREES =
      Map.ofEntries(
          Map.entry("absence", List.of("absen", "sickness")),
          Map.entry("absenteeism", List.of("absen", "sickness")),
          Map.entry("attainment", List.of("attain")),
          Map.entry("attendance", List.of("attend")),
          Map.entry("compliance", List.of("complia")),
          Map.entry("occupancy", List.of("occup")),
          Map.entry("reoffending", List.of("reoffend")),
          Map.entry("retention", List.of("retain", "retention")),
          Map.entry("satisfaction", List.of("satisf")),
          Map.entry("sickness", List.of("sickness")),
          Map.entry("timeliness", List.of("within", "time", "timely", "timescale", "timescales")),
          Map.entry("turnover", List.of("turnover")),
          Map.entry("unemployment", List.of("unemploy")));

  /** How much: of a share they may grow while it falls. */
  private static final Map<String, List<String>> AMOUNTS =
      Map.of(
          "arrears", List.of("arrears"),
          "debt", List.of("debt"),
          "emissions", List.of("emission"),
          "expenditure", List.of("spen", "expenditure"),
          "income", List.of("income"),
          "spend", List.of("spen"),
          "spending", List.of("spen"));

  private final Set<String> nouns;

  Quantities(Measure measure) {
    List<String> words = TitleWords.of(measure.title() + " " + measure.shortName());
    this.nouns =
        Stream.of(DEGREES, isAmount(measure.unit()) ? AMOUNTS : Map.<String, List<String>>of())
            .flatMap(table -> table.entrySet().stream())
            .filter(noun -> noun.getValue().stream().anyMatch(root -> begins(words, root)))
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isAmount(Unit unit) {
    return unit == Unit.NUMBER || unit == Unit.CURRENCY;
  }

  private static boolean begins(List<String> words, String root) {
    return words.stream().anyMatch(word -> word.startsWith(root));
  }

  boolean has(String word) {
    return nouns.contains(word);
  }
}
