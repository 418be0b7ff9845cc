package org.scorebook.workbook.output.table;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.Figure;
import org.scorebook.model.Period;
import org.scorebook.variation.Variation.Judged;

/**
 * One row of the Series table.
 *
 * @param period empty for thresholds and peers, which have none
 * @param name what it is called: the period's label, an area, an authority, a threshold
 * @param value of the reported figure, where it is known
 * @param judged the usual variation of the run that the period belongs to
 * @param unusual the figure as it is known now, where it gives a signal
 * @param mark of what was reported; empty where it has none
 */
public record SeriesRow(
    MeasureResult of,
    Kind kind,
    Optional<Period> period,
    String name,
    Optional<Figure> reported,
    Optional<BigDecimal> value,
    Optional<Figure> recalculated,
    Optional<BigDecimal> recalculatedValue,
    Optional<BigDecimal> target,
    Optional<BigDecimal> targetTo,
    Optional<BigDecimal> yearEndTarget,
    Optional<Judged> judged,
    Optional<BigDecimal> unusual,
    String mark) {

  /** What a row of the Series table tells of. */
  public enum Kind {
    PERIOD("Period"),
    THRESHOLD("Threshold"),
    PEER("Peer"),
    AREA("Area");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** A row with a reported figure and nothing else. */
  static SeriesRow of(
      MeasureResult of,
      Kind kind,
      Optional<Period> period,
      String name,
      Figure figure,
      Optional<BigDecimal> value) {
    return new SeriesRow(
        of,
        kind,
        period,
        name,
        Optional.of(figure),
        value,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        figure.suppressed() ? Marks.CONFIDENTIAL : "");
  }

  /** Whether its reported figure was held back. */
  public boolean isSuppressed() {
    return reported.map(Figure::suppressed).orElse(false);
  }

  public Optional<BigDecimal> lowerLimit() {
    return judged.map(Judged::lower);
  }

  public Optional<BigDecimal> upperLimit() {
    return judged.map(Judged::upper);
  }

  /** What tells it from the measure's other rows of its kind. */
  String key() {
    return kind == Kind.PERIOD ? period.orElseThrow().id() : name;
  }
}
