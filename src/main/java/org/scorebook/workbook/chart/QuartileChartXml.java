package org.scorebook.workbook.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scorebook.xlsx.chart.Axis;
import org.scorebook.xlsx.chart.ChartSeries;
import org.scorebook.xlsx.chart.ChartXml;
import org.scorebook.xlsx.chart.Label;
import org.scorebook.xlsx.chart.Plot;
import org.scorebook.xlsx.chart.Range;
import org.scorebook.xlsx.chart.Stroke;

/**
 * Draws a {@link QuartileChart}: bands are stacked columns without gaps, the one way that Excel and
 * LibreOffice both draw from edge to edge.
 */
final class QuartileChartXml {
  /** Height that a band's name needs, as a share of the axis. */
  private static final BigDecimal NAME_HEIGHT = new BigDecimal("0.07");

  private static final BigDecimal NOWHERE_NEAR = BigDecimal.valueOf(Long.MAX_VALUE);

  private final QuartileChart chart;
  private final ChartColours colours;
  private final ChartXml xml;

  QuartileChartXml(QuartileChart chart, ChartColours colours, ChartXml xml) {
    this.chart = chart;
    this.colours = colours;
    this.xml = xml;
  }

  /** Writes the part. */
  void write(StringBuilder out) {
    List<Layer> layers = layers();
    Axis axis = RoundAxis.around(values(layers), false, chart.format());
    List<Label> labels =
        Labels.ofLine(chart.own(), List.of(), axis, chart.format(), LabelMargin.NONE);
    List<Optional<Integer>> places =
        layers.stream().map(layer -> placeForName(layer, axis, labels)).toList();
    String note = axis.note(chart.axisTitle());
    String axes =
        xml.axes().categories("b", chart.periods().size(), note)
            + xml.axes().values(axis, chart.format().ticks(axis.unit(), axis.largest()));
    Plot plot =
        new ChartRoom(chart.headline(), chart.periods().labels(), note, true, 0)
            .plot(axis, chart.format());
    xml.chart(
        out,
        chart.headline(),
        plot,
        () -> {
          ChartXml.bars(out, "col", "stacked", 0, 100, () -> bands(out, layers, places));
          ChartXml.lines(out, () -> line(out, layers.size(), labels));
        },
        axes,
        xml.legend(hidden(layers, places)));
  }

  private void bands(StringBuilder out, List<Layer> layers, List<Optional<Integer>> places) {
    for (int index = 0; index < layers.size(); index++) {
      QuartileBand band = layers.get(index).band();
      Range range = chart.heights().get(index);
      ChartSeries series =
          new ChartSeries(
              band.name(), range, Collections.nCopies(range.size(), Optional.of(band.height())));
      String fill = band.quartile() == 0 ? "" : colours.bands().get(4 - band.quartile());
      String name = places.get(index).map(xml.series()::nameAt).orElse("");
      xml.series().bar(out, index, series, chart.periods(), fill, "", name, code());
    }
  }

  private void line(StringBuilder out, int index, List<Label> labels) {
    Stroke stroke =
        Stroke.line(colours.accent(), 28575, "solid").withMarkers("circle", 7, colours.accent());
    String texts = xml.series().labels(labels, chart.format().of(chart.own()), colours.accent());
    xml.series().line(out, index, chart.own(), chart.periods(), stroke, texts, code());
  }

  /** The bands that the legend leaves out: those named where they are, and those without a name. */
  private static List<Integer> hidden(List<Layer> layers, List<Optional<Integer>> places) {
    return IntStream.range(0, layers.size())
        .filter(i -> !layers.get(i).band().inLegend() || places.get(i).isPresent())
        .boxed()
        .toList();
  }

  /** A band with its ends on the value axis, the one nearer to zero first. */
  private record Layer(QuartileBand band, BigDecimal from, BigDecimal to) {
    BigDecimal middle() {
      return from.add(to).divide(BigDecimal.valueOf(2));
    }
  }

  private List<Layer> layers() {
    List<Layer> layers = new ArrayList<>();
    BigDecimal above = BigDecimal.ZERO;
    BigDecimal below = BigDecimal.ZERO;
    for (QuartileBand band : chart.bands()) {
      boolean down = band.height().signum() < 0;
      BigDecimal from = down ? below : above;
      BigDecimal to = from.add(band.height());
      layers.add(new Layer(band, from, to));
      below = down ? to : below;
      above = down ? above : to;
    }
    return layers;
  }

  /** The figures and the edges of the bands. */
  private List<BigDecimal> values(List<Layer> layers) {
    List<BigDecimal> values = new ArrayList<>(chart.own().known());
    for (Layer layer : layers) {
      if (layer.band().quartile() != 0) {
        values.add(layer.from());
        values.add(layer.to());
      }
    }
    return values;
  }

  /**
   * The period at which a band's name stands: in the middle, or where no line runs through it;
   * never at the ends, nor where it would touch a label. None in a band too low for it, which the
   * legend names instead.
   */
  private Optional<Integer> placeForName(Layer layer, Axis axis, List<Label> labels) {
    BigDecimal room = axis.span().multiply(NAME_HEIGHT);
    if (!layer.band().inLegend()
        || layer.band().quartile() == 0
        || layer.band().height().abs().compareTo(room) < 0) {
      return Optional.empty();
    }
    int size = chart.periods().size();
    return IntStream.concat(
            IntStream.of(size / 2), IntStream.range(Math.min(1, size - 1), Math.max(size - 1, 1)))
        .boxed()
        .filter(period -> distance(layer, period).compareTo(room) >= 0)
        .filter(period -> labels.stream().noneMatch(label -> touches(label, layer, period, axis)))
        .findFirst();
  }

  /**
   * Whether a figure's label and a band's name that stands at a period would be in each other's
   * way.
   */
  private boolean touches(Label label, Layer layer, int period, Axis axis) {
    BigDecimal value = chart.own().at(label.point()).orElseThrow();
    int characters = layer.band().name().length() + chart.format().length(value, value.abs());
    int slots = Math.abs(period - label.point());
    if (Labels.slots(BigDecimal.valueOf(characters), chart.own())
            .compareTo(BigDecimal.valueOf(2L * slots))
        <= 0) {
      return false;
    }
    BigDecimal above = layer.middle().subtract(value);
    BigDecimal towards =
        switch (label.position()) {
          case ABOVE -> above;
          case BELOW -> above.negate();
          default -> above.abs();
        };
    return towards.signum() > 0
        && towards.compareTo(axis.span().multiply(Labels.REACH.add(NAME_HEIGHT))) < 0;
  }

  /** How far the line keeps from the band's middle, at a period and on the way to the next ones. */
  private BigDecimal distance(Layer layer, int period) {
    return IntStream.rangeClosed(period - 1, period + 1)
        .mapToObj(chart.own()::at)
        .flatMap(Optional::stream)
        .map(value -> value.subtract(layer.middle()).abs())
        .reduce(BigDecimal::min)
        .orElse(NOWHERE_NEAR);
  }

  private String code() {
    return chart.format().code();
  }
}
