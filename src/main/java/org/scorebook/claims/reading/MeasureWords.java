package org.scorebook.claims.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;

/** What a measure may be called and spoken of with by what it is, without naming it. */
final class MeasureWords {
  private final Unit unit;
  private final Quantities quantities;
  private final Set<String> times;
  private final Set<String> spans;
  private final boolean looksAhead;
  private final boolean inHomes;
  private final boolean ofHomeCare;

  /** Whether each figure covers the twelve months before it, so that it is a rolling one. */
  private final boolean rolls;

  /** {@code Uptake of ...}, {@code Number of ...}: what the title itself calls the measure. */
  private final Set<String> titleHeads;

  MeasureWords(Measure measure, Quantities quantities) {
    this.unit = measure.unit();
    this.quantities = quantities;
    String title = measure.title().toLowerCase(Locale.ROOT);
    List<String> words = List.of(title.split(" ", -1));
    int head = words.get(0).equals("the") ? 1 : 0;
    boolean named = words.size() > head + 1 && words.get(head + 1).equals("of");
    this.titleHeads = named ? Set.of(words.get(head)) : Set.of();
    this.spans = Set.copyOf(words);
    this.times =
        PlainWords.TIMES.stream().filter(spans::contains).collect(Collectors.toUnmodifiableSet());
    this.looksAhead = PlainWords.AHEAD.stream().anyMatch(title::contains);
    this.inHomes = title.contains("care home") || title.contains("nursing home");
    this.ofHomeCare = title.contains("home care");
    this.rolls = measure.coversTwelveMonths();
  }

  boolean looksAhead() {
    return looksAhead;
  }

  /** Whether the title says by when: {@code reviewed within 12 months}. */
  boolean isWithin(String span) {
    return spans.contains(span);
  }

  boolean isTitleHead(String word) {
    return titleHeads.contains(word);
  }

  /** Whether the word calls it by what it is: a figure, a share, a count, a time. */
  boolean isHead(String word) {
    return PlainWords.HEADS.contains(word)
        || titleHeads.contains(word)
        || (PlainWords.SHARES.contains(word) && (unit.isPercent() || unit == Unit.RATE))
        || (PlainWords.COUNTS.contains(word) && !unit.isPercent())
        || (isOfTime() && PlainWords.TIME.contains(word));
  }

  /** Whether the word is what every figure is that counts time. */
  boolean isDuration(String word) {
    return isOfTime() && PlainWords.DURATIONS.contains(word);
  }

  /** Whether the word calls the measure itself, and not only how many there are. */
  boolean calls(String word) {
    boolean called = isHead(word) && !PlainWords.COUNTS.contains(word);
    return called || isDuration(word) || quantities.has(word);
  }

  /** Whether its figures say how long something takes. */
  boolean isOfTime() {
    return unit.isTime() || unit == Unit.DAYS;
  }

  /** Whether the word can be said of it without narrowing it. */
  boolean knows(String word) {
    return PlainWords.EMPTY.contains(word)
        || PlainWords.PLAIN.contains(word)
        || PlainWords.PEOPLE.contains(word)
        || isHead(word)
        || times.contains(word)
        || spans.contains(word)
        || isDuration(word)
        || quantities.has(word)
        || (rolls && word.equals("rolling"))
        || (PlainWords.IN_TIME.contains(word) && isTimely());
  }

  /** Whether its title says by when something is done. */
  boolean isTimely() {
    return quantities.has("timeliness");
  }

  /** {@code Cleared within hours}, {@code repaired in time}, of what is to be done by then. */
  boolean isDoneInTime(List<String> words) {
    boolean done = words.stream().anyMatch(word -> word.endsWith("ed") && spans.contains(word));
    boolean when =
        words.stream().anyMatch(word -> word.equals("within") || PlainWords.IN_TIME.contains(word));
    return isTimely() && done && when;
  }

  /** A care home is the opposite of care at home, and home care a part of it. */
  boolean turns(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      boolean home = PlainWords.HOMES.contains(words.get(i - 1)) && words.get(i).startsWith("home");
      boolean care = words.get(i - 1).equals("home") && words.get(i).equals("care");
      if ((home && !inHomes) || (care && !ofHomeCare)) {
        return true;
      }
    }
    return false;
  }
}
