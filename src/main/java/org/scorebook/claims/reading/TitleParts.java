package org.scorebook.claims.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scorebook.claims.words.WordSet;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;

/**
 * What a title cannot do without.
 *
 * @param alternatives pairs, {@code residential or nursing}, of which either alone is a part
 * @param doings what it says is done with what it counts, where the short name leaves that out:
 *     empty homes <em>brought</em> back into use are not empty homes
 * @param base what a rate is per: collections that are made are none that are missed
 * @param numbers that it has, {@code pathways 0 and 1}
 */
record TitleParts(
    List<Set<String>> alternatives, Set<String> doings, Set<String> base, Set<String> numbers) {
  private static final Set<String> RECEIVED =
      WordSet.of("received recorded reported expected based needed employed");

  private static final Set<String> SPANS = WordSet.of("day week month year hour minute second");
  private static final int MOST_SPAN = 3;

  private static final Pattern NO_DIGITS = Pattern.compile("\\D++");

  /**
   * Of a measure's title.
   *
   * @param stems the stems of a text that tell measures apart
   */
  static TitleParts of(
      Measure measure, Set<String> shortName, Function<String, Set<String>> stems) {
    String title = measure.title();
    List<String> words = Arrays.asList(title.toLowerCase(Locale.ROOT).split(" ", -1));
    int per = measure.unit() == Unit.RATE ? title.indexOf(" per ") : -1;
    return new TitleParts(
        alternatives(words, shortName, stems),
        measure.unit() == Unit.NUMBER ? doings(words, shortName, stems) : Set.of(),
        per < 0 ? Set.of() : stems.apply(title.substring(per)),
        NO_DIGITS.splitAsStream(title).collect(Collectors.toUnmodifiableSet()));
  }

  /** Without {@code within 20 working days}, which is said as {@code on time}, too. */
  static String withoutSpan(String title) {
    List<String> words = Arrays.asList(title.split(" ", -1));
    int within = words.indexOf("within");
    for (int i = within + 1; within > 0 && i < words.size() && i <= within + MOST_SPAN; i++) {
      String word = words.get(i).toLowerCase(Locale.ROOT);
      if (SPANS.stream().anyMatch(word::startsWith)) {
        return String.join(" ", words.subList(0, within))
            + " "
            + String.join(" ", words.subList(i + 1, words.size()));
      }
    }
    return title;
  }

  private static List<Set<String>> alternatives(
      List<String> title, Set<String> shortName, Function<String, Set<String>> stems) {
    List<Set<String>> pairs = new ArrayList<>();
    for (int i = 1; i + 1 < title.size(); i++) {
      if (WordSet.of("or and").contains(title.get(i))) {
        Set<String> pair = new HashSet<>(stems.apply(title.get(i - 1)));
        pair.addAll(stems.apply(title.get(i + 1)));
        if (pair.size() == 2 && !isOne(pair, shortName)) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  private static Set<String> doings(
      List<String> title, Set<String> shortName, Function<String, Set<String>> stems) {
    Set<String> doings =
        title.stream()
            .filter(word -> word.equals("brought") || word.endsWith("ed"))
            .filter(word -> !RECEIVED.contains(word))
            .flatMap(word -> stems.apply(word).stream())
            .collect(Collectors.toUnmodifiableSet());
    return doings.stream().anyMatch(shortName::contains) ? Set.of() : doings;
  }

  private static boolean isOne(Set<String> pair, Set<String> said) {
    return pair.stream().filter(said::contains).count() == 1;
  }

  /** Whether what is said leaves out what the title means. */
  boolean isPart(Set<String> said) {
    return base.containsAll(said)
        || alternatives.stream().anyMatch(pair -> isOne(pair, said))
        || (!doings.isEmpty() && doings.stream().noneMatch(said::contains));
  }
}
