package org.scorebook.claims.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.scorebook.claims.words.WordSet;

/** What a title's words are drawn together to: {@code TA} for temporary accommodation. */
final class Acronyms {
  private static final int MOST_LETTERS = 4;

  /** Short words that are themselves. */
  private static final Set<String> WORDS =
      WordSet.of(
          "am an and are as at be but by can did do for go had has he if in is it its may me my new"
              + " no not of off on one or our out own per so than that the them then they this to"
              + " top two up us was way we who with all any few how low old set saw"
              + " fit due end act add age ago aid air pay put pp too yet");

  private final Map<String, Set<String>> meant = new HashMap<>();

  /**
   * Of a title.
   *
   * @param own the stems that tell the measure
   */
  Acronyms(String title, Set<String> own) {
    join(title, own);
    List<String> words = TitleWords.of(title);
    for (int from = 0; from < words.size(); from++) {
      StringBuilder initials = new StringBuilder();
      Set<String> stems = new HashSet<>();
      for (int at = from; at < words.size() && at < from + MOST_LETTERS; at++) {
        initials.append(words.get(at).charAt(0));
        String stem = PlainWords.stem(words.get(at));
        if (own.contains(stem)) {
          stems.add(stem);
        }
        if (at > from && stems.size() > 1 && !WORDS.contains(initials.toString())) {
          meant.putIfAbsent(initials.toString(), Set.copyOf(stems));
        }
      }
    }
  }

  /** {@code relet} for what the title calls {@code re-let}. */
  private void join(String title, Set<String> own) {
    for (String word : title.toLowerCase(Locale.ROOT).split(" ", -1)) {
      Set<String> stems = new HashSet<>();
      TitleWords.of(word).stream().map(PlainWords::stem).filter(own::contains).forEach(stems::add);
      if (word.indexOf('-') > 0 && !stems.isEmpty()) {
        meant.put(String.join("", TitleWords.of(word)), Set.copyOf(stems));
      }
    }
  }

  /** The stems that the word stands for; empty where it is none. */
  Set<String> meant(String word) {
    return meant.getOrDefault(word, Set.of());
  }
}
