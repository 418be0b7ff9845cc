package org.scorebook.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;

/** The value of a figure. Numerator and denominator, where given, are the figure. */
public final class Values {
  private Values() {}

  /** The figure's value, unrounded; empty where it is suppressed or says nothing. */
  public static Optional<BigDecimal> find(Measure measure, Figure figure) {
    return find(measure.unit(), measure.per(), figure);
  }

  /**
   * The figure's value in binary, right to 15 digits: for a first look at all figures of a long
   * workbook, which is many times quicker.
   */
  public static OptionalDouble findRoughly(Measure measure, Figure figure) {
    if (figure.suppressed() || !isQuotient(figure)) {
      Optional<BigDecimal> value = find(measure, figure);
      return value.isPresent()
          ? OptionalDouble.of(value.get().doubleValue())
          : OptionalDouble.empty();
    }
    double rough =
        figure.numerator().orElseThrow().doubleValue()
            * base(measure.unit(), measure.per()).doubleValue()
            / figure.denominator().orElseThrow().doubleValue();
    boolean held = Math.abs(rough) >= Double.MIN_NORMAL && Math.abs(rough) <= Double.MAX_VALUE;
    return OptionalDouble.of(held ? rough : find(measure, figure).orElseThrow().doubleValue());
  }

  /**
   * The figure's value, unrounded; empty where it is suppressed or says nothing.
   *
   * @param per for a Rate: numerator per how many
   */
  static Optional<BigDecimal> find(Unit unit, Optional<BigDecimal> per, Figure figure) {
    if (figure.suppressed()) {
      return Optional.empty();
    }
    if (isQuotient(figure)) {
      return Optional.of(
          ratio(unit, per, figure.numerator().orElseThrow(), figure.denominator().orElseThrow()));
    }
    boolean isNumerator = figure.denominator().isEmpty() && !unit.needsDenominator();
    return isNumerator && figure.numerator().isPresent() ? figure.numerator() : figure.value();
  }

  private static boolean isQuotient(Figure figure) {
    return figure.numerator().isPresent()
        && figure.denominator().isPresent()
        && figure.denominator().get().signum() != 0;
  }

  /** Numerator over denominator, times {@code per} for a Rate; the denominator is not zero. */
  static BigDecimal ratio(
      Unit unit, Optional<BigDecimal> per, BigDecimal numerator, BigDecimal denominator) {
    BigDecimal scaled = unit == Unit.RATE ? numerator.multiply(base(unit, per)) : numerator;
    return scaled.divide(denominator, Quotients.DIVISION);
  }

  /** What a figure is out of: {@code per} for a Rate, else 1. */
  static BigDecimal base(Unit unit, Optional<BigDecimal> per) {
    return unit == Unit.RATE ? per.orElse(BigDecimal.ONE) : BigDecimal.ONE;
  }
}
