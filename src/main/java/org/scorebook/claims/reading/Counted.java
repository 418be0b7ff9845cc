package org.scorebook.claims.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;

/** What a count counts: the admissions, and not the homes that people are admitted to. */
final class Counted {
  private final boolean number;
  private final Set<String> shortName;
  private final Set<String> nouns = new HashSet<>();

  /**
   * What a measure counts.
   *
   * @param shortName its short name, which names it by itself
   */
  Counted(Measure measure, Set<String> shortName) {
    this.shortName = shortName;
    this.number = measure.unit() == Unit.NUMBER;
    add(measure.countedAs());
    add(measure.title());
  }

  /** The words up to the first that joins others to them. */
  private void add(String text) {
    Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+", -1))
        .dropWhile(word -> PlainWords.isHead(word) || PlainWords.EMPTY.contains(word))
        .takeWhile(word -> !PlainWords.EMPTY.contains(word))
        .map(PlainWords::stem)
        .forEach(nouns::add);
  }

  /** {@code The number of care homes} is no number of admissions to them. */
  boolean allows(Collection<String> words, Set<String> own) {
    return words.stream().noneMatch(PlainWords.COUNTS::contains) || isNamed(words, own);
  }

  /**
   * Whether words that are said with a number name it; of what is no count, any do.
   *
   * @param own those of the measure among them
   */
  boolean isNamed(Collection<String> words, Set<String> own) {
    return !number
        || own.containsAll(shortName)
        || words.stream().map(PlainWords::stem).anyMatch(nouns::contains);
  }
}
