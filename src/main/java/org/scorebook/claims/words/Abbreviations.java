package org.scorebook.claims.words;

import java.util.Map;

/** Words as they are cut down in notes: {@code mins}, {@code qtr}, {@code avg}. */
final class Abbreviations {
  private static final Map<String, String> FULL =
      Map.ofEntries(
          Map.entry("avg", "average"),
          Map.entry("hr", "hour"),
          Map.entry("hrs", "hours"),
          Map.entry("mins", "minutes"),
          Map.entry("mth", "month"),
          Map.entry("mths", "months"),
          Map.entry("perf", "performance"),
          Map.entry("prev", "previous"),
          Map.entry("qtr", "quarter"),
          Map.entry("qtrs", "quarters"),
          Map.entry("secs", "seconds"),
          Map.entry("tgt", "target"),
          Map.entry("v", "vs"),
          Map.entry("wks", "weeks"),
          Map.entry("yr", "year"),
          Map.entry("yrs", "years"));

  private Abbreviations() {}

  /** The whole word; a word that is none as it stands. */
  static String full(String word) {
    return FULL.getOrDefault(word, word);
  }
}
