package org.scorebook.figures.result;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.model.Period;

/**
 * A measure's figure in one period. The period is named even where there is no figure.
 *
 * @param figure unknown where the period has none, or it is suppressed
 * @param suppressed shown as {@code [c]}
 * @param provisional the figure is known and may still change
 */
public record PeriodFigure(
    Period period,
    Answer<Shown> figure,
    Optional<BigDecimal> numerator,
    Optional<BigDecimal> denominator,
    boolean suppressed,
    boolean provisional) {
  /** What stands behind a figure that may still change. */
  public static final String PROVISIONAL = "[p]";

  /** A figure that is not provisional. */
  public PeriodFigure(
      Period period,
      Answer<Shown> figure,
      Optional<BigDecimal> numerator,
      Optional<BigDecimal> denominator,
      boolean suppressed) {
    this(period, figure, numerator, denominator, suppressed, false);
  }

  /** The figure unrounded; empty where it is unknown. */
  public Optional<BigDecimal> value() {
    return figure.find().map(Shown::value);
  }

  /**
   * The figure as shown, {@code 37.9% [p]} while it is provisional; {@code [c]} when suppressed,
   * empty where there is none.
   */
  public String text() {
    String mark = provisional ? " " + PROVISIONAL : "";
    return suppressed ? "[c]" : figure.find().map(shown -> shown.text() + mark).orElse("");
  }
}
