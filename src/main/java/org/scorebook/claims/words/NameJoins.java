package org.scorebook.claims.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks and joining words within a name, which part no clauses where they stand as they do there:
 * {@code in education, employment or training}, {@code 91 days after discharge}.
 */
public final class NameJoins {
  private final Set<List<String>> joins = new HashSet<>();

  public NameJoins(String name) {
    List<Token> words = Tokens.of(name);
    for (int i = 1; i + 1 < words.size(); i++) {
      joins.add(around(words, i));
    }
  }

  /** Whether the word there stands between the words beside it in the name. */
  public boolean hold(List<Token> sentence, int place) {
    return place > 0 && place + 1 < sentence.size() && joins.contains(around(sentence, place));
  }

  private static List<String> around(List<Token> words, int place) {
    return words.subList(place - 1, place + 2).stream().map(Token::word).toList();
  }
}
