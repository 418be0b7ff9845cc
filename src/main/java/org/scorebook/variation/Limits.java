package org.scorebook.variation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.scorebook.rules.Rules.Ranges;

/**
 * Between which values a figure moves by itself: 2.66 mean moving ranges either side of the mean,
 * which is three standard deviations (Making Data Count, XmR chart).
 *
 * @param meanRange mean of the moving ranges, the distances from one point to the next
 * @param nearLower two thirds of the way from the mean to the lower limit; likewise {@code
 *     nearUpper}
 */
public record Limits(
    BigDecimal mean,
    BigDecimal meanRange,
    BigDecimal lower,
    BigDecimal upper,
    BigDecimal nearLower,
    BigDecimal nearUpper) {
  /** Three over 1.128, the mean range of two points in standard deviations. */
  public static final BigDecimal WIDTH = new BigDecimal("2.66");

  /** The upper limit of the moving ranges themselves, in mean ranges. */
  public static final BigDecimal SCREEN = new BigDecimal("3.267");

  private static final BigDecimal NEAR = BigDecimal.valueOf(2);
  private static final BigDecimal FAR = BigDecimal.valueOf(3);
  private static final MathContext PRECISION = MathContext.DECIMAL128;

  /**
   * Points and limits are compared at so many digits of the largest point: a quotient that should
   * end does end.
   */
  private static final int DIGITS = 28;

  /**
   * The limits that follow from points.
   *
   * @param points at least two
   */
  static Limits of(List<BigDecimal> points, Ranges ranges) {
    List<BigDecimal> moves = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      moves.add(points.get(i).subtract(points.get(i - 1)).abs());
    }
    BigDecimal mean = mean(points);
    BigDecimal meanRange = mean(moves);
    if (ranges == Ranges.SCREENED && meanRange.signum() > 0) {
      BigDecimal usual = usualRange(moves, meanRange.multiply(SCREEN));
      meanRange = usual.signum() > 0 ? usual : meanRange;
    }
    BigDecimal far = meanRange.multiply(WIDTH);
    BigDecimal near = far.multiply(NEAR).divide(FAR, PRECISION);
    BigDecimal largest = points.stream().map(BigDecimal::abs).reduce(mean.abs(), BigDecimal::max);
    int scale = DIGITS - largest.precision() + largest.scale();
    return new Limits(
        rounded(mean, scale),
        rounded(meanRange, scale),
        rounded(mean.subtract(far), scale),
        rounded(mean.add(far), scale),
        rounded(mean.subtract(near), scale),
        rounded(mean.add(near), scale));
  }

  /**
   * The mean of the moves that are not left out; 0 where nothing else moved. Limits without any
   * width would call every point unusual, so that those moves count then.
   */
  private static BigDecimal usualRange(List<BigDecimal> moves, BigDecimal most) {
    return mean(moves.stream().filter(move -> move.compareTo(most) < 0).toList());
  }

  private static BigDecimal mean(List<BigDecimal> values) {
    BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(BigDecimal.valueOf(values.size()), PRECISION);
  }

  /** A point as it is held against the limits. */
  BigDecimal comparable(BigDecimal point) {
    return rounded(point, mean.scale());
  }

  private static BigDecimal rounded(BigDecimal value, int scale) {
    return value.setScale(scale, RoundingMode.HALF_UP);
  }
}
