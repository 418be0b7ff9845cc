package org.scorebook.workbook.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scorebook.xlsx.chart.Categories;
import org.scorebook.xlsx.chart.ChartSeries;

/**
 * A measure through its periods: reported figures with their recalculated figures, target and
 * year-end target. The first and the last figure are labelled, or all where they are few.
 *
 * <p>Reported figures are columns, which always start at zero. Where that would hide the movement,
 * they are a line with markers and the axis says that it does not start at zero: when there are
 * five figures or more, all values of the chart are on one side of zero, and the smallest and the
 * largest are less than a quarter of the largest apart.
 *
 * @param headline what the figures did, in a sentence above them; or empty
 * @param targetTo the upper end where the target is a range
 * @param usual usual variation, where it was judged
 * @param axisTitle what is counted ({@code Days}), or empty
 */
public record MeasureChart(
    String name,
    String altText,
    String headline,
    Categories periods,
    ChartSeries reported,
    Optional<ChartSeries> recalculated,
    Optional<ChartSeries> target,
    Optional<ChartSeries> targetTo,
    Optional<ChartSeries> yearEndTarget,
    Optional<Usual> usual,
    ValueFormat format,
    String axisTitle)
    implements ChartSpec {
  private static final BigDecimal VISIBLE_MOVEMENT = new BigDecimal("0.25");

  /** A line needs as many figures: fewer are compared one by one. */
  private static final int POINTS_OF_A_LINE = 5;

  /**
   * Usual variation of a run of periods.
   *
   * @param lowerLimit a thin line; likewise {@code upperLimit}
   * @param unusual figures that are more than that, which get a mark
   */
  public record Usual(ChartSeries lowerLimit, ChartSeries upperLimit, ChartSeries unusual) {}

  public MeasureChart {
    measured(reported, recalculated, target, targetTo, yearEndTarget)
        .forEach(series -> requireSize(periods, series));
    usual.ifPresent(
        given ->
            Stream.of(given.lowerLimit(), given.upperLimit(), given.unusual())
                .forEach(series -> requireSize(periods, series)));
  }

  /** Whether reported figures are columns from zero, rather than a line. */
  boolean isColumns() {
    List<BigDecimal> values = measured();
    if (values.isEmpty() || reported.known().size() < POINTS_OF_A_LINE) {
      return true;
    }
    BigDecimal lowest = values.stream().reduce(BigDecimal::min).orElseThrow();
    BigDecimal highest = values.stream().reduce(BigDecimal::max).orElseThrow();
    return isVisibleFromZero(lowest, highest);
  }

  /** Whether columns from zero show the movement between the two. */
  static boolean isVisibleFromZero(BigDecimal lowest, BigDecimal highest) {
    if (lowest.signum() * highest.signum() <= 0 || lowest.compareTo(highest) == 0) {
      return true;
    }
    BigDecimal spread = highest.subtract(lowest);
    BigDecimal largest = lowest.abs().max(highest.abs());
    return spread.divide(largest, MathContext.DECIMAL128).compareTo(VISIBLE_MOVEMENT) >= 0;
  }

  /** Every known value of every series. */
  List<BigDecimal> values() {
    List<BigDecimal> values = measured();
    usual.ifPresent(
        given -> {
          values.addAll(given.lowerLimit().known());
          values.addAll(given.upperLimit().known());
        });
    return values;
  }

  /** Figures and targets: limits do not decide how those are drawn. */
  private List<BigDecimal> measured() {
    List<BigDecimal> values = new ArrayList<>();
    measured(reported, recalculated, target, targetTo, yearEndTarget)
        .forEach(s -> values.addAll(s.known()));
    return values;
  }

  private static Stream<ChartSeries> measured(
      ChartSeries reported,
      Optional<ChartSeries> recalculated,
      Optional<ChartSeries> target,
      Optional<ChartSeries> targetTo,
      Optional<ChartSeries> yearEndTarget) {
    return Stream.of(Optional.of(reported), recalculated, target, targetTo, yearEndTarget)
        .flatMap(Optional::stream);
  }

  static void requireSize(Categories categories, ChartSeries series) {
    if (series.size() != categories.size()) {
      throw new IllegalArgumentException(
          series.name() + " has " + series.size() + " values, the axis " + categories.size());
    }
  }
}
