package org.scorebook.workbook.chart;

import java.util.List;
import org.scorebook.xlsx.chart.Categories;
import org.scorebook.xlsx.chart.ChartSeries;
import org.scorebook.xlsx.chart.Range;

/**
 * The organisation's own figures over the quartile bands of its benchmark.
 *
 * @param headline where the organisation stands, in a sentence above; or empty
 * @param bands from {@link QuartileBand#of}, in that order
 * @param heights for each of the bands the cells that repeat its height under every period
 * @param own the organisation's figures, named by it
 */
public record QuartileChart(
    String name,
    String altText,
    String headline,
    Categories periods,
    List<QuartileBand> bands,
    List<Range> heights,
    ChartSeries own,
    ValueFormat format,
    String axisTitle)
    implements ChartSpec {
  public QuartileChart {
    bands = List.copyOf(bands);
    heights = List.copyOf(heights);
    if (bands.size() != heights.size()) {
      throw new IllegalArgumentException(bands.size() + " bands, " + heights.size() + " ranges");
    }
    MeasureChart.requireSize(periods, own);
  }
}
