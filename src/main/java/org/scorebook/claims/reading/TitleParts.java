package org.scorebook.claims.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scorebook.claims.words.WordSet;

/**
 * What a title cannot do without.
 *
 * @param alternatives pairs, {@code residential or nursing}, of which either alone is a part
 * @param doings what it says is done with what it counts, where the short name leaves that out:
 *     empty homes <em>brought</em> back into use are not empty homes
 */
record TitleParts(List<Set<String>> alternatives, Set<String> doings) {
  private static final Set<String> RECEIVED =
      WordSet.of("received recorded reported expected based needed");

  /**
   * Of the words of a title.
   *
   * @param counts whether the measure is a plain count
   * @param stems the stems of a text that tell measures apart
   */
  static TitleParts of(
      List<String> title,
      Set<String> shortName,
      boolean counts,
      Function<String, Set<String>> stems) {
    return new TitleParts(
        alternatives(title, shortName, stems), counts ? doings(title, shortName, stems) : Set.of());
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
    return alternatives.stream().anyMatch(pair -> isOne(pair, said))
        || (!doings.isEmpty() && doings.stream().noneMatch(said::contains));
  }
}
