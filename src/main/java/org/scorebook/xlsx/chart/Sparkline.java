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
  private static final BigDecimal HEADROOM = new BigDecimal("0.1");

  /**
   * Drawn from zero, so that a line falls by as much as its figures do: it has no axis that could
   * say where it was cut.
   *
   * @param known the figures of the range that there are, at least one
   */
  public static Sparkline of(
      int row, int column, Range values, List<BigDecimal> known, boolean isCurrent) {
    BigDecimal lowest = known.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal highest = known.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal room = highest.subtract(lowest).multiply(HEADROOM);
    return new Sparkline(
        row,
        column,
        values,
        (lowest.signum() < 0 ? lowest.subtract(room) : lowest).round(MathContext.DECIMAL32),
        (room.signum() == 0 ? BigDecimal.ONE : highest.add(room)).round(MathContext.DECIMAL32),
        isCurrent);
  }
}
