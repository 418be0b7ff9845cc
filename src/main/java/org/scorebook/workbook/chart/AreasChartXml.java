package org.scorebook.workbook.chart;

import org.scorebook.xlsx.chart.Axis;
import org.scorebook.xlsx.chart.ChartXml;
import org.scorebook.xlsx.chart.SeriesXml;

/** Draws an {@link AreasChart}: every bar says its own value, so there is no axis to read. */
final class AreasChartXml {
  private final AreasChart chart;
  private final ChartColours colours;
  private final ChartXml xml;

  AreasChartXml(AreasChart chart, ChartColours colours, ChartXml xml) {
    this.chart = chart;
    this.colours = colours;
    this.xml = xml;
  }

  String write() {
    Axis axis = RoundAxis.around(chart.figures().known(), true, chart.format()).withRoomBeyond();
    String label = chart.format().label(axis.largest());
    String organisation =
        chart.organisation().isPresent()
            ? SeriesXml.point(chart.organisation().getAsInt(), colours.accent())
            : "";
    String series =
        xml.series()
            .bar(
                0,
                chart.figures(),
                chart.areas(),
                colours.figure(),
                organisation,
                xml.series().labelsOfAll(label),
                chart.format().code());
    return xml.chart(
        ChartXml.bars("bar", "clustered", series, 40, 0),
        xml.axes().categories("l", chart.areas().size(), "") + xml.axes().hiddenValues(axis, label),
        "");
  }
}
