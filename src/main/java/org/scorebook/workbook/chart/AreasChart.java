package org.scorebook.workbook.chart;

import java.util.OptionalInt;
import org.scorebook.xlsx.chart.Categories;
import org.scorebook.xlsx.chart.ChartSeries;

/**
 * Areas as horizontal bars from the top in the order given, which is the order of the table beside
 * it; the whole organisation stands out among them.
 *
 * @param organisation place of the whole organisation among the areas, counted from 0
 */
public record AreasChart(
    String name,
    String altText,
    Categories areas,
    ChartSeries figures,
    OptionalInt organisation,
    ValueFormat format)
    implements ChartSpec {
  /** Share of the chart's width that names take at most; longer ones break at blanks. */
  public static final double MOST_FOR_NAMES = 0.4;

  public AreasChart {
    MeasureChart.requireSize(areas, figures);
  }
}
