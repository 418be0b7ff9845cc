package org.scorebook.claims.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.scorebook.model.StatusWord;

/** A set of words written as one text, by blanks. */
public final class WordSet {
  /** The statuses that a figure is judged by: {@code green}, {@code amber}. */
  public static final Set<String> STATUSES =
      Arrays.stream(StatusWord.values())
          .filter(StatusWord::isJudgement)
          .map(status -> status.word().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private WordSet() {}

  public static Set<String> of(String words) {
    return Set.of(words.split(" ", -1));
  }
}
