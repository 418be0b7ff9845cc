package org.scorebook.claims.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.claims.reading.ClaimKind;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.words.Stated;
import org.scorebook.claims.words.Token;
import org.scorebook.model.Period;

/**
 * The current figure under another period's name: {@code in April - June there were 3,066}, where
 * 3,066 is that of July to September. Only a number of three digits or more is known by itself.
 */
final class PeriodClaim implements ClaimKind {
  private static final int TELLING_DIGITS = 3;

  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    List<ClaimVerdict> verdicts = new ArrayList<>();
    Optional<List<Period>> periods = clause.periods();
    if (!clause.certain() || !isOurs(clause) || periods.isEmpty() || periods.get().size() != 1) {
      return verdicts;
    }
    Period named = periods.get().get(0);
    for (int i = 0; i < clause.size() && !named.equals(page.current()); i++) {
      Optional<Stated> number = clause.at(i).number();
      if (number.isPresent()
          && page.suits(clause, i)
          && isTelling(number.get())
          && !isTold(clause.tokens().subList(0, i), page, named)
          && clause.times().beside(clause, i).map(time -> !time.base()).orElse(true)
          && !clause.times().saysBase()) {
        boolean current = page.currentFigures().stream().anyMatch(v -> page.fits(number.get(), v));
        boolean own = page.figuresOrAdded(named).stream().anyMatch(v -> page.fits(number.get(), v));
        if (current && !own) {
          verdicts.add(
              ClaimVerdict.contradicted(
                  clause.quote(0, i + 1),
                  page.shownNow() + " and " + page.shown(named),
                  "Correct the period, or the figure."));
        }
      }
    }
    return verdicts;
  }

  /** {@code In August it was 205 compared with 241}: the number of August stands before. */
  private static boolean isTold(List<Token> before, PageFigures page, Period named) {
    return before.stream()
        .flatMap(token -> token.number().stream())
        .filter(page::suits)
        .anyMatch(n -> page.figuresOrAdded(named).stream().anyMatch(v -> page.fits(n, v)));
  }

  /** {@code In April - June there were}; not {@code the process introduced in April cut it to}. */
  private static boolean isOurs(Reading clause) {
    return switch (clause.about()) {
      case OTHER -> false;
      case OPEN -> clause.verb() < clause.size() || clause.times().opens(clause.tokens());
      default -> true;
    };
  }

  private static boolean isTelling(Stated stated) {
    return stated.bound() == Stated.Bound.EXACT
        && stated.value().stripTrailingZeros().precision() >= TELLING_DIGITS;
  }
}
