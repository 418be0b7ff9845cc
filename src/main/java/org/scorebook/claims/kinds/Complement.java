package org.scorebook.claims.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;

/** What a noun of movement is said of: {@code an increase in performance}. */
public final class Complement {
  private static final Set<String> ENDS =
      WordSet.of(
          "from to by compared on since due this last when over against during has "
              + "have is was were are between and as");

  private Complement() {}

  /**
   * Whether the noun there is said of the measure: by its own words behind it, else by what the
   * clause is about.
   */
  public static boolean isMeasure(Reading clause, int noun) {
    String link = clause.word(noun + 1);
    boolean time =
        clause.times().named().stream()
            .anyMatch(named -> named.word().from() <= noun + 3 && named.word().from() > noun + 1);
    if ((!link.equals("in") && !link.equals("of")) || (time && link.equals("in"))) {
      return clause.isMeasure() || clause.about() == Reading.About.OPEN;
    }
    List<String> words = new ArrayList<>();
    for (int i = noun + 2; i < clause.size(); i++) {
      Token token = clause.at(i);
      if (token.isNumber() && words.isEmpty()) {
        return clause.isMeasure() || clause.about() == Reading.About.OPEN;
      }
      boolean again = !words.isEmpty() && WordSet.of("in for at").contains(token.word());
      if (token.isNumber() || !token.isWord() || again || ENDS.contains(token.word())) {
        break;
      }
      words.add(token.word());
    }
    return clause.vocabulary().names(words);
  }
}
