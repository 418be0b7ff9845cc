package org.scorebook.claims.reading;

import java.util.List;
import java.util.Set;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;

/** What the beginning of a sentence, or of a clause, says of the words beside it. */
final class Openings {
  private static final Set<String> CONDITIONS = WordSet.of("if unless were had should");
  private static final Set<String> SCOPES =
      WordSet.of("on under using including excluding without with");
  private static final Set<String> ENDS = WordSet.of("until till before when if unless where");

  private static final Set<String> THOSE = WordSet.of("these those them which whom");

  private Openings() {}

  /** {@code If carers are included}: what follows is not so of the whole measure. */
  static boolean isCondition(List<Token> clause) {
    return CONDITIONS.contains(clause.get(0).word()) || isOfThese(clause);
  }

  /** {@code Of these}, {@code of the 86}: what follows is said of a part. */
  static boolean isOfThese(List<Token> clause) {
    int counted = clause.size() > 2 && clause.get(1).is("the") ? 2 : 1;
    return clause.size() > 1
        && clause.get(0).is("of")
        && (THOSE.contains(clause.get(1).word()) || clause.get(counted).isNumber());
  }

  /** {@code On the old definition}, {@code including carers}: what follows may be so only there. */
  static boolean isScope(List<Token> clause) {
    return SCOPES.contains(clause.get(0).word());
  }

  /** {@code until April}, {@code if it rains}: what stands before is over, or only so at times. */
  static boolean isEnd(List<Token> clause) {
    return ENDS.contains(clause.get(0).word());
  }

  /**
   * The place of the number behind {@code we answered}, {@code we have assessed or reviewed}, where
   * we do what the title says; 0 where we do not.
   */
  static int doing(List<Token> clause, Vocabulary vocabulary) {
    int at = clause.get(0).is("we") ? 1 : clause.size();
    while (at + 1 < clause.size()
        && (vocabulary.owns(clause.get(at).word())
            || WordSet.of("have or and").contains(clause.get(at).word()))) {
      at++;
    }
    boolean share = at < clause.size() && clause.get(at).is("#%");
    boolean count = at < clause.size() && clause.get(at).is("#") && vocabulary.isOfCount();
    return (share || count) && vocabulary.owns(clause.get(at - 1).word()) ? at : 0;
  }
}
