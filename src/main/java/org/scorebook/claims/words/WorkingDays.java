package org.scorebook.claims.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.claims.words.Stated.Unit;

/** {@code 20 working days}: of a measure that counts working days these are its days. */
public final class WorkingDays {
  private static final Phrase DAYS = Phrase.of("# working day|days");

  private WorkingDays() {}

  /** The same tokens with such numbers as days. */
  public static List<Token> asDays(List<Token> tokens) {
    List<Token> joined = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int end = DAYS.end(tokens, i);
      Optional<Stated> number = token.number().filter(found -> end > 0);
      if (number.isPresent()) {
        Stated days = Units.as(number.get(), Unit.DAYS);
        joined.add(Token.of(days, token.start(), tokens.get(end - 1).end()));
        i = end - 1;
      } else {
        joined.add(token);
      }
    }
    return joined;
  }
}
