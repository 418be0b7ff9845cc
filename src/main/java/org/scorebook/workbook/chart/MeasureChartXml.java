package org.scorebook.workbook.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.xlsx.chart.Axis;
import org.scorebook.xlsx.chart.ChartSeries;
import org.scorebook.xlsx.chart.ChartXml;
import org.scorebook.xlsx.chart.Label;
import org.scorebook.xlsx.chart.Plot;
import org.scorebook.xlsx.chart.Stroke;

/** Draws a {@link MeasureChart}. */
final class MeasureChartXml {
  private final MeasureChart chart;
  private final ChartColours colours;
  private final ChartXml xml;

  MeasureChartXml(MeasureChart chart, ChartColours colours, ChartXml xml) {
    this.chart = chart;
    this.colours = colours;
    this.xml = xml;
  }

  String write() {
    boolean columns = chart.isColumns();
    Axis axis = RoundAxis.around(chart.values(), columns, chart.format());
    String label = chart.format().label(axis.largest());
    List<Line> beside = beside();
    List<ChartSeries> others = beside.stream().map(Line::series).toList();
    StringBuilder lines = new StringBuilder();
    String bars = "";
    if (columns) {
      List<Label> labels = Labels.ofColumns(chart.reported(), others, axis, chart.format());
      String texts = xml.series().labels(labels, label, colours.figure());
      bars =
          ChartXml.bars(
              "col",
              "clustered",
              xml.series()
                  .bar(0, chart.reported(), chart.periods(), colours.figure(), "", texts, code()),
              gap(),
              0);
    } else {
      List<Label> labels = Labels.ofLine(chart.reported(), others, axis, chart.format());
      Stroke stroke =
          Stroke.line(colours.accent(), 28575, "solid").withMarkers("circle", 7, colours.accent());
      lines.append(
          xml.series()
              .line(
                  0,
                  chart.reported(),
                  chart.periods(),
                  stroke,
                  xml.series().labels(labels, label, colours.accent()),
                  code()));
    }
    int index = 1;
    for (Line line : beside) {
      lines.append(
          xml.series().line(index++, line.series(), chart.periods(), line.stroke(), "", code()));
    }
    String axes =
        xml.axes().categories("b", chart.periods().size(), axis.note(chart.axisTitle()))
            + xml.axes().values(axis, chart.format().ticks(axis.unit(), axis.largest()));
    // A legend of one series would only repeat the page's title.
    String legend = others.isEmpty() ? "" : xml.legend(hidden(beside));
    return xml.chart(
        chart.headline(), Plot.automatic(), bars + ChartXml.lines(lines.toString()), axes, legend);
  }

  /** The second limit, whose name the legend has already. */
  private List<Integer> hidden(List<Line> beside) {
    List<Integer> hidden = new ArrayList<>();
    for (int i = 0; i < beside.size(); i++) {
      int at = i;
      if (chart.usual().filter(u -> u.upperLimit().equals(beside.get(at).series())).isPresent()) {
        hidden.add(i + 1);
      }
    }
    return hidden;
  }

  /** Percent of a column's width between columns: few periods would make them very wide. */
  private int gap() {
    int periods = chart.periods().size();
    return periods > 6 ? 60 : periods > 2 ? 120 : 400;
  }

  private record Line(ChartSeries series, Stroke stroke) {}

  /** The lines beside the reported figures, without those that have no value. */
  private List<Line> beside() {
    List<Line> lines = new ArrayList<>();
    valued(chart.recalculated())
        .map(
            series ->
                new Line(
                    series,
                    Stroke.line(colours.recalculated(), 15875, "solid")
                        .withMarkers("diamond", 6, "FFFFFF")))
        .ifPresent(lines::add);
    valued(chart.target()).map(series -> target(series, "dash", "dash")).ifPresent(lines::add);
    valued(chart.targetTo()).map(series -> target(series, "dash", "dash")).ifPresent(lines::add);
    valued(chart.yearEndTarget())
        .map(series -> target(series, "sysDot", "triangle"))
        .ifPresent(lines::add);
    chart.usual().ifPresent(usual -> lines.addAll(usual(usual)));
    return lines;
  }

  private List<Line> usual(MeasureChart.Usual usual) {
    Stroke limit = Stroke.line(colours.recalculated(), 9525, "solid");
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(usual.lowerLimit(), limit));
    lines.add(new Line(usual.upperLimit(), limit));
    if (!usual.unusual().isEmpty()) {
      lines.add(new Line(usual.unusual(), Stroke.marks("FFFFFF", "square", 7, colours.text())));
    }
    return lines;
  }

  private static Optional<ChartSeries> valued(Optional<ChartSeries> series) {
    return series.filter(s -> !s.isEmpty());
  }

  private Line target(ChartSeries series, String dash, String marker) {
    Stroke stroke = Stroke.line(colours.target(), 22225, dash);
    return new Line(
        series, series.hasLonePoint() ? stroke.withMarkers(marker, 9, colours.target()) : stroke);
  }

  private String code() {
    return chart.format().code();
  }
}
