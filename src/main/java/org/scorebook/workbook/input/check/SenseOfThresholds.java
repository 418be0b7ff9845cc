package org.scorebook.workbook.input.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.scorebook.figures.Display;
import org.scorebook.model.Basis;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Measure;
import org.scorebook.problem.Place;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.AtRow;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.DraftPeer;
import org.scorebook.workbook.input.slip.MiddleSize;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.layout.BenchmarkColumns;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.PeerColumns;

/**
 * Thresholds, or figures of other organisations, far from the measure's own: they are per another
 * number, or lack the percent sign (warning).
 */
final class SenseOfThresholds implements Checks.MeasureCheck {
  private static final ProblemKind THRESHOLDS_OUT_OF_SCALE =
      ProblemKind.warning(
          "thresholds-out-of-scale", "Everything would be in the first quartile, or in the last.");

  /** No council differs so many times from the middle one. */
  private static final double FAR = 50;

  private static final MathContext THREE_DIGITS = new MathContext(3);

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    if (!measure.isBenchmarked()) {
      return;
    }
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
            place(draft, measure),
            measure.id(),
            (measure.benchmarks().isEmpty() ? "The organisations' figures" : "The thresholds")
                + " are about "
                + display.textAsGiven(rounded(middle))
                + ", and the measure's own about "
                + display.textAsGiven(rounded(own))
                + ", which nobody could be compared with. Check the percent sign, the unit and"
                + " Per."));
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

  private static Place place(Draft draft, DraftMeasure measure) {
    return measure.benchmarks().isEmpty()
        ? draft.place(InputSheet.PEERS, measure.peers().get(0).row(), PeerColumns.VALUE)
        : draft.place(
            InputSheet.BENCHMARKS, measure.benchmarks().get(0).row(), BenchmarkColumns.SECOND);
  }

  private static BigDecimal rounded(double size) {
    return BigDecimal.valueOf(size).round(THREE_DIGITS);
  }
}
