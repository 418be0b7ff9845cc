package org.scorebook.workbook.input.together;

import java.math.BigDecimal;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;

/** How far numbers lie apart that somebody may have typed in each other's place. */
final class Apart {
  /** Nothing moves so far from one period to the next without being noticed. */
  private static final double FAR = 3;

  /** Counts below it leap everyday. */
  private static final double SMALL_COUNT = 20;

  private Apart() {}

  static boolean isFar(BigDecimal one, BigDecimal other) {
    return times(one, other) >= FAR;
  }

  /** How many times the larger is the smaller; both are above zero. */
  static double times(BigDecimal one, BigDecimal other) {
    double first = one.doubleValue();
    double second = other.doubleValue();
    return Math.max(first, second) / Math.min(first, second);
  }

  /** Whether so much was counted for a figure that it does not leap of itself. */
  static boolean isTelling(Measure measure, Figure figure, BigDecimal value) {
    boolean counts = measure.unit() == Unit.NUMBER || measure.unit() == Unit.DAYS;
    double counted =
        figure.numerator().orElse(counts ? value : BigDecimal.valueOf(SMALL_COUNT)).doubleValue();
    return value.signum() > 0 && counted >= SMALL_COUNT;
  }
}
