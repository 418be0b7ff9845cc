package org.scorebook.claims.kinds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.claims.reading.ClaimKind;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.reading.Reading.Tense;
import org.scorebook.claims.words.Stated;
import org.scorebook.claims.words.Token;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.model.Period;

/**
 * How many are counted, of a share or a rate: {@code 368 bins were missed}, where the sentence
 * tells all that the measure is. Compared with the counts of the period named, else with all.
 */
final class NumeratorClaim implements ClaimKind {
  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    boolean one = clause.tokens().stream().filter(Token::isNumber).count() == 1;
    if (!clause.certain() || !clause.told() || !one || clause.times().saysBase()) {
      return List.of();
    }
    for (int i = 0; i < clause.size(); i++) {
      Optional<Stated> number = clause.at(i).number().filter(stated -> isCount(stated, page));
      boolean noun = clause.vocabulary().owns(clause.word(i + 1));
      Optional<List<Period>> periods = clause.periods();
      if (number.isPresent() && noun && periods.isPresent()) {
        return verdict(clause, page, number.get(), i, periods.get());
      }
    }
    return List.of();
  }

  private static boolean isCount(Stated stated, PageFigures page) {
    return stated.unit() == Stated.Unit.COUNT
        && page.measure().unit().needsDenominator()
        && stated.step().compareTo(BigDecimal.ONE) >= 0;
  }

  private static List<ClaimVerdict> verdict(
      Reading clause, PageFigures page, Stated stated, int number, List<Period> named) {
    List<Period> meant = new ArrayList<>(named.isEmpty() ? List.of(page.current()) : named);
    List<BigDecimal> now = counts(page, meant);
    boolean past = named.isEmpty() && clause.tense() == Tense.PAST;
    List<BigDecimal> all =
        past
            ? counts(page, page.result().series().stream().map(SeriesPoint::period).toList())
            : now;
    if (now.isEmpty()) {
      return List.of();
    }
    boolean holds =
        all.stream().anyMatch(stated::fits)
            || page.currentFigures().stream().anyMatch(figure -> page.fits(stated, figure));
    return List.of(
        ClaimVerdict.of(
            holds,
            clause.quote(number, number + 2),
            now.get(0).toPlainString() + " for " + meant.get(0).label(),
            "Correct the number, or say which period it is for."));
  }

  private static List<BigDecimal> counts(PageFigures page, List<Period> periods) {
    return periods.stream()
        .flatMap(period -> page.counts(period).stream())
        .flatMap(List::stream)
        .toList();
  }
}
