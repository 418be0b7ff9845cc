package org.scorebook.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;

/** The value of a figure. Numerator and denominator, where given, are the figure. */
public final class Values {
  /** Divisions are made to 34 digits; nothing is rounded before it is displayed. */
  static final MathContext PRECISION = MathContext.DECIMAL128;

  private Values() {}

  /** The figure's value, unrounded; empty where it is suppressed or says nothing. */
  public static Optional<BigDecimal> find(Measure measure, Figure figure) {
    return find(measure.unit(), measure.per(), figure);
  }

  /**
   * The figure's value, unrounded; empty where it is suppressed or says nothing.
   *
   * @param per for a Rate: numerator per how many
   */
  public static Optional<BigDecimal> find(Unit unit, Optional<BigDecimal> per, Figure figure) {
    if (figure.suppressed()) {
      return Optional.empty();
    }
    Optional<BigDecimal> computed =
        figure.numerator().flatMap(n -> fromNumerator(unit, per, n, figure.denominator()));
    return computed.isPresent() ? computed : figure.value();
  }

  /** Numerator over denominator, times {@code per} for a Rate; the denominator is not zero. */
  static BigDecimal ratio(
      Unit unit, Optional<BigDecimal> per, BigDecimal numerator, BigDecimal denominator) {
    BigDecimal scaled = unit == Unit.RATE ? numerator.multiply(base(unit, per)) : numerator;
    return scaled.divide(denominator, PRECISION);
  }

  /** What a figure is out of: {@code per} for a Rate, else 1. */
  static BigDecimal base(Unit unit, Optional<BigDecimal> per) {
    return unit == Unit.RATE ? per.orElse(BigDecimal.ONE) : BigDecimal.ONE;
  }

  private static Optional<BigDecimal> fromNumerator(
      Unit unit, Optional<BigDecimal> per, BigDecimal numerator, Optional<BigDecimal> denominator) {
    if (denominator.isPresent()) {
      return denominator.filter(d -> d.signum() != 0).map(d -> ratio(unit, per, numerator, d));
    }
    return unit.needsDenominator() ? Optional.empty() : Optional.of(numerator);
  }
}
