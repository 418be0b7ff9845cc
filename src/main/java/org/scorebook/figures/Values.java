package org.scorebook.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;

/** The value of a figure. Numerator and denominator, where given, are the figure. */
public final class Values {
  /** As many digits as fit the machine's own arithmetic, and as Excel shows. */
  private static final MathContext ROUGH = new MathContext(15, RoundingMode.HALF_UP);

  private Values() {}

  /** The figure's value, unrounded; empty where it is suppressed or says nothing. */
  public static Optional<BigDecimal> find(Measure measure, Figure figure) {
    return find(measure.unit(), measure.per(), figure);
  }

  /**
   * The figure's value to 15 digits, which is many times quicker: for a first look at all figures
   * of a long workbook.
   */
  public static Optional<BigDecimal> findRoughly(Measure measure, Figure figure) {
    return find(measure.unit(), measure.per(), figure, ROUGH).map(Values::rough);
  }

  private static BigDecimal rough(BigDecimal value) {
    return value.precision() > ROUGH.getPrecision() ? value.round(ROUGH) : value;
  }

  /**
   * The figure's value, unrounded; empty where it is suppressed or says nothing.
   *
   * @param per for a Rate: numerator per how many
   */
  static Optional<BigDecimal> find(Unit unit, Optional<BigDecimal> per, Figure figure) {
    return find(unit, per, figure, Quotients.DIVISION);
  }

  private static Optional<BigDecimal> find(
      Unit unit, Optional<BigDecimal> per, Figure figure, MathContext digits) {
    if (figure.suppressed()) {
      return Optional.empty();
    }
    if (figure.numerator().isEmpty()) {
      return figure.value();
    }
    Optional<BigDecimal> computed =
        fromNumerator(unit, per, figure.numerator().get(), figure.denominator(), digits);
    return computed.isPresent() ? computed : figure.value();
  }

  /** Numerator over denominator, times {@code per} for a Rate; the denominator is not zero. */
  static BigDecimal ratio(
      Unit unit, Optional<BigDecimal> per, BigDecimal numerator, BigDecimal denominator) {
    return ratio(unit, per, numerator, denominator, Quotients.DIVISION);
  }

  private static BigDecimal ratio(
      Unit unit,
      Optional<BigDecimal> per,
      BigDecimal numerator,
      BigDecimal denominator,
      MathContext digits) {
    BigDecimal scaled = unit == Unit.RATE ? numerator.multiply(base(unit, per)) : numerator;
    return scaled.divide(denominator, digits);
  }

  /** What a figure is out of: {@code per} for a Rate, else 1. */
  static BigDecimal base(Unit unit, Optional<BigDecimal> per) {
    return unit == Unit.RATE ? per.orElse(BigDecimal.ONE) : BigDecimal.ONE;
  }

  private static Optional<BigDecimal> fromNumerator(
      Unit unit,
      Optional<BigDecimal> per,
      BigDecimal numerator,
      Optional<BigDecimal> denominator,
      MathContext digits) {
    if (denominator.isEmpty()) {
      return unit.needsDenominator() ? Optional.empty() : Optional.of(numerator);
    }
    return denominator.get().signum() == 0
        ? Optional.empty()
        : Optional.of(ratio(unit, per, numerator, denominator.get(), digits));
  }
}
