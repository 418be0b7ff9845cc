package org.scorebook.workbook.input;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.model.Benchmark;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.AtRow;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.shown.Quantity;
import org.scorebook.workbook.input.table.Entry;
import org.scorebook.workbook.input.table.NumberCell;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.input.table.TextCell;
import org.scorebook.workbook.layout.BenchmarkColumns;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;

/** The Benchmarks sheet: one row per measure. */
final class BenchmarksSheet {
  private static final ProblemKind BENCHMARK_TWICE =
      ProblemKind.error("benchmark-twice", "A measure is ranked by one set of thresholds.");

  private final MeasureRows measures;
  private final RowsOnce<InputSheet> rows = new RowsOnce<>();

  BenchmarksSheet(Draft draft) {
    this.measures = new MeasureRows(draft);
  }

  void accept(TableRow row) {
    Optional<MeasureRows.Found> found = measures.find(row, BenchmarkColumns.MEASURE_ID);
    if (found.isEmpty()) {
      return;
    }
    Entry<String> source = TextCell.readRequired(row, BenchmarkColumns.SOURCE);
    Entry<BigDecimal> worst = score(row, BenchmarkColumns.WORST, found.get());
    Entry<BigDecimal> third = score(row, BenchmarkColumns.THIRD, found.get());
    Entry<BigDecimal> second = score(row, BenchmarkColumns.SECOND, found.get());
    Entry<BigDecimal> first = score(row, BenchmarkColumns.FIRST, found.get());
    Entry<BigDecimal> best = score(row, BenchmarkColumns.BEST, found.get());
    Entry<BigDecimal> denominator = NumberCell.readPositive(row, BenchmarkColumns.DENOMINATOR);
    String note = TextCell.read(row, BenchmarkColumns.NOTE).orElse("");
    Optional<Integer> earlier = rows.take(found.get().draft(), InputSheet.BENCHMARKS, row.number());
    if (earlier.isPresent()) {
      row.report(
          BENCHMARK_TWICE,
          BenchmarkColumns.MEASURE_ID,
          "Row " + earlier.get() + " is about the same measure. Keep one row per measure.");
      return;
    }
    if (!source.isGiven()
        || !worst.isGiven()
        || !third.isGiven()
        || !second.isGiven()
        || !first.isGiven()
        || !best.isGiven()) {
      return;
    }
    found
        .get()
        .draft()
        .benchmarks()
        .add(
            new AtRow<>(
                row.number(),
                new Benchmark(
                    source.find().orElseThrow(),
                    worst.find().orElseThrow(),
                    third.find().orElseThrow(),
                    second.find().orElseThrow(),
                    first.find().orElseThrow(),
                    best.find().orElseThrow(),
                    denominator.find(),
                    note)));
  }

  private Entry<BigDecimal> score(TableRow row, Column column, MeasureRows.Found measure) {
    Quantity quantity = measures.quantity(measure);
    Entry<BigDecimal> score = NumberCell.read(row, column, quantity);
    if (row.find(column).isEmpty()) {
      score = row.required(column, score);
    }
    boolean possible =
        score.isGiven() && measure.isPossible(row, column, score.orElse(BigDecimal.ZERO));
    return possible ? score : Entry.wrong();
  }
}
