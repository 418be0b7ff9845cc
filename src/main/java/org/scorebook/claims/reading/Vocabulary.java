package org.scorebook.claims.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scorebook.claims.words.Stated;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;

/**
 * A measure's own words: whether a phrase names the measure, and not a part of it or something
 * else. Words are compared by their first letters, so that {@code reviewed} and {@code reviews}
 * agree.
 */
public final class Vocabulary {
  /** So many words of a long title are enough. */
  private static final int MANY = 4;

  private final Unit unit;
  private final Set<String> title;
  private final Set<String> shortName;
  private final Set<String> counted;
  private final Set<String> all = new HashSet<>();

  /** Of a share, whether those that it is a share of are people. */
  private final boolean ofPeople;

  private final TitleParts parts;

  private final Counted counting;
  private final Acronyms acronyms;
  private final Quantities quantities;
  private final MeasureWords plain;

  /** Of a rate, what it is of: turnover is itself a rate. */
  private final Optional<String> rated;

  public Vocabulary(Measure measure) {
    this.unit = measure.unit();
    this.quantities = new Quantities(measure);
    this.plain = new MeasureWords(measure, quantities);
    this.title = stems(TitleParts.withoutSpan(measure.title()));
    this.shortName = stems(measure.shortName());
    this.counted = stems(measure.countedAs(), word -> false);
    all.addAll(title);
    all.addAll(shortName);
    all.addAll(counted);
    List<String> begun = Arrays.asList(measure.title().toLowerCase(Locale.ROOT).split(" ", -1));
    this.parts = TitleParts.of(measure, shortName, this::stems);
    this.ofPeople =
        unit.isPercent()
            && Stream.concat(begun.stream().limit(MANY + 1), Stream.of(counted(measure)))
                .anyMatch(PlainWords.PEOPLE::contains);
    this.counting = new Counted(measure, shortName);
    this.acronyms = new Acronyms(measure.title(), title);
    int rate = begun.indexOf("rate");
    this.rated = rate > 0 ? Optional.of(PlainWords.stem(begun.get(rate - 1))) : Optional.empty();
  }

  private static String counted(Measure measure) {
    return measure.countedAs().toLowerCase(Locale.ROOT);
  }

  /** Whether a share of those is no share of what the measure counts: providers, not people. */
  public boolean isOfOthers(List<String> words) {
    return ofPeople && !words.isEmpty() && words.stream().noneMatch(PlainWords.PEOPLE::contains);
  }

  /** Whether its figures are counts. */
  boolean isOfCount() {
    return unit == Unit.NUMBER;
  }

  /** Whether the measure is itself a forecast, so that {@code forecast} is no other time. */
  public boolean looksAhead() {
    return plain.looksAhead();
  }

  /** Whether the title says by when: {@code reviewed within 12 months}. */
  boolean isWithin(String span) {
    return plain.isWithin(span);
  }

  /** Whether the title has that number: {@code pathways 0 and 1}. */
  boolean isLabel(Stated number) {
    return parts.numbers().contains(number.value().toPlainString());
  }

  /** Whether a word can be said of the whole measure. */
  public boolean knows(String word) {
    return plain.knows(word)
        || !acronyms.meant(word).isEmpty()
        || all.contains(PlainWords.stem(word));
  }

  /** Whether a word stands in the measure's short name: {@code net spending}. */
  boolean isNamedBy(String word) {
    return !PlainWords.EMPTY.contains(word) && shortName.contains(PlainWords.stem(word));
  }

  /** Whether a word is one of the measure's own, or means people. */
  public boolean owns(String word) {
    return PlainWords.PEOPLE.contains(word)
        || (all.contains(PlainWords.stem(word)) && !PlainWords.EMPTY.contains(word));
  }

  /** Whether a number of those stands behind a share, and is none: {@code 190 requests}. */
  boolean isBehindShare(String word) {
    return unit.isPercent() && owns(word);
  }

  /** Whether a number may be of the measure: money only of one that is of money, or its ratio. */
  boolean mayBe(Optional<Stated> number) {
    boolean money = unit == Unit.CURRENCY || unit == Unit.RATIO;
    return number.filter(said -> money || said.unit() != Stated.Unit.MONEY).isPresent();
  }

  /** What is said of words: a figure as only shares have it, or none. */
  enum Measured {
    NOT,
    AS_SHARE,
    IN_POINTS
  }

  /** Whether the words name the measure. */
  public boolean names(List<String> words) {
    return names(words, Measured.NOT);
  }

  /** Whether the words name the measure, of which a figure is given so. */
  boolean names(List<String> words, Measured measured) {
    boolean count = words.stream().anyMatch(PlainWords.COUNTS::contains);
    if (plain.turns(words) || (count && countsTimed(words))) {
      return false;
    }
    boolean head = words.stream().anyMatch(plain::isHead);
    boolean wrongHead =
        words.stream()
            .anyMatch(
                word ->
                    !plain.isHead(word)
                        && !all.contains(PlainWords.stem(word))
                        && PlainWords.isHead(word));
    if (wrongHead || isShareOfOthers(words) || !words.stream().allMatch(this::knows)) {
      return false;
    }
    Set<String> own = own(words);
    if (words.stream().anyMatch(quantities::has)) {
      return words.stream().noneMatch(PlainWords.NUMBERS::contains)
          && (own.isEmpty() || !parts.isPart(own));
    }
    if (own.isEmpty()) {
      return head && nobody(words);
    }
    if (words.contains("performance") && own.stream().anyMatch(counted::contains)) {
      return true;
    }
    boolean share = measured != Measured.NOT && unit.isPercent();
    boolean level = words.contains("level") || words.contains("levels");
    boolean covered = covers(own, head || level || share || !unit.isPercent());
    return (covered && counting.allows(words, own))
        || (isShare(words, measured) && shortName.containsAll(own));
  }

