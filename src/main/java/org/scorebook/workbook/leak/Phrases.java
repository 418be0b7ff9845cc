package org.scorebook.workbook.leak;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Texts that are looked for inside other texts, each with where it comes from. Of a long one every
 * few words in a row are looked for, so that one cut short or wrapped in others is found too.
 */
final class Phrases {
  /** In words. Fewer would be turns of phrase that anybody uses. */
  private static final int LONGEST = 6;

  private final Map<Long, String> origins = new HashMap<>();

  /** By first word, a bit for each length of phrase that begins so. */
  private final Map<Long, Integer> lengths = new HashMap<>();

  /** Of equal texts the first one's origin is kept. */
  void add(String text, String origin) {
    long[] words = WordNumbers.of(text);
    int length = Math.min(words.length, LONGEST);
    for (int i = 0; length > 0 && i + length <= words.length; i++) {
      origins.putIfAbsent(WordNumbers.phrase(words, i, length), origin);
      lengths.merge(words[i], 1 << length, (one, other) -> one | other);
    }
  }

  /** The origin of the first of these that stands in a text, unless as part of one's own. */
  Optional<String> findIn(String text, Phrases own) {
    long[] words = WordNumbers.of(text);
    for (int i = 0; i < words.length; i++) {
      int begun = lengths.getOrDefault(words[i], 0);
      for (int length = 1; begun >> length > 0 && i + length <= words.length; length++) {
        if ((begun >> length & 1) == 1) {
          String origin = origins.get(WordNumbers.phrase(words, i, length));
          if (origin != null && !own.cover(words, i, i + length)) {
            return Optional.of(origin);
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean cover(long[] words, int from, int to) {
    for (int i = Math.max(0, to - LONGEST); i <= from; i++) {
      int begun = lengths.getOrDefault(words[i], 0);
      for (int length = to - i; length <= LONGEST && i + length <= words.length; length++) {
        if ((begun >> length & 1) == 1
            && origins.containsKey(WordNumbers.phrase(words, i, length))) {
          return true;
        }
      }
    }
    return false;
  }
}
