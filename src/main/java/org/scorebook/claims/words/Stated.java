package org.scorebook.claims.words;

import java.math.BigDecimal;

/**
 * A number as words state it: 37.9 for {@code 37.9%}, 1200000 for {@code £1.2m}.
 *
 * @param step what its last digit counts: 0.1 for {@code 37.9%}; a whole hundred or more ({@code
 *     3,000}) may have been rounded to its last digit that is not zero
 */
public record Stated(BigDecimal value, BigDecimal step, Unit unit, Bound bound) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal LOOSE = new BigDecimal("0.07");

  /** What stands behind the number. */
  public enum Unit {
    PERCENT,
    /** Percentage points. */
    POINTS,
    MONEY,
    DAYS,
    /** Months, weeks, hours: never a figure of a measure that is not one. */
    DURATION,
    /** {@code 3:42} of whatever unit, in sixtieths of it. */
    CLOCK,
    /** Minutes and seconds, in seconds. */
    MINUTES,
    /** Hours and minutes, in minutes. */
    HOURS,
    COUNT
  }

  /** How far the words commit themselves. */
  public enum Bound {
    EXACT,
    /** {@code over 90%}. */
    OVER,
    /** {@code under 90%}. */
    UNDER,
    /** {@code nearly 90%}. */
    NEARLY,
    /** {@code about 90%}. */
    ABOUT
  }

  public Stated withBound(Bound other) {
    return new Stated(value, step, unit, other);
  }

  /** Whether a true value may be stated so; of a tie either rounding will do. */
  public boolean fits(BigDecimal actual) {
    BigDecimal half = step.divide(TWO);
    BigDecimal loose = value.abs().multiply(LOOSE).max(half);
    BigDecimal above = actual.subtract(value);
    return switch (bound) {
      case EXACT -> above.abs().compareTo(half) <= 0;
      case OVER -> above.compareTo(half.negate()) >= 0;
      case UNDER -> above.compareTo(half) <= 0;
      case NEARLY -> above.compareTo(half) <= 0 && above.compareTo(loose.negate()) >= 0;
      case ABOUT -> above.abs().compareTo(loose) <= 0;
    };
  }
}
