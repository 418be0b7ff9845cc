package org.scorebook.claims.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.claims.words.Stated.Unit;

/**
 * A share told as so many in a hundred: {@code 97 out of 100 people} is read as {@code 97% of
 * people}. It counts nobody, unlike {@code 97 of 100 people}.
 */
final class PerHundred {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Phrase IN = Phrase.of("out of every?");
  private static final Phrase IN_EVERY = Phrase.of("in every");

  private PerHundred() {}

  static List<Token> applied(List<Token> tokens) {
    List<Token> read = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      int hundred = hundred(tokens, i);
      Optional<Stated> share = hundred < 0 ? Optional.empty() : share(tokens.get(i));
      if (share.isEmpty() || isSummed(tokens, hundred + 1)) {
        read.add(tokens.get(i));
        continue;
      }
      int end = tokens.get(hundred).end();
      read.add(Token.of(share.get(), tokens.get(i).start(), end));
      if (isNoun(tokens, hundred + 1)) {
        read.add(Token.of("of", end, end));
      }
      i = hundred;
    }
    return read;
  }

  /** The place of the hundred that a number is said to be out of; -1 where there is none. */
  private static int hundred(List<Token> tokens, int part) {
    int at = Math.max(IN.end(tokens, part + 1), IN_EVERY.end(tokens, part + 1));
    boolean hundred =
        at > 0
            && at < tokens.size()
            && tokens.get(at).is("#")
            && tokens.get(at).number().filter(n -> n.value().compareTo(HUNDRED) == 0).isPresent();
    return hundred ? at : -1;
  }

  private static Optional<Stated> share(Token part) {
    return part.number()
        .filter(number -> number.unit() == Unit.COUNT && number.value().compareTo(HUNDRED) <= 0)
        .map(number -> new Stated(number.value(), number.step(), Unit.PERCENT, number.bound()));
  }

  /** {@code 44 out of 100 (46%)} is a sum, to be done. */
  private static boolean isSummed(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).is("(");
  }

  private static boolean isNoun(List<Token> tokens, int at) {
    return at < tokens.size()
        && tokens.get(at).isWord()
        && !tokens.get(at).is("of")
        && !Lexicon.isVerb(tokens.get(at));
  }
}
