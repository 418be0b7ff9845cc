package org.scorebook.workbook.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.scorebook.workbook.chart.Label.Position;

/**
 * Chooses the points to be labelled, the last and the extremes, and puts each label where no line
 * runs through it.
 */
final class Labels {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Height of a label, as a share of the axis. */
  private static final BigDecimal HEIGHT = new BigDecimal("0.09");

  private final ChartSeries series;
  private final List<ChartSeries> lines;
  private final Axis axis;
  private final BigDecimal height;

  private Labels(ChartSeries series, List<ChartSeries> lines, Axis axis) {
    this.series = series;
    this.lines = lines;
    this.axis = axis;
    this.height = axis.span().multiply(HEIGHT);
  }

  /**
   * Labels of columns.
   *
   * @param lines the other series, which are lines
   */
  static List<Label> ofColumns(ChartSeries columns, List<ChartSeries> lines, Axis axis) {
    Labels labels = new Labels(columns, lines, axis);
    return labels.placed(labels::besideColumn, Position.ABOVE_COLUMN);
  }

  /**
   * Labels of a line.
   *
   * @param lines the other series
   */
  static List<Label> ofLine(ChartSeries line, List<ChartSeries> lines, Axis axis) {
    List<ChartSeries> all = new ArrayList<>(lines);
    all.add(line);
    Labels labels = new Labels(line, all, axis);
    return labels.placed(labels::besideMarker, Position.ABOVE);
  }

  /** The last point is labelled even where there is no free place, an extreme is not. */
  private List<Label> placed(IntFunction<Optional<Position>> places, Position crowded) {
    SortedSet<Integer> points = points();
    List<Label> labels = new ArrayList<>();
    for (int point : points) {
      Optional<Position> place = places.apply(point);
      if (place.isPresent() || point == points.last()) {
        labels.add(new Label(point, place.orElse(crowded)));
      }
    }
    return labels;
  }

  /** The last point and, where figures differ, the latest of the highest and of the lowest. */
  private SortedSet<Integer> points() {
    SortedSet<Integer> points = new TreeSet<>();
    int last = -1;
    int highest = -1;
    int lowest = -1;
    for (int i = 0; i < series.size(); i++) {
      if (series.at(i).isPresent()) {
        last = i;
        highest = highest < 0 || value(i).compareTo(value(highest)) >= 0 ? i : highest;
        lowest = lowest < 0 || value(i).compareTo(value(lowest)) <= 0 ? i : lowest;
      }
    }
    if (last >= 0) {
      points.add(last);
      if (value(highest).compareTo(value(lowest)) != 0) {
        points.add(highest);
        points.add(lowest);
      }
    }
    return points;
  }

  private Optional<Position> besideColumn(int point) {
    BigDecimal value = value(point);
    BigDecimal foot = axis.foot();
    BigDecimal outward = value.compareTo(foot) < 0 ? height.negate() : height;
    BigDecimal length = value.subtract(foot).abs();
    if (isFree(point, value, value.add(outward))) {
      return Optional.of(Position.ABOVE_COLUMN);
    }
    boolean roomInside = length.compareTo(height.multiply(new BigDecimal("1.2"))) >= 0;
    if (roomInside && isFree(point, value.subtract(outward), value)) {
      return Optional.of(Position.IN_COLUMN);
    }
    boolean roomAtFoot = length.compareTo(height.multiply(TWO)) >= 0;
    if (roomAtFoot && isFree(point, foot, foot.add(outward))) {
      return Optional.of(Position.AT_FOOT);
    }
    return Optional.empty();
  }

  private Optional<Position> besideMarker(int point) {
    BigDecimal value = value(point);
    BigDecimal gap = height.divide(BigDecimal.valueOf(4));
    boolean above = isFree(point, value.add(gap), value.add(gap).add(height));
    boolean below = isFree(point, value.subtract(gap).subtract(height), value.subtract(gap));
    if (above && below) {
      return Optional.of(isLow(point) ? Position.BELOW : Position.ABOVE);
    }
    if (above || below) {
      return Optional.of(above ? Position.ABOVE : Position.BELOW);
    }
    return Optional.empty();
  }

  /** Whether the neighbours lie higher. */
  private boolean isLow(int point) {
    BigDecimal before = series.at(point - 1).orElse(value(point));
    BigDecimal after = series.at(point + 1).orElse(value(point));
    return before.add(after).compareTo(value(point).multiply(TWO)) > 0;
  }

  /** Whether no line runs between the two values within the point's slot, and both are drawn. */
  private boolean isFree(int point, BigDecimal one, BigDecimal other) {
    BigDecimal low = one.min(other);
    BigDecimal high = one.max(other);
    if (low.compareTo(axis.min()) < 0 || high.compareTo(axis.max()) > 0) {
      return false;
    }
    for (ChartSeries line : lines) {
      Optional<BigDecimal> here = line.at(point);
      List<BigDecimal> course = new ArrayList<>(here.stream().toList());
      for (int neighbour : new int[] {point - 1, point + 1}) {
        line.at(neighbour)
            .ifPresent(there -> here.ifPresent(v -> course.add(v.add(there).divide(TWO))));
      }
      Optional<BigDecimal> lowest = course.stream().reduce(BigDecimal::min);
      Optional<BigDecimal> highest = course.stream().reduce(BigDecimal::max);
      if (lowest.isPresent()
          && highest.isPresent()
          && lowest.get().compareTo(high) <= 0
          && highest.get().compareTo(low) >= 0) {
        return false;
      }
    }
    return true;
  }

  private BigDecimal value(int point) {
    return series.at(point).orElseThrow();
  }
}
