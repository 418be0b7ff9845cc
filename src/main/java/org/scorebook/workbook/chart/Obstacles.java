package org.scorebook.workbook.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.xlsx.chart.Axis;
import org.scorebook.xlsx.chart.ChartSeries;

/** The lines of a chart, which no label may be put upon, and the ends of its axis. */
record Obstacles(List<ChartSeries> lines, Axis axis) {
  /**
   * What is free above the highest grid line, as a share of the axis; likewise below the lowest.
   */
  private static final BigDecimal ABOVE = new BigDecimal("0.045");

  private static final BigDecimal BELOW = new BigDecimal("0.02");

  /**
   * Whether no line runs through a box, and all of it is drawn.
   *
   * @param left where it begins, in slots of the axis of periods from the point on; likewise {@code
   *     right}, where it ends
   */
  boolean isFree(int point, BigDecimal left, BigDecimal right, BigDecimal low, BigDecimal high) {
    BigDecimal lowest = axis.min().subtract(axis.span().multiply(BELOW));
    BigDecimal highest = axis.max().add(axis.span().multiply(ABOVE));
    if (low.compareTo(lowest) < 0 || high.compareTo(highest) > 0) {
      return false;
    }
    for (ChartSeries line : lines) {
      List<BigDecimal> course = course(line, point, left, right);
      Optional<BigDecimal> bottom = course.stream().reduce(BigDecimal::min);
      Optional<BigDecimal> top = course.stream().reduce(BigDecimal::max);
      if (bottom.filter(least -> least.compareTo(high) <= 0).isPresent()
          && top.filter(most -> most.compareTo(low) >= 0).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** Where a line runs within those slots of the point: its ends and its corners there. */
  private static List<BigDecimal> course(
      ChartSeries line, int point, BigDecimal left, BigDecimal right) {
    List<BigDecimal> course = new ArrayList<>();
    if (left.signum() <= 0 && right.signum() >= 0) {
      line.at(point).ifPresent(course::add);
    }
    for (BigDecimal end : List.of(left, right)) {
      BigDecimal within = end.abs().min(BigDecimal.ONE);
      int neighbour = end.signum() < 0 ? point - 1 : point + 1;
      line.at(point)
          .ifPresent(
              here ->
                  line.at(neighbour)
                      .ifPresent(
                          there -> course.add(there.subtract(here).multiply(within).add(here))));
    }
    return course;
  }
}
