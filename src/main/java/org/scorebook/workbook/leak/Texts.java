package org.scorebook.workbook.leak;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.text.Blanks;

/** The texts of something that is to be sent, each with where it stands first and how often. */
final class Texts {
  private static final class Place {
    private final String part;
    private int times;

    private Place(String part) {
      this.part = part;
    }
  }

  private final Map<String, Place> places = new LinkedHashMap<>();

  /** Counts a text that is not blank once more, in a part such as {@code xl/workbook.xml}. */
  void add(String text, String part) {
    if (!Blanks.isBlank(text)) {
      places.computeIfAbsent(text, first -> new Place(part)).times++;
    }
  }

  /** All different texts. */
  Set<String> all() {
    return places.keySet();
  }

  /** The part that holds a text first; it must be one of them. */
  String part(String text) {
    return Optional.ofNullable(places.get(text)).orElseThrow().part;
  }

  /** How often a text stands there, which may be never. */
  int times(String text) {
    return Optional.ofNullable(places.get(text)).map(place -> place.times).orElse(0);
  }
}
