package org.scorebook.claims.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;
import org.scorebook.model.Measure;

/** Ages hold a sentence to a part of a measure: {@code people over 65}, {@code aged 18-64}. */
final class Ages {
  private static final Pattern OWN =
      Pattern.compile(
          "\\bage[ds]?\\b|\\b(over|under)s? ?\\d|\\d\\d ?(\\+|s\\b|[-–]\\d)|\\bolder\\b");
  private static final Set<String> AGED = WordSet.of("aged age ages");
  private static final Set<String> SIDES = WordSet.of("over under");

  /** Whether the measure is of an age itself, so that one is no part of it. */
  private final boolean own;

  Ages(Measure measure) {
    this.own = OWN.matcher(measure.title().toLowerCase(Locale.ROOT)).find();
  }

  /** Whether the token there is the age of a part. */
  boolean narrow(List<Token> clause, int i) {
    Token token = clause.get(i);
    boolean person = i > 1 && PlainWords.PEOPLE.contains(clause.get(i - 2).word());
    boolean aged =
        i > 0
            && (AGED.contains(clause.get(i - 1).word())
                || (person && SIDES.contains(clause.get(i - 1).word())));
    return aged && !own && (token.is("#") || token.is(Token.CODE));
  }
}
