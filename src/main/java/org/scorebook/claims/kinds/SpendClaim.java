package org.scorebook.claims.kinds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scorebook.claims.reading.ClaimKind;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.Stated;
import org.scorebook.claims.words.Stated.Unit;
import org.scorebook.claims.words.WordSet;
import org.scorebook.model.Period;

/**
 * Over- and underspends: {@code an overspend of £1.2m}, {@code overspent by £3m}. Compared with the
 * figure itself and with its difference from the target, at the rounding that the words have.
 */
final class SpendClaim implements ClaimKind {
  private static final Set<String> SPENDS =
      WordSet.of("overspend underspend overspent underspent overspending underspending");

  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    List<ClaimVerdict> verdicts = new ArrayList<>();
    boolean now =
        clause.periods().map(at -> at.isEmpty() || at.contains(page.current())).orElse(false);
    boolean certain =
        clause.certain()
            || clause.tokens().stream().anyMatch(t -> t.is("forecast") || t.is("projected"));
    for (int i = 0; now && certain && i < clause.size(); i++) {
      Optional<Stated> number = clause.at(i).number();
      if (number.isPresent() && number.get().unit() == Unit.MONEY && page.suits(number.get())) {
        verdict(clause, page, number.get(), i).ifPresent(verdicts::add);
      }
    }
    return verdicts;
  }

  private static Optional<ClaimVerdict> verdict(
      Reading clause, PageFigures page, Stated stated, int number) {
    int spend = spend(clause, number);
    Optional<BigDecimal> figure = page.currentValue();
    boolean narrow =
        spend >= 0
            && clause.tokens().subList(Math.max(spend, number) + 1, clause.size()).stream()
                .anyMatch(
                    t -> t.is("in") || t.is("on") || t.is("for") || t.is("within") || t.is("from"));
    boolean only = clause.tokens().stream().filter(t -> t.isNumber()).count() == 1;
    if (spend < 0 || figure.isEmpty() || narrow || !only || !isOwn(clause, spend)) {
      return Optional.empty();
    }
    Optional<BigDecimal> target = page.target().or(page::endOfYear);
    boolean holds =
        Stream.concat(
                Stream.of(figure.get()),
                Stream.concat(page.target().stream(), page.endOfYear().stream())
                    .map(figure.get()::subtract))
            .anyMatch(value -> fits(page, stated, value, clause.word(spend)));
    String shown =
        page.shownNow()
            + target
                .map(
                    t ->
                        ", "
                            + page.difference(figure.get().subtract(t))
                            + " from the target of "
                            + page.text(t))
                .orElse("");
    return Optional.of(
        ClaimVerdict.of(
            holds,
            clause.quote(Math.min(spend, number), Math.max(spend, number) + 1),
            shown,
            "Correct the amount, or say what it is of."));
  }

  private static boolean isOwn(Reading clause, int spend) {
    Optional<List<Period>> at = clause.periods();
    boolean subject = clause.isMeasure() || clause.about() != Reading.About.OTHER;
    boolean plain =
        spend == 0
            || Lexicon.isAdverb(clause.at(spend - 1))
            || clause.at(spend - 1).isNumber()
            || Lexicon.isVerb(clause.at(spend - 1))
            || WordSet.of("forecast projected").contains(clause.word(spend - 1));
    return at.isPresent() && subject && plain;
  }

  private static boolean fits(PageFigures page, Stated stated, BigDecimal value, String word) {
    boolean under = word.startsWith("under");
    boolean sign = value.signum() == 0 || (value.signum() < 0) == under || !page.prefersDown();
    return sign && stated.fits(page.inWords(value.abs()));
  }

  /** The word beside the number; -1 where there is none. */
  private static int spend(Reading clause, int number) {
    for (int at = number - 1; at >= 0 && at >= number - 4; at--) {
      if (SPENDS.contains(clause.word(at))) {
        return at;
      }
      if (!WordSet.of("of by is was").contains(clause.word(at))
          && !Lexicon.isAdverb(clause.at(at))) {
        break;
      }
    }
    return SPENDS.contains(clause.word(number + 1)) ? number + 1 : -1;
  }
}
