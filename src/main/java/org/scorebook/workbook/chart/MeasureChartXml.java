package org.scorebook.workbook.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scorebook.order.Order;
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

  /** Writes the part. */
  void write(StringBuilder out) {
    boolean columns = chart.isColumns();
    Axis axis = RoundAxis.around(chart.values(), columns, chart.format());
    List<Line> beside = beside();
    List<Integer> named = named(axis, beside);
    Plot plot = plot(axis, beside, named);
    String axes =
        xml.axes().categories("b", chart.periods().size(), axis.note(chart.axisTitle()))
            + xml.axes().values(axis, chart.format().ticks(axis.unit(), axis.largest()));
    List<Integer> hidden = hidden(beside, named);
    // What the headline and the ends of lines do not name.
    String legend = hidden.size() == beside.size() ? "" : xml.legend(hidden);
    xml.chart(
        out,
        chart.headline(),
        plot,
        () -> {
          if (columns) {
            ChartXml.bars(out, "col", "clustered", gap(), 0, () -> columns(out, axis, beside));
          }
          if (!columns || !beside.isEmpty()) {
            ChartXml.lines(
                out,
                () -> {
                  if (!columns) {
                    line(out, axis, plot, beside, named);
                  }
                  lines(out, plot, beside, named);
                });
          }
        },
        axes,
        legend);
  }

  /** The reported figures as columns. */
  private void columns(StringBuilder out, Axis axis, List<Line> beside) {
    List<ChartSeries> others = beside.stream().map(Line::series).toList();
    List<Label> labels = Labels.ofColumns(chart.reported(), others, axis, chart.format());
    String texts =
        xml.series().labels(labels, chart.format().of(chart.reported()), colours.figure());
    xml.series()
        .bar(out, 0, chart.reported(), chart.periods(), colours.figure(), "", texts, code());
  }

  /** The reported figures as a line. */
  private void line(
      StringBuilder out, Axis axis, Plot plot, List<Line> beside, List<Integer> named) {
    List<BigDecimal> names = named.stream().map(i -> end(beside.get(i))).toList();
    LabelMargin margin = LabelMargin.of(plot, chart.periods().size(), names);
    List<ChartSeries> others = beside.stream().map(Line::series).toList();
    List<Label> labels = Labels.ofLine(chart.reported(), others, axis, chart.format(), margin);
    Stroke stroke =
        Stroke.line(colours.accent(), 28575, "solid").withMarkers("circle", 7, colours.accent());
    String texts =
        xml.series().labels(labels, chart.format().of(chart.reported()), colours.accent());
    xml.series().line(out, 0, chart.reported(), chart.periods(), stroke, texts, code());
  }

  private void lines(StringBuilder out, Plot plot, List<Line> beside, List<Integer> named) {
    for (int i = 0; i < beside.size(); i++) {
      Line line = beside.get(i);
      String name = named.contains(i) ? name(line, plot) : "";
      xml.series().line(out, i + 1, line.series(), chart.periods(), line.stroke(), name, code());
    }
  }

  /** The lines of which there is something to name at the end: all but marks of single points. */
  private static List<ChartSeries> ending(List<Line> beside) {
    return beside.stream().filter(line -> line.stroke().width() > 0).map(Line::series).toList();
  }

  /** The lines that are named at their ends: the longest names not where periods need the room. */
  private List<Integer> named(Axis axis, List<Line> beside) {
    List<Integer> all = LineEnds.named(ending(beside), axis);
    List<Integer> named = new ArrayList<>(all);
    named.sort(Order.by(i -> beside.get(i).series().name().length()));
    while (!room(axis, beside, named).keepsWords(axis, chart.format())) {
      if (named.isEmpty()) {
        return all;
      }
      named.remove(named.size() - 1);
    }
    return named;
  }

  private BigDecimal end(Line line) {
    return line.series().at(chart.periods().size() - 1).orElseThrow();
  }

  private String name(Line line, Plot plot) {
    int periods = chart.periods().size();
    return xml.series().nameBeside(periods - 1, line.stroke().colour(), plot.width() / periods / 2);
  }

  /** Entries of the legend that are named elsewhere: at the end of a line, or by its twin. */
  private static List<Integer> hidden(List<Line> beside, List<Integer> named) {
    Set<String> names =
        named.stream().map(i -> beside.get(i).series().name()).collect(Collectors.toSet());
    List<Integer> hidden = new ArrayList<>();
    for (int i = 0; i < beside.size(); i++) {
      if (!names.add(beside.get(i).series().name()) || named.contains(i)) {
        hidden.add(i + 1);
      }
    }
    return hidden;
  }

  private Plot plot(Axis axis, List<Line> beside, List<Integer> named) {
    return room(axis, beside, named).plot(axis, chart.format());
  }

  private ChartRoom room(Axis axis, List<Line> beside, List<Integer> named) {
    int name = named.stream().mapToInt(i -> beside.get(i).series().name().length()).max().orElse(0);
    boolean legend = hidden(beside, named).size() < beside.size();
    String note = axis.note(chart.axisTitle());
    return new ChartRoom(chart.headline(), chart.periods().labels(), note, legend, name);
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
    // In black and white, too, a legend tells the upper end of a range from the lower.
    valued(chart.targetTo())
        .map(series -> target(series, "lgDashDotDot", "diamond"))
        .ifPresent(lines::add);
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
