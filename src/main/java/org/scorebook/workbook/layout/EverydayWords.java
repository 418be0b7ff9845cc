package org.scorebook.workbook.layout;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scorebook.text.Blanks;

/**
 * What people write in list columns for the columns' own words. Only what can mean nothing else
 * stands here: {@code biannual} is twice a year to some and every second year to others.
 */
final class EverydayWords {
  private static final Map<String, Map<String, String>> BY_COLUMN =
      Map.ofEntries(
          column(
              "Unit",
              entry("Percentage", List.of("%", "percent", "per cent", "percentages", "pct")),
              entry("Number", List.of("no", "nos", "#", "count", "numbers", "num")),
              entry("Currency", List.of("£", "gbp", "pounds", "money")),
              entry("Days", List.of("day")),
              entry("Hours", List.of("hour", "hrs", "hh:mm", "h:mm", "hours and minutes")),
              entry("Minutes", List.of("minute", "mins", "mm:ss", "minutes and seconds"))),
          column(
              "Frequency",
              entry("Monthly", List.of("month", "every month", "each month", "per month")),
              entry("Quarterly", List.of("quarter", "every quarter", "each quarter", "qtr")),
              entry(
                  "Half-yearly",
                  List.of("half yearly", "half year", "six monthly", "6 monthly", "twice a year")),
              entry("Annual", List.of("year", "yearly", "annually", "every year", "each year")),
              entry(
                  "Biennial",
                  List.of("biennially", "every two years", "every 2 years", "two yearly"))),
          column(
              "Preferred travel",
              entry(
                  "Upwards",
                  better(
                      "up",
                      "upward",
                      "high",
                      "higher",
                      "bigger",
                      "more",
                      "increase",
                      "increasing")),
              entry(
                  "Downwards",
                  better(
                      "down",
                      "downward",
                      "low",
                      "lower",
                      "smaller",
                      "less",
                      "fewer",
                      "decrease",
                      "decreasing")),
              entry("None", List.of("n/a", "neither", "no preference"))),
          column(
              "Target type",
              entry("Target", List.of("targets")),
              entry("Profile", List.of("profiled", "profiled target")),
              entry("DoT Only", List.of("dot", "direction of travel", "direction of travel only")),
              entry(
                  "None",
                  List.of(
                      "data only",
                      "for information",
                      "for information only",
                      "information only",
                      "no target",
                      "n/a"))),
          column(
              "12 months",
              entry("Sum", List.of("total")),
              entry("Mean", List.of("average")),
              entry("None", List.of("n/a"))),
          column("Covers", entry("12 months", List.of("twelve months", "rolling year"))),
          column("State", entry("Live", List.of("active"))),
          column("Basis", entry("Recalculated", List.of("revised", "restated"))),
          column(
              "Status override",
              entry("GREEN", List.of("g")),
              entry("AMBER", List.of("a")),
              entry("RED", List.of("r")),
              entry("N/A", List.of("na", "not applicable"))));

  private static final Map<String, String> YES_NO =
      meanings(
          entry("Yes", List.of("y", "true", "✓", "✔")), entry("No", List.of("n", "false", "n/a")));

  private EverydayWords() {}

  /** The word of the column that is meant; empty where none is for certain. */
  static Optional<String> find(Column column, String typed) {
    return Optional.ofNullable(known(column).get(key(typed))).filter(column.words()::contains);
  }

  /** What people write for that word of the column, in alphabetical order. */
  static List<String> of(Column column, String word) {
    return known(column).entrySet().stream()
        .filter(meaning -> meaning.getValue().equals(word))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static Map<String, String> known(Column column) {
    return column.words().equals(MeasureColumns.YES_NO)
        ? YES_NO
        : BY_COLUMN.getOrDefault(column.name(), Map.of());
  }

  /** Hyphens are blanks, and an abbreviation's full stop is left out. */
  private static String key(String typed) {
    String plain = Blanks.plain(typed).toLowerCase(Locale.ROOT).replace('-', ' ');
    String whole = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    return Blanks.collapse(whole);
  }

  /** Each word as it stands, and followed by what says that it is better. */
  private static List<String> better(String... words) {
    return List.of(words).stream()
        .flatMap(
            word ->
                List.of(word, word + " is better", word + " is good", word + " the better")
                    .stream())
        .toList();
  }

  @SafeVarargs
  private static Map.Entry<String, Map<String, String>> column(
      String name, Map.Entry<String, List<String>>... words) {
    return entry(name, meanings(words));
  }

  @SafeVarargs
  private static Map<String, String> meanings(Map.Entry<String, List<String>>... words) {
    Map<String, String> meanings = new HashMap<>();
    for (Map.Entry<String, List<String>> word : words) {
      word.getValue().forEach(typed -> meanings.put(typed, word.getKey()));
    }
    return Map.copyOf(meanings);
  }
}
