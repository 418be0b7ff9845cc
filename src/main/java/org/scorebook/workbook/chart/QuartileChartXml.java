package org.scorebook.workbook.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Draws a {@link QuartileChart}: bands are stacked columns without gaps, the one way that Excel and
 * LibreOffice both draw from edge to edge.
 */
final class QuartileChartXml {
  private final QuartileChart chart;
  private final ChartColours colours;
  private final ChartXml xml;

  QuartileChartXml(QuartileChart chart, ChartColours colours, ChartXml xml) {
    this.chart = chart;
    this.colours = colours;
    this.xml = xml;
  }

  String write() {
    Axis axis = Axis.around(values(), false, chart.format());
    StringBuilder bands = new StringBuilder();
    List<Integer> hidden = new ArrayList<>();
    int index = 0;
    for (QuartileBand band : chart.bands()) {
      Range range = chart.heights().get(index);
      ChartSeries series =
          new ChartSeries(
              band.name(), range, Collections.nCopies(range.size(), Optional.of(band.height())));
      String fill = band.quartile() == 0 ? "" : colours.bands().get(4 - band.quartile());
      bands.append(xml.barSeries(index, series, chart.periods(), fill, "", "", code()));
      if (!band.inLegend()) {
        hidden.add(index);
      }
      index++;
    }
    Stroke stroke =
        Stroke.line(colours.accent(), 28575, "solid").withMarkers("circle", 7, colours.accent());
    List<Label> labels = Labels.ofLine(chart.own(), List.of(), axis);
    String texts = xml.labels(labels, chart.format().label(axis.largest()), colours.accent());
    String groups =
        ChartXml.bars("col", "stacked", bands.toString(), 0, 100)
            + ChartXml.lines(
                xml.lineSeries(index, chart.own(), chart.periods(), stroke, texts, code()));
    String axes =
        xml.categoryAxis("b", chart.periods().size())
            + xml.valueAxis(
                axis, chart.format().ticks(axis.unit(), axis.largest()), chart.axisTitle());
    return xml.chart(groups, axes, xml.legend(hidden));
  }

  /** The figures and the edges of the bands. */
  private List<BigDecimal> values() {
    List<BigDecimal> values = new ArrayList<>(chart.own().known());
    BigDecimal above = BigDecimal.ZERO;
    BigDecimal below = BigDecimal.ZERO;
    for (QuartileBand band : chart.bands()) {
      boolean down = band.height().signum() < 0;
      BigDecimal from = down ? below : above;
      BigDecimal to = from.add(band.height());
      if (band.quartile() != 0) {
        values.add(from);
        values.add(to);
      }
      below = down ? to : below;
      above = down ? above : to;
    }
    return values;
  }

  private String code() {
    return chart.format().code();
  }
}
