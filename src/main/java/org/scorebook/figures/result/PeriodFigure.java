package org.scorebook.figures.result;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.model.Period;

/**
 * A measure's figure in one period. The period is named even where there is no figure.
 *
 * @param figure unknown where the period has none, or it is suppressed
 * @param suppressed shown as {@code [c]}
 */
public record PeriodFigure(
    Period period,
    Answer<Shown> figure,
    Optional<BigDecimal> numerator,
    Optional<BigDecimal> denominator,
    boolean suppressed) {

  /** The figure as shown; {@code [c]} when suppressed, empty where there is none. */
  public String text() {
    return suppressed ? "[c]" : figure.find().map(Shown::text).orElse("");
  }
}
