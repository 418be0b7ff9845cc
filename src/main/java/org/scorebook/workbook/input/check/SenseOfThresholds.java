package org.scorebook.workbook.input.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import org.scorebook.figures.Display;
import org.scorebook.model.Basis;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.problem.Place;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.AtRow;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.DraftPeer;
import org.scorebook.workbook.input.slip.MiddleSize;
import org.scorebook.workbook.input.slip.SourceYear;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.input.table.Quote;
import org.scorebook.workbook.layout.BenchmarkColumns;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.layout.PeerColumns;

/**
 * Thresholds, or figures of other organisations, far from the measure's own: they are per another
 * number, or lack the percent sign (warning); or from years before: they were rolled forward too
 * often (warning).
 */
final class SenseOfThresholds implements Checks.MeasureCheck {
  private static final ProblemKind THRESHOLDS_OUT_OF_SCALE =
      ProblemKind.warning(
          "thresholds-out-of-scale", "Everything would be in the first quartile, or in the last.");

  private static final ProblemKind SOURCE_OUTDATED =
      ProblemKind.warning(
          "source-outdated", "A rank among figures of long ago says nothing of today.");

  /** Surveys are asked every second or third year, and their figures come out late. */
  private static final int OLD = 5;

  /** No council differs so many times from the middle one. */
  private static final double FAR = 50;

  private static final MathContext THREE_DIGITS = new MathContext(3);

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    if (!measure.isBenchmarked()) {
      return;
    }
    checkAge(draft, measure, definition, problems);
    OptionalDouble size = MiddleSize.of(measure.valued(definition, Basis.REPORTED));
    OptionalDouble others = MiddleSize.of(others(measure));
    if (size.isEmpty() || others.isEmpty()) {
      return;
    }
    double own = size.getAsDouble();
    double middle = others.getAsDouble();
    if (middle < FAR * own && own < FAR * middle) {
      return;
    }
    String currency = draft.rules().map(rules -> rules.currency()).orElse("");
    Display display = new Display(definition.unit(), definition.decimals(), currency);
    problems.accept(
        THRESHOLDS_OUT_OF_SCALE.at(
            measure.benchmarks().isEmpty()
                ? place(draft, measure, PeerColumns.VALUE)
                : place(draft, measure, BenchmarkColumns.SECOND),
            measure.id(),
            (measure.benchmarks().isEmpty() ? "The organisations' figures" : "The thresholds")
                + " are about "
                + display.textAsGiven(rounded(middle))
                + ", and the measure's own about "
                + display.textAsGiven(rounded(own))
                + ", which nobody could be compared with. Check the percent sign, the unit and"
                + " Per."));
  }

  private static void checkAge(
      Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    if (draft.reporting().isEmpty()
        || !definition.isLive()
        || !measure.isRead(
            MeasureColumns.STATE, MeasureColumns.FREQUENCY, MeasureColumns.ARREARS)) {
      return;
    }
    boolean peers = measure.benchmarks().isEmpty();
    String source =
        peers
            ? measure.peers().get(0).typed().source()
            : measure.benchmarks().get(0).typed().source();
    Period current = measure.currentPeriod(definition, draft.reporting().get()).current();
    OptionalInt year = SourceYear.latest(source);
    int years = current.last().getYear() - year.orElse(current.last().getYear());
    if (years >= OLD) {
      problems.accept(
          SOURCE_OUTDATED.at(
              peers
                  ? place(draft, measure, PeerColumns.SOURCE)
                  : place(draft, measure, BenchmarkColumns.SOURCE),
              measure.id(),
              "The source "
                  + Quote.of(source)
                  + " is "
                  + years
                  + " years older than "
                  + current.label()
                  + ", whose figure is ranked by it. Put in newer "
                  + (peers ? "figures" : "thresholds")
                  + ", or leave it if there are none."));
    }
  }

  /** What the own figures are ranked among. */
  private static DoubleStream others(DraftMeasure measure) {
    Optional<AtRow<Benchmark>> benchmark = measure.benchmarks().stream().findFirst();
    return benchmark
        .map(row -> row.typed().thresholds().values().stream().toList())
        .orElseGet(() -> peers(measure))
        .stream()
        .mapToDouble(BigDecimal::doubleValue);
  }

  private static List<BigDecimal> peers(DraftMeasure measure) {
    return measure.peers().stream()
        .map(AtRow::typed)
        .map(DraftPeer::value)
        .flatMap(Optional::stream)
        .toList();
  }

  /** A cell of the first row that is ranked by. */
  private static Place place(Draft draft, DraftMeasure measure, Column column) {
    return measure.benchmarks().isEmpty()
        ? draft.place(InputSheet.PEERS, measure.peers().get(0).row(), column)
        : draft.place(InputSheet.BENCHMARKS, measure.benchmarks().get(0).row(), column);
  }

  private static BigDecimal rounded(double size) {
    return BigDecimal.valueOf(size).round(THREE_DIGITS);
  }
}