  /** {@code Empty homes}, {@code the number of homes}, where their time is measured. */
  public boolean countsTimed(List<String> words) {
    return plain.isOfTime() && words.stream().noneMatch(plain::calls) && !own(words).isEmpty();
  }

  /** {@code The share of appeals}, {@code the response rate}, or what is given as one. */
  private boolean isShare(List<String> words, Measured measured) {
    boolean share =
        words.stream()
            .anyMatch(
                word ->
                    (PlainWords.SHARES.contains(word) || plain.isTitleHead(word))
                        && plain.isHead(word));
    boolean figure =
        switch (measured) {
          case NOT -> false;
          case AS_SHARE -> own(words).size() > 1;
          case IN_POINTS -> true;
        };
    return share || (figure && unit.isPercent());
  }

  /** {@code the proportion of providers}, where people are counted. */
  private boolean isShareOfOthers(List<String> words) {
    int of = words.indexOf("of");
    return of > 0
        && PlainWords.SHARES.contains(words.get(of - 1))
        && isOfOthers(words.subList(of, words.size()));
  }

  /** Whether they name what the measure is a share of, or the share of it, by itself. */
  boolean countsOf(List<String> words) {
    return unit.isPercent()
        && !plain.turns(words)
        && words.stream().allMatch(word -> knows(word) && !PlainWords.isHead(word))
        && covers(own(words), true);
  }

  /** Whether the words say all that the measure is about: enough of its title, nothing besides. */
  public boolean tells(List<String> words) {
    return !plain.turns(words)
        && words.stream().allMatch(this::knows)
        && covers(own(words), true)
        && counting.isNamed(words, own(words));
  }

  /** {@code Cleared within hours}, {@code repaired in time}, of what is to be done by then. */
  boolean isDoneInTime(List<String> words) {
    return plain.isDoneInTime(words) && words.stream().allMatch(this::knows);
  }

  /** Only {@code the proportion}, never {@code the proportion of people}, which may be any. */
  private static boolean nobody(Collection<String> words) {
    return words.stream().noneMatch(PlainWords.PEOPLE::contains);
  }

  private boolean covers(Set<String> own, boolean counting) {
    if (own.isEmpty() || parts.isPart(own)) {
      return false;
    }
    if (unit == Unit.RATIO && own.containsAll(title)) {
      return true;
    }
    boolean isShort = !shortName.isEmpty() && own.containsAll(shortName);
    if (unit.isPercent() && !counting) {
      // Not "discharges by the hospital pathway": they can fall while their share stays.
      boolean isRate = rated.filter(own::contains).isPresent() && shortName.containsAll(own);
      return isRate
          || (isShort
              && shortName.size() > 1
              && shortName.containsAll(own)
              && own.stream().noneMatch(counted::contains));
    }
    long said = own.stream().filter(title::contains).count();
    boolean half = said >= MANY || 2 * said >= title.size();
    boolean unitOnly = counting && !unit.isPercent() && counted.containsAll(own);
    return isShort || half || unitOnly || isMostOfName(own);
  }

  /** {@code Letting a home}, of a measure of time that is called letting homes again. */
  private boolean isMostOfName(Set<String> own) {
    long said = own.stream().filter(shortName::contains).count();
    return plain.isOfTime() && said > 1 && 3 * said >= 2L * shortName.size();
  }

  private Set<String> own(Collection<String> words) {
    Set<String> own = new HashSet<>();
    for (String word : words) {
      String stem = PlainWords.stem(word);
      if (all.contains(stem)
          && !PlainWords.isHead(word)
          && (!plain.isTitleHead(word) || counted.contains(stem))
          && !(plain.looksAhead() && PlainWords.AHEAD.contains(word))
          && !PlainWords.EMPTY.contains(word)) {
        own.add(stem);
      }
      own.addAll(acronyms.meant(word));
    }
    return own;
  }

  private Set<String> stems(String text) {
    return stems(text, plain::isTitleHead);
  }

  private Set<String> stems(String text, Predicate<String> heads) {
    Set<String> stems = new HashSet<>();
    Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(
            word ->
                !word.isEmpty()
                    && !Character.isDigit(word.charAt(0))
                    && !PlainWords.EMPTY.contains(word)
                    && !PlainWords.TIMES.contains(word)
                    && !plain.isDuration(word)
                    && !PlainWords.isHead(word)
                    && !heads.test(word))
        .map(PlainWords::stem)
        .filter(stem -> !stem.equals(PlainWords.PERSON))
        .forEach(stems::add);
    return stems;
  }
}
