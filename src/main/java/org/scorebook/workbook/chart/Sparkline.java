package org.scorebook.workbook.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A small picture in one cell, which counts from 0, of the values in a range: columns that stand on
 * {@code min} and would touch the top of the cell at {@code max}.
 */
public record Sparkline(int row, int column, Range values, BigDecimal min, BigDecimal max) {
  /** How far below the lowest figure columns stand where they cannot stand on zero. */
  private static final BigDecimal FOOT = new BigDecimal("0.3");

  private static final BigDecimal HEADROOM = new BigDecimal("0.1");

  /**
   * Columns from zero where that shows the movement, by the rule of {@link MeasureChart}; else from
   * below the lowest figure, so that even that one is seen.
   *
   * @param known the figures of the range that there are, at least one
   */
  public static Sparkline of(int row, int column, Range values, List<BigDecimal> known) {
    BigDecimal lowest = known.stream().reduce(BigDecimal::min).orElseThrow();
    BigDecimal highest = known.stream().reduce(BigDecimal::max).orElseThrow();
    if (lowest.signum() <= 0 || MeasureChart.isVisibleFromZero(lowest, highest)) {
      lowest = lowest.min(BigDecimal.ZERO);
      highest = highest.max(BigDecimal.ZERO);
    } else {
      lowest = lowest.subtract(highest.subtract(lowest).multiply(FOOT));
    }
    BigDecimal room = highest.subtract(lowest).multiply(HEADROOM);
    BigDecimal top = room.signum() == 0 ? BigDecimal.ONE : highest.add(room);
    return new Sparkline(
        row, column, values, lowest.round(MathContext.DECIMAL32), top.round(MathContext.DECIMAL32));
  }
}
