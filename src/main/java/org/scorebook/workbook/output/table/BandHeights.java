package org.scorebook.workbook.output.table;

import java.util.List;
import java.util.Optional;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Quartiles;
import org.scorebook.model.Benchmark;
import org.scorebook.workbook.chart.QuartileBand;
import org.scorebook.workbook.output.table.SeriesRow.Kind;

/** The layers that a quartile chart stacks, as formulas over the measure's thresholds. */
public final class BandHeights {
  private BandHeights() {}

  /** The layers of a measure in the order they are stacked; none where it has no benchmark. */
  public static List<QuartileBand> of(MeasureResult result) {
    return result
        .quartiles()
        .find()
        .map(Quartiles::thresholds)
        .map(QuartileBand::of)
        .orElse(List.of());
  }

  /** Each layer's height as a formula, in the same order. */
  public static List<Content> heights(MeasureResult result, SeriesTable series) {
    Benchmark benchmark = result.quartiles().find().orElseThrow().thresholds();
    boolean upwards = benchmark.isRising();
    List<String> cells =
        Benchmark.THRESHOLDS.stream()
            .map(
                name -> series.find(result, Kind.THRESHOLD, name, SeriesColumn.VALUE).orElseThrow())
            .map(cell -> cell.substring(cell.indexOf('!') + 1))
            .toList();
    return of(result).stream()
        .map(band -> Content.formula(formula(band, cells, upwards), Optional.of(band.height())))
        .toList();
  }

  private static String formula(QuartileBand band, List<String> cells, boolean upwards) {
    if (band.quartile() == 0) {
      return band.isBelowZero()
          ? "MIN(0," + cells.get(upwards ? 4 : 0) + ")"
          : "MAX(0," + cells.get(upwards ? 0 : 4) + ")";
    }
    String worse = cells.get(4 - band.quartile());
    String better = cells.get(5 - band.quartile());
    String low = upwards ? worse : better;
    String high = upwards ? better : worse;
    return band.isBelowZero()
        ? "ROUND(MIN(0," + low + ")-MIN(0," + high + "),12)"
        : "ROUND(MAX(0," + high + ")-MAX(0," + low + "),12)";
  }
}
