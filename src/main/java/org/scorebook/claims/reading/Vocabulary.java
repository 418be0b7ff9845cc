package org.scorebook.claims.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.scorebook.claims.words.WordSet;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;

/**
 * A measure's own words: whether a phrase names the measure, and not a part of it or something
 * else. Words are compared by their first letters, so that {@code reviewed} and {@code reviews}
 * agree.
 */
public final class Vocabulary {
  private static final int STEM = 5;

  /** So many words of a long title are enough. */
  private static final int MANY = 4;

  private static final String PERSON = "*person";

  private static final Set<String> PEOPLE =
      WordSet.of(
          "people person persons client clients adults adult users user individuals "
              + "citizens residents customers service everyone those");

  private static final Set<String> EMPTY =
      WordSet.of(
          "had a an the our its their of in for on who that which with to and or is are "
              + "was were this these by from at have has been being where be per within "
              + "during as no against all into made both through than us it "
              + "council council's city borough county here up we");

  /** Words that name any measure, or size it up without narrowing it. */
  private static final Set<String> PLAIN =
      WordSet.of(
          "overall current latest monthly quarterly annual reported headline actual "
              + "key final month month's quarter quarter's year's area performance figure "
              + "figures result results outturn measure indicator score position value kpi "
              + "level levels out-turn published absence good strong steady continued data "
              + "corporate");

  private static final Set<String> HEADS =
      WordSet.of(
          "performance figure figures result results outturn measure indicator score "
              + "position value kpi");

  private static final Set<String> SHARES =
      WordSet.of("percentage proportion rate share percentages rates");
  private static final Set<String> COUNTS =
      WordSet.of("number numbers total count amount volume volumes");

  private static final Set<String> HOMES = WordSet.of("care nursing residential");

  private final Unit unit;
  private final Set<String> title;
  private final Set<String> shortName;
  private final Set<String> counted;
  private final Set<String> all = new HashSet<>();

  /** {@code Uptake of ...}, {@code Number of ...}: what the title itself calls the measure. */
  private final Set<String> titleHeads;

  /** Of a share, whether those that it is a share of are people. */
  private final boolean ofPeople;

  private final boolean inHomes;
  private final boolean looksAhead;

  public Vocabulary(Measure measure) {
    this.unit = measure.unit();
    List<String> first = Arrays.asList(measure.title().toLowerCase(Locale.ROOT).split(" ", 4));
    int head = first.get(0).equals("the") ? 1 : 0;
    boolean named = first.size() > head + 1 && first.get(head + 1).equals("of");
    this.titleHeads = named ? Set.of(first.get(head)) : Set.of();
    this.title = stems(measure.title());
    this.shortName = stems(measure.shortName());
    this.counted = stems(measure.countedAs());
    all.addAll(title);
    all.addAll(shortName);
    all.addAll(counted);
    List<String> begun = Arrays.asList(measure.title().toLowerCase(Locale.ROOT).split(" ", -1));
    this.ofPeople =
        unit.isPercent()
            && Stream.concat(begun.stream().limit(MANY + 1), Stream.of(counted(measure)))
                .anyMatch(PEOPLE::contains);
    String words = measure.title().toLowerCase(Locale.ROOT);
    this.inHomes = words.contains("care home") || words.contains("nursing home");
    this.looksAhead =
        List.of("expected", "forecast", "projected", "predicted").stream()
            .anyMatch(words::contains);
  }

  private static String counted(Measure measure) {
    return measure.countedAs().toLowerCase(Locale.ROOT);
  }

  /** Whether a share of those is no share of what the measure counts: providers, not people. */
  public boolean isOfOthers(List<String> words) {
    return ofPeople && !words.isEmpty() && words.stream().noneMatch(PEOPLE::contains);
  }

  /** Whether the measure is itself a forecast, so that {@code forecast} is no other time. */
  public boolean looksAhead() {
    return looksAhead;
  }

  /** Whether a word can be said of the whole measure. */
  public boolean knows(String word) {
    return EMPTY.contains(word)
        || PLAIN.contains(word)
        || PEOPLE.contains(word)
        || isHead(word)
        || all.contains(stem(word));
  }

  /** Whether a word is one of the measure's own, or means people. */
  public boolean owns(String word) {
    return PEOPLE.contains(word) || (all.contains(stem(word)) && !EMPTY.contains(word));
  }

  /** Whether the words name the measure. */
  public boolean names(List<String> words) {
    if (turns(words)) {
      return false;
    }
    boolean head = words.stream().anyMatch(this::isHead);
    boolean wrongHead =
        words.stream()
            .anyMatch(word -> !isHead(word) && !all.contains(stem(word)) && isAnyHead(word));
    if (wrongHead || !words.stream().allMatch(this::knows)) {
      return false;
    }
    Set<String> own = own(words);
    return own.isEmpty() ? head && nobody(words) : covers(own, head || !unit.isPercent());
  }

  /** Whether the words say all that the measure is about: enough of its title, nothing besides. */
  public boolean tells(List<String> words) {
    return !turns(words) && words.stream().allMatch(this::knows) && covers(own(words), true);
  }

  /** A care home is the opposite of care at home. */
  private boolean turns(List<String> words) {
    for (int i = 1; !inHomes && i < words.size(); i++) {
      if (HOMES.contains(words.get(i - 1)) && words.get(i).startsWith("home")) {
        return true;
      }
    }
    return false;
  }

  /** Only {@code the proportion}, never {@code the proportion of people}, which may be any. */
  private static boolean nobody(Collection<String> words) {
    return words.stream().noneMatch(PEOPLE::contains);
  }

  private boolean covers(Set<String> own, boolean counting) {
    if (own.isEmpty()) {
      return false;
    }
    boolean isShort = !shortName.isEmpty() && own.containsAll(shortName);
    if (unit.isPercent() && !counting) {
      // Not "discharges by the hospital pathway": they can fall while their share stays.
      return isShort && shortName.size() > 1 && shortName.containsAll(own);
    }
    long said = own.stream().filter(title::contains).count();
    boolean half = said >= MANY || 2 * said >= title.size();
    boolean unitOnly = counting && !unit.isPercent() && counted.containsAll(own);
    return isShort || half || unitOnly;
  }

  private Set<String> own(Collection<String> words) {
    Set<String> own = new HashSet<>();
    for (String word : words) {
      String stem = stem(word);
      if (all.contains(stem)
          && !isAnyHead(word)
          && !titleHeads.contains(word)
          && !EMPTY.contains(word)) {
        own.add(stem);
      }
    }
    return own;
  }

  private boolean isHead(String word) {
    return HEADS.contains(word)
        || titleHeads.contains(word)
        || (SHARES.contains(word) && (unit.isPercent() || unit == Unit.RATE))
        || (COUNTS.contains(word) && !unit.isPercent());
  }

  private static boolean isAnyHead(String word) {
    return HEADS.contains(word) || SHARES.contains(word) || COUNTS.contains(word);
  }

  private Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(
            word ->
                !word.isEmpty()
                    && !EMPTY.contains(word)
                    && !isAnyHead(word)
                    && !titleHeads.contains(word))
        .map(Vocabulary::stem)
        .filter(stem -> !stem.equals(PERSON))
        .forEach(stems::add);
    return stems;
  }

  private static String stem(String word) {
    if (PEOPLE.contains(word)) {
      return PERSON;
    }
    String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    if (plain.length() > STEM) {
      return plain.substring(0, STEM);
    }
    return plain.length() > 3 && plain.endsWith("s")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }
}
