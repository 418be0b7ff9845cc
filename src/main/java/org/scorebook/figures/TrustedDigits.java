package org.scorebook.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * The digits that a spreadsheet's formulas can be trusted with: it reckons in binary, to hardly 16
 * digits. A number that stands beside the formula which gives it has no more of them.
 */
public final class TrustedDigits {
  /** Places that hold nothing but noise beyond them, of any figure. */
  public static final int PLACES = 12;

  /** Digits after the first that can be trusted. */
  public static final int AFTER_FIRST = 14;

  private TrustedDigits() {}

  /** A share or another small number. */
  public static BigDecimal ofShare(BigDecimal value) {
    return value.setScale(PLACES, RoundingMode.HALF_UP);
  }

  /** A figure of any size. */
  public static BigDecimal of(BigDecimal figure) {
    return of(figure, figure);
  }

  /** A number of any size: as few places as the figures that it follows from leave. */
  public static BigDecimal of(BigDecimal value, BigDecimal... figures) {
    BigDecimal sizes =
        Arrays.stream(figures).map(BigDecimal::abs).reduce(BigDecimal.ONE, BigDecimal::add);
    int trusted = AFTER_FIRST - (sizes.precision() - sizes.scale() - 1);
    return value.setScale(Math.min(PLACES, trusted), RoundingMode.HALF_UP);
  }
}
