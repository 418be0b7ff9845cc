package org.scorebook.workbook.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.xlsx.chart.Axis;
import org.scorebook.xlsx.chart.ChartSeries;

/** Chooses the lines that are named at their ends, right of the last period. */
final class LineEnds {
  /** How far names stand from each other at least, as a share of the axis. */
  private static final BigDecimal APART = new BigDecimal("0.09");

  private LineEnds() {}

  /**
   * The places of those lines that end with the last period, each where its name meets none before
   * it. Of lines of one name the first is enough.
   */
  static List<Integer> named(List<ChartSeries> lines, Axis axis) {
    BigDecimal apart = axis.span().multiply(APART);
    List<Integer> named = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      ChartSeries line = lines.get(i);
      Optional<BigDecimal> end = end(line);
      boolean free =
          named.stream()
              .map(lines::get)
              .noneMatch(
                  other ->
                      other.name().equals(line.name())
                          || end(other)
                                  .get()
                                  .subtract(end.orElse(BigDecimal.ZERO))
                                  .abs()
                                  .compareTo(apart)
                              < 0);
      if (end.isPresent() && free) {
        named.add(i);
      }
    }
    return named;
  }

  private static Optional<BigDecimal> end(ChartSeries line) {
    return line.at(line.size() - 1);
  }
}
