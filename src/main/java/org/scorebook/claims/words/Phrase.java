package org.scorebook.claims.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A short run of words to look for. In its pattern blanks part the places, {@code |} the words that
 * may stand in one, {@code ?} marks a place that may be left out, {@code ~} stands for up to four
 * adverbs, articles and adjectives of size. Matching never goes back, so that it reads no token
 * twice from one start.
 */
public final class Phrase {
  private static final int MOST_ADVERBS = 4;
  private static final Place ADVERBS = new Place(Set.of(), true);

  private record Place(Set<String> words, boolean optional) {
    /** No word of its own stands there. */
    boolean isAdverbs() {
      return words.isEmpty();
    }
  }

  private final List<Place> places = new ArrayList<>();

  private Phrase() {}

  public static Phrase of(String pattern) {
    Phrase phrase = new Phrase();
    for (String place : pattern.split(" ", -1)) {
      boolean optional = place.endsWith("?");
      String words = optional ? place.substring(0, place.length() - 1) : place;
      phrase.places.add(
          place.equals("~") ? ADVERBS : new Place(Set.of(words.split("\\|", -1)), optional));
    }
    return phrase;
  }

  /** The place behind the phrase where it begins there; -1 where it does not. */
  public int end(List<Token> tokens, int from) {
    int at = from;
    for (Place place : places) {
      if (place.isAdverbs()) {
        int most = at + MOST_ADVERBS;
        while (at < tokens.size() && at < most && Lexicon.isAdverb(tokens.get(at))) {
          at++;
        }
      } else if (at < tokens.size() && place.words().contains(tokens.get(at).word())) {
        at++;
      } else if (!place.optional()) {
        return -1;
      }
    }
    return at;
  }

  /** Where it first begins at or behind that place; -1 where it does not stand. */
  public int find(List<Token> tokens, int from) {
    for (int i = Math.max(0, from); i < tokens.size(); i++) {
      if (end(tokens, i) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
