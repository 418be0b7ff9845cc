package org.scorebook.workbook.input.check;

import java.math.BigDecimal;
import java.util.List;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Measure;
import org.scorebook.model.PreferredTravel;
import org.scorebook.problem.Place;
import org.scorebook.problem.ProblemKind;
import org.scorebook.times.Times;
import org.scorebook.workbook.input.draft.AtRow;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.layout.BenchmarkColumns;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.layout.PeerColumns;

/**
 * Benchmarks of measures that have no better way, thresholds out of order for the preferred travel,
 * and peers beside benchmarks.
 */
final class ThresholdOrder implements Checks.MeasureCheck {
  private static final ProblemKind RANKING_OF_A_RANGE =
      ProblemKind.warning("ranking-of-a-range", "A rank needs a better and a worse.");

  private static final ProblemKind BENCHMARKS_AND_PEERS =
      ProblemKind.warning("benchmarks-and-peers", "A measure is ranked by one set of thresholds.");

  private static final ProblemKind RANKING_WITHOUT_TRAVEL =
      ProblemKind.error("ranking-without-travel", "A rank needs a better and a worse.");

  private static final ProblemKind THRESHOLDS_OUT_OF_ORDER =
      ProblemKind.error("thresholds-out-of-order", "A rank read from them would be wrong.");

  private static final List<Column> COLUMNS =
      List.of(
          BenchmarkColumns.WORST,
          BenchmarkColumns.THIRD,
          BenchmarkColumns.SECOND,
          BenchmarkColumns.FIRST,
          BenchmarkColumns.BEST);

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    if (!measure.isBenchmarked()) {
      return;
    }
    if (!measure.isRead(MeasureColumns.PREFERRED_TRAVEL)) {
      checkOneKind(draft, measure, problems);
      return;
    }
    if (definition.preferredTravel() == PreferredTravel.NONE) {
      reportWithoutTravel(draft, measure, problems);
      return;
    }
    if (definition.preferredTravel() == PreferredTravel.RANGE) {
      problems.accept(
          RANKING_OF_A_RANGE.at(
              firstRow(draft, measure),
              measure.id(),
              "Preferred travel is Range, so there is no better or worse to rank by; the rows here"
                  + " are left alone."));
      return;
    }
    for (AtRow<Benchmark> row : measure.benchmarks()) {
      checkOrder(draft, measure.id(), definition, row, problems);
    }
    checkOneKind(draft, measure, problems);
  }

  private static void checkOneKind(Draft draft, DraftMeasure measure, Problems problems) {
    if (!measure.benchmarks().isEmpty() && !measure.peers().isEmpty()) {
      problems.accept(
          BENCHMARKS_AND_PEERS.at(
              draft.place(InputSheet.PEERS, measure.peers().get(0).row(), PeerColumns.MEASURE_ID),
              measure.id(),
              "The measure has a row on Benchmarks too, which is used; its peers are left alone."
                  + " Delete one or the other."));
    }
  }

  private static void reportWithoutTravel(Draft draft, DraftMeasure measure, Problems problems) {
    problems.accept(
        RANKING_WITHOUT_TRAVEL.at(
            firstRow(draft, measure),
            measure.id(),
            "Preferred travel is None, so there is no better or worse to rank by. Choose Upwards or"
                + " Downwards on Measures, or delete the rows here."));
  }

  private static Place firstRow(Draft draft, DraftMeasure measure) {
    return measure.benchmarks().isEmpty()
        ? draft.place(InputSheet.PEERS, measure.peers().get(0).row(), PeerColumns.MEASURE_ID)
        : draft.place(
            InputSheet.BENCHMARKS, measure.benchmarks().get(0).row(), BenchmarkColumns.MEASURE_ID);
  }

  private static void checkOrder(
      Draft draft, String id, Measure definition, AtRow<Benchmark> row, Problems problems) {
    Benchmark typed = row.typed();
    List<BigDecimal> scores =
        List.of(typed.worst(), typed.third(), typed.second(), typed.first(), typed.best());
    boolean upwards = definition.preferredTravel() == PreferredTravel.UPWARDS;
    for (int i = 1; i < scores.size(); i++) {
      int step = scores.get(i).compareTo(scores.get(i - 1));
      if (upwards ? step < 0 : step > 0) {
        problems.accept(
            THRESHOLDS_OUT_OF_ORDER.at(
                draft.place(InputSheet.BENCHMARKS, row.row(), COLUMNS.get(i)),
                id,
                shown(definition, scores.get(i))
                    + " for "
                    + COLUMNS.get(i).name()
                    + " is worse than "
                    + shown(definition, scores.get(i - 1))
                    + " for "
                    + COLUMNS.get(i - 1).name()
                    + ", since "
                    + definition.preferredTravel().word()
                    + " is preferred. Put the thresholds in order, or correct Preferred travel."));
        return;
      }
    }
  }

  private static String shown(Measure definition, BigDecimal score) {
    if (definition.unit().isTime()) {
      return Times.of(definition.unit()).text(score);
    }
    return definition.unit().isPercent()
        ? score.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
        : score.toPlainString();
  }
}
