package org.scorebook.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** What every page calls the thresholds, from worst to best. */
  public static final List<String> THRESHOLDS = List.of("Worst", "3rd", "2nd", "1st", "Best");

  /** The scores by those names, in that order. */
  public Map<String, BigDecimal> thresholds() {
    List<BigDecimal> scores = List.of(worst, third, second, first, best);
    Map<String, BigDecimal> named = new LinkedHashMap<>();
    for (int i = 0; i < scores.size(); i++) {
      named.put(THRESHOLDS.get(i), scores.get(i));
    }
    return Collections.unmodifiableMap(named);
  }

  /** Whether higher scores are better. */
  public boolean isRising() {
    return worst.compareTo(best) <= 0;
  }
}
