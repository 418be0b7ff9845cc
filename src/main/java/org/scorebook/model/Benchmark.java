package org.scorebook.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The scores needed to be in each quartile, and the best and worst nationally. Percentages are
 * fractions.
 *
 * @param third the score needed for the 3rd quartile; likewise second and first
 * @param denominator where the latest figure's own is not the right one for counting units
 */
public record Benchmark(
    String source,
    BigDecimal worst,
    BigDecimal third,
    BigDecimal second,
    BigDecimal first,
    BigDecimal best,
    Optional<BigDecimal> denominator,
    String note) {

  /** Whether higher scores are better. */
  public boolean isRising() {
    return worst.compareTo(best) <= 0;
  }
}
