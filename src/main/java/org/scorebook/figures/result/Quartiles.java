package org.scorebook.figures.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scorebook.model.Benchmark;

/**
 * Where a measure stands against its benchmark.
 *
 * @param thresholds as given, or computed from peers
 * @param noun what one unit of difference is: {@code Packages}
 * @param current {@code 1st} to {@code 4th}, unknown without a current figure
 * @param possible the quartiles that its 95% interval reaches into, its own among them, best first;
 *     its own alone where the figure was not counted
 * @param distanceToNext units to the next better threshold, positive and unrounded
 * @param distanceToTop units to the 1st threshold, positive and unrounded
 * @param denominator what units were counted with, and where it comes from
 * @param ownUnits the current figure itself in such units, unrounded
 * @param rows the five thresholds and the organisation's own figure, from worst to best
 * @param rank place among peers, where there are peers
 */
public record Quartiles(
    String source,
    String noun,
    Benchmark thresholds,
    Answer<String> current,
    List<String> possible,
    Answer<BigDecimal> distanceToNext,
    Answer<BigDecimal> distanceToTop,
    Answer<Denominator> denominator,
    Optional<BigDecimal> ownUnits,
    List<Row> rows,
    Optional<Rank> rank) {
  public Quartiles {
    possible = List.copyOf(possible);
    rows = List.copyOf(rows);
  }

  /** The current quartile, and those it could as well be: {@code 1st, could be 2nd}. */
  public String text() {
    return current.find().orElse("") + couldBe();
  }

  /** The thresholds in one line, from worst to best: {@code Worst 1.5%, 3rd 20.8%}. */
  public String thresholdsText() {
    return rows.stream()
        .filter(row -> !row.own())
        .map(row -> row.label() + " " + row.score().text())
        .collect(Collectors.joining(", "));
  }

  /** What stands after the current quartile where it is not sure: {@code , could be 2nd}. */
  public String couldBe() {
    List<String> others =
        possible.stream().filter(quartile -> !quartile.equals(current.find().orElse(""))).toList();
    int last = others.size() - 1;
    return (others.isEmpty() ? "" : ", could be ")
        + (last > 0 ? String.join(", ", others.subList(0, last)) + " or " : "")
        + (others.isEmpty() ? "" : others.get(last));
  }

  /**
   * The denominator used to turn differences into units.
   *
   * @param base what it is divided by: 1 for a percentage, {@code Per} for a rate
   * @param origin whose it is and of which period, for the reader
   */
  public record Denominator(BigDecimal value, BigDecimal base, String origin) {

    /** Whether units are differences times the denominator, divided by nothing. */
    public boolean isOfOne() {
      return base.compareTo(BigDecimal.ONE) == 0;
    }
  }

  /**
   * One row of the table.
   *
   * @param label Worst, 3rd, 2nd, 1st, Best, or the organisation's name
   * @param own the organisation's own row, which has no differences
   * @param difference threshold less own figure, unrounded
   * @param percent difference over the own figure's absolute value, a fraction
   * @param units difference counted in people, packages and so on, unrounded
   */
  public record Row(
      String label,
      boolean own,
      Shown score,
      Answer<Shown> difference,
      Answer<BigDecimal> percent,
      Answer<BigDecimal> units) {}

  /** Place among the organisation and its peers, 1 the best; equals share the better place. */
  public record Rank(int place, int of) {}
}
