package org.scorebook.xlsx.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A small line in one cell, which counts from 0, of the values in a range. It lies at the bottom of
 * the cell at {@code min} and would touch the top at {@code max}.
 *
 * @param isCurrent whether the last period of the range has a figure, which is then marked
 */
public record Sparkline(
    int row, int column, Range values, BigDecimal min, BigDecimal max, boolean isCurrent) {
  /** The least part of the farthest figure from zero that a cell shows from bottom to top. */
  private static final BigDecimal LEAST_SPAN = new BigDecimal("0.25");

  private static final BigDecimal ROOM = new BigDecimal("1.2");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * Never cut so far that a small move looks large: a cell spans at least a quarter of the farthest
   * figure from zero, since it has no axis that could say where it was cut. Nor does it go beyond
   * zero for figures on one side of it.
   *
   * @param known the figures of the range that there are, at least one
   */
  public static Sparkline of(
      int row, int column, Range values, List<BigDecimal> known, boolean isCurrent) {
    BigDecimal lowest = known.stream().reduce(BigDecimal::min).orElseThrow();
    BigDecimal highest = known.stream().reduce(BigDecimal::max).orElseThrow();
    BigDecimal farthest = lowest.abs().max(highest.abs());
    BigDecimal half =
        highest.subtract(lowest).max(farthest.multiply(LEAST_SPAN)).multiply(ROOM).multiply(HALF);
    BigDecimal middle = highest.add(lowest).multiply(HALF);
    BigDecimal min = middle.subtract(half);
    BigDecimal max = middle.add(half);
    return new Sparkline(
        row,
        column,
        values,
        (lowest.signum() < 0 ? min : min.max(BigDecimal.ZERO)).round(MathContext.DECIMAL32),
        farthest.signum() == 0
            ? BigDecimal.ONE
            : (highest.signum() > 0 ? max : max.min(BigDecimal.ZERO)).round(MathContext.DECIMAL32),
        isCurrent);
  }
}
