package org.scorebook.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

/**
 * Quotients and what is worked out from them. A quotient that should end does end: the last of 34
 * digits is noise once figures are subtracted and divided again, and a half without its last digit
 * would be rounded down.
 */
final class Quotients {
  /** Divisions are made to 34 digits. */
  static final MathContext DIVISION = MathContext.DECIMAL128;

  private static final MathContext KEPT = new MathContext(28, RoundingMode.HALF_UP);

  /** As many digits as a number cell keeps: a quotient typed as a target has no more. */
  static final MathContext TYPED = new MathContext(15, RoundingMode.HALF_UP);

  /** A figure smaller than this is the remainder of somebody's arithmetic, and as good as zero. */
  private static final BigDecimal NEXT_TO_ZERO = new BigDecimal("5E-13");

  private Quotients() {}

  /** One number divided by another that is not zero, to 34 digits. */
  static BigDecimal divide(BigDecimal number, BigDecimal by) {
    return number.divide(by, DIVISION);
  }

  /** The number to 28 digits, as it is displayed, compared and judged. */
  static BigDecimal ended(BigDecimal number) {
    return number.precision() > KEPT.getPrecision() ? number.round(KEPT) : number;
  }

  /**
   * One figure less another. The noise is that of the figures, however little is left between them:
   * what lies beyond 28 digits of the larger one goes.
   */
  static BigDecimal difference(BigDecimal figure, BigDecimal other) {
    BigDecimal difference = figure.subtract(other);
    if (isExact(figure) && isExact(other)) {
      return difference;
    }
    return without(noisePast(figure, other), difference);
  }

  /**
   * Compares two distances between figures, or what is allowed of them. Both are without the noise
   * of the figures, which is larger than that of their own digits: of 20:00 and 19:00 as parts of a
   * day, the hour between them is no more than 5% of 20:00.
   */
  static int compare(BigDecimal distance, BigDecimal other, BigDecimal... figures) {
    int places = noisePast(figures);
    return without(places, distance).compareTo(without(places, other));
  }

  /** The decimal places beyond which there is nothing but noise of what such figures make. */
  private static int noisePast(BigDecimal... figures) {
    BigDecimal largest =
        Arrays.stream(figures).map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
    return KEPT.getPrecision() - largest.precision() + largest.scale();
  }

  private static BigDecimal without(int places, BigDecimal number) {
    return number.scale() > places ? number.setScale(places, RoundingMode.HALF_UP) : number;
  }

  /**
   * How far one figure is from another, over the other's absolute value; empty where it is zero.
   */
  static Optional<BigDecimal> change(BigDecimal from, BigDecimal to) {
    return from.abs().compareTo(NEXT_TO_ZERO) < 0
        ? Optional.empty()
        : Optional.of(ended(divide(to.subtract(from), from.abs())));
  }

  /** Whether two figures are the same to so many digits. */
  static boolean areAlike(BigDecimal figure, BigDecimal other, MathContext digits) {
    return figure.round(digits).compareTo(other.round(digits)) == 0;
  }

  private static boolean isExact(BigDecimal number) {
    return number.precision() <= KEPT.getPrecision();
  }
}
