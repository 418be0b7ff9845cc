package org.scorebook.workbook.chart;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scorebook.xlsx.chart.AxesXml;
import org.scorebook.xlsx.chart.Axis;
import org.scorebook.xlsx.chart.Plot;

/**
 * The room of a chart of periods: for its values at the left, names at the right, and what stands
 * above and below.
 *
 * @param periods what stands below the axis
 * @param note what is said under them, or empty
 * @param name characters of the longest name at the end of a line
 */
record ChartRoom(String headline, List<String> periods, String note, boolean legend, int name) {
  /** What a period may have behind its name: {@code [p]}. */
  private static final Pattern MARKS = Pattern.compile(" \\[.*");

  /** Shares of the chart's width. */
  private static final double MARGIN = 0.02;

  /** Width of most characters. */
  private static final double CHARACTER = 0.0095;

  /** Width of the widest characters of a label that keeps off the one beside it. */
  private static final double WIDE = 0.0105;

  /** Width of the narrowest name of a month ({@code Jul 2020}), for each of its characters. */
  private static final double NARROW = 0.0077;

  /** Width of the characters of one word of a period ({@code 2020/21}), which is not broken. */
  private static final double WORD = 0.01;

  /** Shares of its height: the headline, two lines of periods, a line below them, the legend. */
  private static final double HEADLINE = 0.13;

  private static final double PERIODS = 0.13;
  private static final double LINE = 0.07;
  private static final double LEGEND = 0.1;

  /** Whether names at the right leave every word of the periods room. */
  boolean keepsWords(Axis axis, ValueFormat format) {
    int longest =
        periods.stream()
            .flatMap(period -> Arrays.stream(period.split(" ", -1)))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return room(left(axis, format)) >= labels() * longest * WORD;
  }

  /** Where the area between the axes stands. */
  Plot plot(Axis axis, ValueFormat format) {
    double left = left(axis, format);
    double top = headline.isEmpty() ? MARGIN * 2 : HEADLINE;
    double below = PERIODS + (note.isEmpty() ? 0 : LINE) + (legend ? LEGEND : 0);
    return new Plot(left, top, width(room(left)), 1 - top - below);
  }

  private static double left(Axis axis, ValueFormat format) {
    return MARGIN + format.length(axis.max(), axis.largest()) * CHARACTER;
  }

  private double room(double left) {
    return 1 - left - MARGIN - name * CHARACTER;
  }

  /** How many periods are named below the axis. */
  private double labels() {
    return (double) periods.size() / AxesXml.every(periods.size());
  }

  /**
   * As wide as there is room; where some periods would take two lines and others one, so narrow
   * that all take two. Their marks stand on a line of their own either way.
   */
  private double width(double room) {
    boolean fit = room / labels() >= lengths().max().orElse(0) * WIDE;
    return fit ? room : Math.min(room, labels() * lengths().min().orElse(0) * NARROW);
  }

  private IntStream lengths() {
    return periods.stream()
        .map(MARKS::matcher)
        .map(m -> m.replaceFirst(""))
        .mapToInt(String::length);
  }
}
