package org.scorebook.figures.result;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.model.Figure;
import org.scorebook.model.Period;

/**
 * Everything known of a measure in one period: the row that charts and calculations draw on.
 *
 * @param reported as typed; its value in {@code reportedValue}
 * @param target the target of that very period; of a range its lower end
 * @param targetTo the upper end of a range
 */
public record SeriesPoint(
    Period period,
    Optional<Figure> reported,
    Optional<BigDecimal> reportedValue,
    Optional<Figure> recalculated,
    Optional<BigDecimal> recalculatedValue,
    Optional<BigDecimal> target,
    Optional<BigDecimal> targetTo) {

  /** The figure as it is known now: recalculated where there is one, else reported. */
  public Optional<BigDecimal> knownNow() {
    return isSuppressedNow() ? Optional.empty() : recalculatedValue.or(() -> reportedValue);
  }

  /** Whether a figure of the period may still change. */
  public boolean isProvisional() {
    return isProvisional(reported, reportedValue) || isProvisional(recalculated, recalculatedValue);
  }

  private static boolean isProvisional(Optional<Figure> typed, Optional<BigDecimal> value) {
    return value.isPresent() && typed.filter(Figure::provisional).isPresent();
  }

  /** The same as it was typed. */
  public Optional<Figure> typedNow() {
    return isRecalculated() ? recalculated : reported;
  }

  /** Whether the figure as it is known now is a recalculated one. */
  public boolean isRecalculated() {
    return recalculatedValue.isPresent() || recalculated.filter(Figure::suppressed).isPresent();
  }

  /** Whether the figure as it is known now is suppressed. */
  public boolean isSuppressedNow() {
    return typedNow().filter(Figure::suppressed).isPresent();
  }
}
