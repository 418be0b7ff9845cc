package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;

/** What one figure tells by itself: few people, few others, or a share of few. */
final class OwnCount {
  static final String HIDE = ". Type [c] in its place, or mark the measure Disclosure Public.";

  private OwnCount() {}

  /** What it tells, without what to do; empty where it tells nothing. */
  static Optional<String> tell(Measure measure, Counts counts, int below) {
    if (Counts.isSmall(counts.count(), below)) {
      BigDecimal count = counts.count().orElseThrow();
      return Optional.of(
          (counts.worked() ? "the figure and its denominator give a numerator of " : "")
              + (counts.worked()
                  ? People.counted(measure, count) + ", fewer than " + below
                  : People.countedIs(measure, count) + " fewer than " + below));
    }
    Optional<BigDecimal> rest = counts.rest(measure);
    if (Counts.isSmall(rest, below)) {
      return Optional.of(
          counts.count().orElseThrow().toPlainString()
              + " of "
              + counts.whole().orElseThrow().toPlainString()
              + " leaves "
              + People.counted(measure, rest.orElseThrow())
              + ", fewer than "
              + below);
    }
    if (measure.unit() == Unit.PERCENTAGE && Counts.isSmall(counts.whole(), 2 * below)) {
      return Optional.of(
          "the percentage is of "
              + People.counted(measure, counts.whole().orElseThrow())
              + ", fewer than "
              + 2 * below);
    }
    return Optional.empty();
  }
}
