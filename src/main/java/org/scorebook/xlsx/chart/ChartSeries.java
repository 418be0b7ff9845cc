package org.scorebook.xlsx.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One series of a chart: the cells that it refers to, and their values, which are kept beside the
 * reference ({@code c:numCache}) for programs that calculate nothing. Another number of values than
 * of cells is refused.
 *
 * @param name as the legend shows it
 * @param range the cells that hold the values, blank where there is none
 * @param values the same values, unrounded, percentages as fractions; an empty one is a gap
 * @param breaks points that no line reaches from the one before
 */
public record ChartSeries(
    String name, Range range, List<Optional<BigDecimal>> values, List<Integer> breaks) {
  public ChartSeries {
    values = List.copyOf(values);
    breaks = List.copyOf(breaks);
    if (range.size() != values.size()) {
      throw new IllegalArgumentException(
          range.text() + " has " + range.size() + " cells but " + values.size() + " values");
    }
  }

  /** A series whose line is broken by gaps alone. */
  public ChartSeries(String name, Range range, List<Optional<BigDecimal>> values) {
    this(name, range, values, List.of());
  }

  public int size() {
    return values.size();
  }

  /** The known values, without the gaps. */
  public List<BigDecimal> known() {
    return values.stream().flatMap(Optional::stream).toList();
  }

  public boolean isEmpty() {
    return values.stream().allMatch(Optional::isEmpty);
  }

  public Optional<BigDecimal> at(int index) {
    return index < 0 || index >= values.size() ? Optional.empty() : values.get(index);
  }

  /** Whether a value stands alone between gaps, where a line would draw nothing. */
  public boolean hasLonePoint() {
    for (int i = 0; i < values.size(); i++) {
      if (at(i).isPresent() && at(i - 1).isEmpty() && at(i + 1).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
