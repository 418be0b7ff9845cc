package org.scorebook.workbook.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import org.scorebook.xlsx.chart.Axis;

/** Chooses the ends of a value axis and the distance of its grid lines in round numbers. */
final class RoundAxis {
  private static final BigDecimal INTERVALS = BigDecimal.valueOf(6);
  private static final BigDecimal HEADROOM = new BigDecimal("0.08");

  /** An axis that does not start at zero shows as much of its largest value at least. */
  private static final BigDecimal LEAST_SHARE = new BigDecimal("0.05");

  /** Or so many of the smallest steps in which figures differ. */
  private static final BigDecimal LEAST_STEPS = BigDecimal.valueOf(25);

  private RoundAxis() {}

  /**
   * An axis around the values, with room for labels. Percentages up to 100% get no axis beyond.
   *
   * @param fromZero whether zero must stand on it
   */
  static Axis around(Collection<BigDecimal> values, boolean fromZero, ValueFormat format) {
    BigDecimal low = values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
    BigDecimal high = values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
    boolean share = format.percent() && high.compareTo(BigDecimal.ONE) <= 0;
    boolean positive = low.signum() >= 0;
    if (fromZero) {
      low = low.min(BigDecimal.ZERO);
      high = high.max(BigDecimal.ZERO);
    }
    if (low.compareTo(high) == 0) {
      BigDecimal room = format.step().multiply(BigDecimal.valueOf(5));
      high = high.add(format.percent() ? room.max(new BigDecimal("0.1")) : room);
    }
    BigDecimal room = high.subtract(low).multiply(HEADROOM);
    if (high.signum() != 0) {
      high = high.add(room);
    }
    if (low.signum() != 0) {
      low = low.subtract(room);
    }
    if (!fromZero) {
      BigDecimal more = lack(low, high, format).divide(BigDecimal.valueOf(2));
      low = low.subtract(more);
      high = high.add(more);
    }
    if (positive) {
      low = low.max(BigDecimal.ZERO);
    }
    if (share) {
      high = high.min(BigDecimal.ONE);
    }
    BigDecimal unit = unit(high.subtract(low), format);
    BigDecimal max = unit.multiply(high.divide(unit, 0, RoundingMode.CEILING));
    return new Axis(
        unit.multiply(low.divide(unit, 0, RoundingMode.FLOOR)),
        share ? max.min(BigDecimal.ONE) : max,
        unit);
  }

  /** How much more an axis must show for a small movement to look small. */
  private static BigDecimal lack(BigDecimal low, BigDecimal high, ValueFormat format) {
    BigDecimal share = low.abs().max(high.abs()).multiply(LEAST_SHARE);
    BigDecimal least = share.min(format.step().multiply(LEAST_STEPS));
    return least.subtract(high.subtract(low)).max(BigDecimal.ZERO);
  }

  /** The smallest round number that makes six steps or fewer. */
  private static BigDecimal unit(BigDecimal span, ValueFormat format) {
    BigDecimal step = format.step();
    BigDecimal least = span.divide(INTERVALS, 34, RoundingMode.HALF_UP).max(step);
    return format.times().isPresent() ? timeUnit(least, step) : roundNumber(least, step);
  }

  /** Of times, some minutes that make an hour, or whole hours; likewise seconds and minutes. */
  private static BigDecimal timeUnit(BigDecimal least, BigDecimal step) {
    for (int smaller : new int[] {1, 2, 5, 10, 15, 30}) {
      BigDecimal unit = step.multiply(BigDecimal.valueOf(smaller));
      if (unit.compareTo(least) >= 0) {
        return unit;
      }
    }
    BigDecimal larger = step.multiply(BigDecimal.valueOf(60));
    BigDecimal needed = least.divide(larger, MathContext.DECIMAL128).max(BigDecimal.ONE);
    return larger.multiply(roundNumber(needed, BigDecimal.ONE));
  }

  /** The smallest of 1, 2, 2.5 and 5 times a power of ten that is no less, in whole steps. */
  private static BigDecimal roundNumber(BigDecimal least, BigDecimal step) {
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
    for (String factor : new String[] {"1", "2", "2.5", "5"}) {
      BigDecimal unit = power.multiply(new BigDecimal(factor));
      if (unit.compareTo(least) >= 0 && unit.remainder(step).signum() == 0) {
        return unit;
      }
    }
    return power.multiply(BigDecimal.TEN);
  }
}
