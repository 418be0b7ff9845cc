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
  private static final Set<String> ENDS = WordSet.of("until till before");

  private static final Set<String> THOSE = WordSet.of("these those them which whom");

  private Openings() {}

  /** {@code If carers are included}: what follows is not so of the whole measure. */
  static boolean isCondition(List<Token> clause) {
    return CONDITIONS.contains(clause.get(0).word()) || isOfThese(clause);
  }

  /** {@code Of these}, {@code of them}: what follows is said of a part. */
  private static boolean isOfThese(List<Token> clause) {
    return clause.size() > 1 && clause.get(0).is("of") && THOSE.contains(clause.get(1).word());
  }

  /** {@code On the old definition}, {@code including carers}: what follows may be so only there. */
  static boolean isScope(List<Token> clause) {
    return SCOPES.contains(clause.get(0).word());
  }

  /** {@code until April}: what stands before was so, and is over. */
  static boolean isEnd(List<Token> clause) {
    return ENDS.contains(clause.get(0).word());
  }
}
