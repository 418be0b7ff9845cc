package org.scorebook.workbook.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.scorebook.xlsx.chart.Axis;
import org.scorebook.xlsx.chart.ChartSeries;
import org.scorebook.xlsx.chart.Label;
import org.scorebook.xlsx.chart.Label.Position;

/**
 * Chooses the points to be labelled, all where they are few, else the first and the last, and puts
 * each label where no line runs through it. One without such a place is left out.
 */
final class Labels {
  /** So many figures are all labelled. */
  private static final int FEW = 6;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Height of a label, as a share of the axis. */
  private static final BigDecimal HEIGHT = new BigDecimal("0.09");

  /** How far a label above or below its point reaches, as a share of the axis. */
  static final BigDecimal REACH = HEIGHT.multiply(new BigDecimal("1.25"));

  /** Characters that stand side by side along the whole axis of periods. */
  private static final BigDecimal CHARACTERS = BigDecimal.valueOf(80);

  /** A label wider than that, in slots of the axis of periods, is wider than a column. */
  private static final BigDecimal COLUMN = new BigDecimal("0.8");

  /** Half a slot is free before the first and after the last point. */
  private static final BigDecimal BEYOND = new BigDecimal("0.5");

  /** How far a label stands off a column whose end is marked, as a share of the chart's height. */
  private static final double RISE = 0.035;

  /** The same as a share of the axis. */
  private static final BigDecimal MARKED = new BigDecimal("0.05");

  /** What a marker takes at either side of its point, in characters. */
  private static final BigDecimal MARKER = new BigDecimal("1.5");

  private final ChartSeries series;
  private final Obstacles obstacles;
  private final Axis axis;
  private final ValueFormat format;
  private final LabelMargin margin;
  private final BigDecimal height;

  private Labels(
      ChartSeries series,
      List<ChartSeries> lines,
      Axis axis,
      ValueFormat format,
      LabelMargin margin) {
    this.series = series;
    this.obstacles = new Obstacles(lines, axis);
    this.axis = axis;
    this.format = format;
    this.margin = margin;
    this.height = axis.span().multiply(HEIGHT);
  }

  /**
   * Labels of columns.
   *
   * @param lines the other series, which are lines
   */
  static List<Label> ofColumns(
      ChartSeries columns, List<ChartSeries> lines, Axis axis, ValueFormat format) {
    Labels labels = new Labels(columns, lines, axis, format, LabelMargin.NONE);
    return labels.placed(labels::besideColumn);
  }

  /**
   * Labels of a line.
   *
   * @param lines the other series
   * @param margin what is right of the last point
   */
  static List<Label> ofLine(
      ChartSeries line,
      List<ChartSeries> lines,
      Axis axis,
      ValueFormat format,
      LabelMargin margin) {
    List<ChartSeries> all = new ArrayList<>(lines);
    all.add(line);
    Labels labels = new Labels(line, all, axis, format, margin);
    return labels.placed(labels::besideMarker);
  }

  private List<Label> placed(IntFunction<Optional<Label>> places) {
    return points().stream().flatMap(point -> places.apply(point).stream()).toList();
  }

  private List<Integer> points() {
    List<Integer> known =
        IntStream.range(0, series.size()).filter(i -> series.at(i).isPresent()).boxed().toList();
    return known.size() <= FEW ? known : List.of(known.get(0), known.get(known.size() - 1));
  }

  private Optional<Label> besideColumn(int point) {
    BigDecimal value = value(point);
    boolean isNegative = value.compareTo(axis.foot()) < 0;
    BigDecimal outward = isNegative ? height.negate() : height;
    if (isFree(point, value, value.add(outward))) {
      return Optional.of(new Label(point, Position.ABOVE_COLUMN));
    }
    Optional<Label> inside = inColumn(point, value, outward);
    if (inside.isPresent()) {
      return inside;
    }
    BigDecimal off = axis.span().multiply(isNegative ? MARKED.negate() : MARKED);
    return isFree(point, value.add(off), value.add(off).add(outward))
        ? Optional.of(new Label(point, Position.ABOVE_COLUMN, isNegative ? -RISE : RISE))
        : Optional.empty();
  }

  private Optional<Label> inColumn(int point, BigDecimal value, BigDecimal outward) {
    if (width(point).compareTo(COLUMN) > 0) {
      return Optional.empty();
    }
    BigDecimal foot = axis.foot();
    BigDecimal length = value.subtract(foot).abs();
    boolean roomInside = length.compareTo(height.multiply(new BigDecimal("1.2"))) >= 0;
    if (roomInside && isFree(point, value.subtract(outward), value)) {
      return Optional.of(new Label(point, Position.IN_COLUMN));
    }
    boolean roomAtFoot = length.compareTo(height.multiply(TWO)) >= 0;
    return roomAtFoot && isFree(point, foot, foot.add(outward))
        ? Optional.of(new Label(point, Position.AT_FOOT))
        : Optional.empty();
  }

  private Optional<Label> besideMarker(int point) {
    BigDecimal value = value(point);
    BigDecimal gap = height.divide(BigDecimal.valueOf(4));
    boolean above = isFree(point, value.add(gap), value.add(gap).add(height));
    boolean below = isFree(point, value.subtract(gap).subtract(height), value.subtract(gap));
    if (above && below) {
      return Optional.of(new Label(point, isLow(point) ? Position.BELOW : Position.ABOVE));
    }
    if (above || below) {
      return Optional.of(new Label(point, above ? Position.ABOVE : Position.BELOW));
    }
    return beside(point);
  }

  /** Left or right of a marker from which the line falls or rises steeply. */
  private Optional<Label> beside(int point) {
    BigDecimal half = height.divide(TWO);
    BigDecimal low = value(point).subtract(half);
    BigDecimal high = value(point).add(half);
    BigDecimal from = slots(MARKER);
    BigDecimal to = from.add(width(point));
    BigDecimal beyond = to.subtract(BEYOND);
    boolean isWithin = beyond.signum() <= 0;
    if ((point > 0 || isWithin) && obstacles.isFree(point, to.negate(), from.negate(), low, high)) {
      return Optional.of(new Label(point, Position.LEFT));
    }
    boolean isDrawn =
        point < series.size() - 1 || isWithin || margin.holds(value(point), beyond, height);
    return isDrawn && obstacles.isFree(point, from, to, low, high)
        ? Optional.of(new Label(point, Position.RIGHT))
        : Optional.empty();
  }

  /** Whether the neighbours lie higher. */
  private boolean isLow(int point) {
    BigDecimal before = series.at(point - 1).orElse(value(point));
    BigDecimal after = series.at(point + 1).orElse(value(point));
    return before.add(after).compareTo(value(point).multiply(TWO)) > 0;
  }

  /** Whether a label centred on the point is free of lines between the two values. */
  private boolean isFree(int point, BigDecimal one, BigDecimal other) {
    BigDecimal half = width(point).divide(TWO);
    return obstacles.isFree(point, half.negate(), half, one.min(other), one.max(other));
  }

  /** Width of a point's label in slots. */
  private BigDecimal width(int point) {
    return slots(BigDecimal.valueOf(format.length(value(point), value(point).abs())));
  }

  private BigDecimal slots(BigDecimal characters) {
    return slots(characters, series);
  }

  /** Width of a text in slots of a series. */
  static BigDecimal slots(BigDecimal characters, ChartSeries series) {
    return characters
        .multiply(BigDecimal.valueOf(series.size()))
        .divide(CHARACTERS, MathContext.DECIMAL32);
  }

  private BigDecimal value(int point) {
    return series.at(point).orElseThrow();
  }
}
