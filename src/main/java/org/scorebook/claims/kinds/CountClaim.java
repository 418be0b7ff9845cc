package org.scorebook.claims.kinds;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.claims.reading.ClaimKind;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.Phrase;
import org.scorebook.claims.words.Stated;
import org.scorebook.claims.words.Token;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.model.Figure;
import org.scorebook.model.Period;

/**
 * The count behind the figure: {@code 5,085 out of 8,046 people were reviewed}. Compared with the
 * numerators and denominators that are stored; only where the words name what the measure counts.
 */
final class CountClaim implements ClaimKind {
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

  private static final Phrase OUT_OF = Phrase.of("out? of|/ the|our|all?");
  private static final Phrase FAR = Phrase.of("out of the|our|all?");

  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    List<ClaimVerdict> verdicts = new ArrayList<>();
    for (int i = 0; clause.certain() && i < clause.size(); i++) {
      int second = isCount(clause, i) ? whole(clause, i) : -1;
      if (second > 0 && isCount(clause, second) && isOfMeasure(clause, i, second)) {
        verdict(clause, page, i, second).ifPresent(verdicts::add);
      }
    }
    return verdicts;
  }

  /** {@code 116 of 129}, {@code 116 people out of 129}; -1 where no whole follows. */
  private static int whole(Reading clause, int count) {
    int at = OUT_OF.end(clause.tokens(), count + 1);
    return at < 0 && clause.vocabulary().owns(clause.word(count + 1))
        ? FAR.end(clause.tokens(), count + 2)
        : at;
  }

  private static boolean isCount(Reading clause, int place) {
    return place < clause.size() && clause.word(place).equals("#");
  }

  private static boolean isOfMeasure(Reading clause, int first, int second) {
    List<String> words = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < clause.size(); i++) {
      Token token = clause.at(i);
      int place = i;
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      boolean time =
          clause.times().named().stream()
              .anyMatch(t -> place >= t.word().from() && place < t.word().to());
      boolean pair = i >= first && i <= second;
      if (!pair && !time && depth == 0 && token.isWord() && !Lexicon.isAdverb(token)) {
        words.add(token.word());
      }
    }
    return clause.vocabulary().tells(words);
  }

  /**
   * {@code 8 out of 10 calls were answered}: a share told roughly, right where it is as near as
   * such words come; of so few cases they are counted.
   */
  private static boolean isShare(Stated part, Stated whole, List<Figure> figures) {
    BigDecimal few = whole.value();
    boolean counted =
        figures.stream().anyMatch(f -> f.denominator().orElseThrow().compareTo(TWENTY) <= 0);
    return few.signum() > 0
        && few.compareTo(TWENTY) <= 0
        && !counted
        && figures.stream()
            .map(
                f ->
                    f.numerator()
                        .orElseThrow()
                        .multiply(few)
                        .divide(f.denominator().orElseThrow(), MathContext.DECIMAL64))
            .anyMatch(near -> near.subtract(part.value()).abs().compareTo(BigDecimal.ONE) <= 0);
  }

  private static Optional<ClaimVerdict> verdict(
      Reading clause, PageFigures page, int first, int second) {
    Stated part = clause.at(first).number().orElseThrow();
    Stated whole = clause.at(second).number().orElseThrow();
    Optional<List<Period>> at = clause.periods();
    if (at.isEmpty()) {
      return Optional.empty();
    }
    List<Figure> figures = new ArrayList<>();
    for (SeriesPoint point : page.result().series()) {
      if (at.get().isEmpty() || at.get().contains(point.period())) {
        point.reported().filter(Figure::hasNumeratorAndDenominator).ifPresent(figures::add);
        point.recalculated().filter(Figure::hasNumeratorAndDenominator).ifPresent(figures::add);
      }
    }
    Optional<BigDecimal> numerator = page.result().current().numerator();
    Optional<BigDecimal> denominator = page.result().current().denominator();
    if (figures.isEmpty() || numerator.isEmpty() || denominator.isEmpty()) {
      return Optional.empty();
    }
    boolean holds =
        figures.stream()
                .anyMatch(
                    f ->
                        part.fits(f.numerator().orElseThrow())
                            && whole.fits(f.denominator().orElseThrow()))
            || isShare(part, whole, figures)
            || page.result()
                .twelveMonths()
                .find()
                .filter(
                    y ->
                        y.numerator().filter(part::fits).isPresent()
                            && y.denominator().filter(whole::fits).isPresent())
                .isPresent();
    String shown =
        numerator.get().toPlainString()
            + " of "
            + denominator.get().toPlainString()
            + " for "
            + page.current().label();
    return Optional.of(
        ClaimVerdict.of(
            holds,
            clause.quote(first, second + 1),
            shown,
            "Correct the numbers, or name their period."));
  }
}
