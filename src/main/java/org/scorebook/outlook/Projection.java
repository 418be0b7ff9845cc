package org.scorebook.outlook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a year-to-date figure will stand at the end of the year.
 *
 * @param straightLine as fast as in the year so far
 * @param lastYearsPattern as in the year before, where that is whole
 */
public record Projection(BigDecimal straightLine, Optional<BigDecimal> lastYearsPattern) {
  /** A quotient that should end does end. */
  private static final MathContext DIGITS = new MathContext(28, RoundingMode.HALF_UP);

  /**
   * Both projections.
   *
   * @param sofar periods of the year up to now
   * @param year periods in a year
   * @param lastYear the year-to-date figure of the same period a year before
   * @param lastTotal that year's figure at its end
   */
  public static Projection of(
      BigDecimal yearToDate,
      int sofar,
      int year,
      Optional<BigDecimal> lastYear,
      Optional<BigDecimal> lastTotal) {
    Optional<BigDecimal> share = lastYear.filter(figure -> figure.signum() != 0);
    return new Projection(
        yearToDate
            .multiply(BigDecimal.valueOf(year))
            .divide(BigDecimal.valueOf(sofar), MathContext.DECIMAL128)
            .round(DIGITS),
        share.flatMap(
            then ->
                lastTotal.map(
                    total ->
                        yearToDate
                            .multiply(total)
                            .divide(then, MathContext.DECIMAL128)
                            .round(DIGITS))));
  }

  /** Likely where both meet the target, possible where one does. */
  public Likelihood verdict(Predicate<BigDecimal> meets) {
    boolean straight = meets.test(straightLine);
    boolean pattern = lastYearsPattern.filter(meets).isPresent();
    if (straight && pattern) {
      return Likelihood.LIKELY;
    }
    return straight || pattern ? Likelihood.POSSIBLE : Likelihood.UNLIKELY;
  }
}
