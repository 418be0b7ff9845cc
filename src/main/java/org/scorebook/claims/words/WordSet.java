package org.scorebook.claims.words;

import java.util.Set;

/** A set of words written as one text, by blanks. */
public final class WordSet {
  private WordSet() {}

  public static Set<String> of(String words) {
    return Set.of(words.split(" ", -1));
  }
}
