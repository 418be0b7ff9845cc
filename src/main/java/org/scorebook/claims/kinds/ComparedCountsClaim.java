package org.scorebook.claims.kinds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scorebook.claims.reading.ClaimKind;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.ClauseTimes;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.Phrase;
import org.scorebook.claims.words.Stated;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;
import org.scorebook.model.Period;

/**
 * How many there were beside how many there were before, of a share or a rate: {@code 190 requests
 * compared with 166 in December}. Only where the first is plainly a count behind the figure now;
 * the second is compared with every count and figure of the period beside it.
 */
final class ComparedCountsClaim implements ClaimKind {
  private static final Phrase COMPARED = Phrase.of("compared|against|from|comparison to|with? ~");

  private static final Set<String> LINKS =
      WordSet.of("compared comparison against from with to in within");

  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    int first = first(clause);
    boolean now =
        first >= 0
            && isCountNow(clause, page, first)
            && clause.periods().filter(at -> isNow(at, page)).isPresent();
    if (!now || !clause.certain() || page.measure().accumulates() || !isAllKnown(clause)) {
      return List.of();
    }
    for (int i = first + 1; i < clause.size(); i++) {
      int second = COMPARED.end(clause.tokens(), i);
      if (second > 0 && second < clause.size() && clause.word(second).equals("#")) {
        return verdict(clause, page, first, second).stream().toList();
      }
    }
    return List.of();
  }

  private static int first(Reading clause) {
    for (int i = 0; i < clause.size(); i++) {
      if (clause.at(i).isNumber()) {
        return i;
      }
    }
    return -1;
  }

  /** A number of two digits may be any, unless it says whom it counts. */
  private static boolean isCountNow(Reading clause, PageFigures page, int first) {
    Stated stated = clause.at(first).number().orElseThrow();
    boolean counted =
        stated.value().compareTo(BigDecimal.TEN) >= 0
            && clause.word(first).equals("#")
            && clause.vocabulary().owns(clause.word(first + 1))
            && page.counts(page.current()).stream().flatMap(List::stream).anyMatch(stated::fits);
    return counted || page.isPlainlyCount(stated);
  }

  private static boolean isNow(List<Period> at, PageFigures page) {
    return at.isEmpty() || at.equals(List.of(page.current()));
  }

  /** Whether it says nothing but what the measure is, so that a part of it is not counted. */
  private static boolean isAllKnown(Reading clause) {
    for (int i = 0; i < clause.size(); i++) {
      Token token = clause.at(i);
      int place = i;
      boolean quiet =
          !token.isWord()
              || clause.vocabulary().knows(token.word())
              || Lexicon.isAdverb(token)
              || Lexicon.isVerb(token)
              || LINKS.contains(token.word())
              || clause.times().named().stream().anyMatch(time -> time.word().covers(place));
      if (!quiet || Lexicon.isNegation(token)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<ClaimVerdict> verdict(
      Reading clause, PageFigures page, int first, int second) {
    Optional<List<Period>> periods =
        clause.times().beside(clause, second).flatMap(ClauseTimes.Named::periods);
    if (periods.isEmpty() || periods.get().size() != 1) {
      return Optional.empty();
    }
    Period period = periods.get().get(0);
    List<List<BigDecimal>> counts = page.counts(period);
    if (counts.isEmpty() || period.equals(page.current())) {
      return Optional.empty();
    }
    Stated stated = clause.at(second).number().orElseThrow();
    boolean holds =
        counts.stream().flatMap(List::stream).anyMatch(stated::fits)
            || page.figures(period).stream().anyMatch(value -> page.fits(stated, value));
    return Optional.of(
        ClaimVerdict.of(
            holds,
            clause.quote(first, second + 1),
            counts.get(0).get(0).toPlainString()
                + " of "
                + counts.get(1).get(0).toPlainString()
                + " for "
                + period.label(),
            "Correct the number, or say what it counts."));
  }
}
