package org.scorebook.workbook.chart;

import java.util.List;
import org.scorebook.xlsx.chart.Axis;
import org.scorebook.xlsx.chart.ChartXml;
import org.scorebook.xlsx.chart.Plot;
import org.scorebook.xlsx.chart.SeriesXml;

/** Draws an {@link AreasChart}: every bar says its own value, so there is no axis to read. */
final class AreasChartXml {
  /** Width of a name's character as a share of the chart's. */
  private static final double CHARACTER = 0.0095;

  private static final double GAP = 0.02;

  private final AreasChart chart;
  private final ChartColours colours;
  private final ChartXml xml;

  AreasChartXml(AreasChart chart, ChartColours colours, ChartXml xml) {
    this.chart = chart;
    this.colours = colours;
    this.xml = xml;
  }

  /** Writes the part. */
  void write(StringBuilder out) {
    Axis axis = RoundAxis.around(chart.figures().known(), true, chart.format()).withRoomBeyond();
    List<String> labels = chart.figures().known().stream().map(chart.format()::labelOf).toList();
    String organisation =
        chart.organisation().isPresent()
            ? SeriesXml.point(chart.organisation().getAsInt(), colours.accent())
            : "";
    String axes =
        xml.axes().categories("l", chart.areas().size(), "")
            + xml.axes().hiddenValues(axis, chart.format().code());
    xml.chart(
        out, "", plot(), () -> bars(out, organisation, xml.series().labelsOfAll(labels)), axes, "");
  }

  private void bars(StringBuilder out, String organisation, String labels) {
    String code = chart.format().code();
    ChartXml.bars(
        out,
        "bar",
        "clustered",
        40,
        0,
        () ->
            xml.series()
                .bar(
                    out,
                    0,
                    chart.figures(),
                    chart.areas(),
                    colours.figure(),
                    organisation,
                    labels,
                    code));
  }

  /** From top to bottom, so that each bar stands beside the row of its area. */
  private Plot plot() {
    int longest = chart.areas().labels().stream().mapToInt(String::length).max().orElse(0);
    double names = Math.min(AreasChart.MOST_FOR_NAMES, longest * CHARACTER + GAP);
    return new Plot(names, 0, 1 - GAP - names, 1);
  }
}
