package org.scorebook.workbook.chart;

import java.math.BigDecimal;
import java.util.List;
import org.scorebook.xlsx.chart.Plot;

/**
 * What is right of the last period: the label of the last figure may stand there, between the names
 * of lines.
 *
 * @param slots how wide it is, in slots of the axis of periods
 * @param names where the lines end whose names stand there
 */
record LabelMargin(BigDecimal slots, List<BigDecimal> names) {
  static final LabelMargin NONE = new LabelMargin(BigDecimal.ZERO, List.of());

  /** What the area between the axes leaves. */
  static LabelMargin of(Plot plot, int periods, List<BigDecimal> names) {
    double right = 1 - plot.left() - plot.width();
    return new LabelMargin(BigDecimal.valueOf(right * periods / plot.width()), names);
  }

  /**
   * Whether a label of that height may stand there beside a figure.
   *
   * @param beyond how far it reaches past the area between the axes, in slots
   */
  boolean holds(BigDecimal figure, BigDecimal beyond, BigDecimal height) {
    return beyond.compareTo(slots) <= 0
        && names.stream().allMatch(name -> name.subtract(figure).abs().compareTo(height) >= 0);
  }
}
