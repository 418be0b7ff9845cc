package org.scorebook.workbook.output.formula;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.scorebook.figures.TrustedDigits;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Quartiles;
import org.scorebook.figures.result.Quartiles.Denominator;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.ResultsColumn;
import org.scorebook.workbook.output.table.RowCells;
import org.scorebook.workbook.output.table.SeriesColumn;
import org.scorebook.workbook.output.table.SeriesRow.Kind;
import org.scorebook.workbook.output.table.SeriesTable;
import org.scorebook.xlsx.write.Quoted;

/** The current quartile and the distances to better ones, as formulas on Results. */
public final class QuartileFormulas {
  private final MeasureResult result;
  private final Quartiles quartiles;
  private final SeriesTable series;
  private final RowCells cells;
  private final Map<ResultsColumn, Content> contents = new EnumMap<>(ResultsColumn.class);

  private QuartileFormulas(
      MeasureResult result, Quartiles quartiles, SeriesTable series, RowCells cells) {
    this.result = result;
    this.quartiles = quartiles;
    this.series = series;
    this.cells = cells;
  }

  /** Nothing for a measure without a benchmark. */
  static Map<ResultsColumn, Content> of(MeasureResult result, SeriesTable series, RowCells cells) {
    return result
        .quartiles()
        .find()
        .map(quartiles -> new QuartileFormulas(result, quartiles, series, cells).all())
        .orElse(Map.of());
  }

  private Map<ResultsColumn, Content> all() {
    String now = cells.of(ResultsColumn.CURRENT);
    String quartile = cells.of(ResultsColumn.QUARTILE);
    contents.put(ResultsColumn.BENCHMARK, Content.of(quartiles.source()));
    contents.put(
        ResultsColumn.QUARTILE,
        Content.formula(
            "IF(ISNUMBER("
                + now
                + "),IF("
                + reaches("1st")
                + ",\"1st\",IF("
                + reaches("2nd")
                + ",\"2nd\",IF("
                + reaches("3rd")
                + ",\"3rd\",\"4th\"))),\"N/A\")",
            quartiles.current().find().orElse("N/A")));
    contents.put(
        ResultsColumn.QUARTILE_SHOWN,
        Content.formula(
            quartile + "&" + Quoted.text(quartiles.couldBe()),
            quartiles.current().find().orElse("N/A") + quartiles.couldBe()));
    contents.put(ResultsColumn.UNITS_DENOMINATOR, denominator());
    String next =
        "IF("
            + quartile
            + "=\"2nd\","
            + threshold("1st")
            + ",IF("
            + quartile
            + "=\"3rd\","
            + threshold("2nd")
            + ","
            + threshold("3rd")
            + "))";
    distance(ResultsColumn.TO_NEXT_QUARTILE, next, quartiles.distanceToNext().find());
    distance(ResultsColumn.TO_TOP_QUARTILE, threshold("1st"), quartiles.distanceToTop().find());
    return contents;
  }

  /** The benchmark's own denominator, or that of the current figure; times are not counted. */
  private Content denominator() {
    if (result.measure().unit().isTime()) {
      return Content.of(Optional.empty());
    }
    Optional<BigDecimal> given = quartiles.thresholds().denominator();
    String own = cells.of(ResultsColumn.DENOMINATOR);
    return given.isPresent()
        ? Content.of(given)
        : Content.formula(
            "IF(ISNUMBER(" + own + ")," + own + ",\"\")",
            quartiles.denominator().find().map(Denominator::value));
  }

  private void distance(ResultsColumn column, String to, Optional<BigDecimal> answer) {
    String now = cells.of(ResultsColumn.CURRENT);
    String denominator = cells.of(ResultsColumn.UNITS_DENOMINATOR);
    String counted = denominator + base(quartiles);
    String quartile = cells.of(ResultsColumn.QUARTILE);
    contents.put(
        column,
        Content.formula(
            "IF(OR("
                + quartile
                + "=\"N/A\","
                + quartile
                + "=\"1st\",NOT(ISNUMBER("
                + denominator
                + "))),\"\","
                + Rounding.clean("ABS(" + to + "-" + now + ")*" + counted, now + "*" + counted)
                + ")",
            answer.flatMap(
                units -> quartiles.ownUnits().map(all -> TrustedDigits.of(units, all)))));
  }

  /** What units are divided by, as the end of a formula; nothing for 1. */
  public static String base(Quartiles quartiles) {
    return quartiles
        .denominator()
        .find()
        .filter(known -> !known.isOfOne())
        .map(known -> "/" + known.base().toPlainString())
        .orElse("");
  }

  private String reaches(String name) {
    String now = cells.of(ResultsColumn.CURRENT);
    String better = cells.of(ResultsColumn.BETTER);
    return Rounding.clean(better + "*(" + now + "-" + threshold(name) + ")", now) + ">=0";
  }

  private String threshold(String name) {
    return series.find(result, Kind.THRESHOLD, name, SeriesColumn.VALUE).orElseThrow();
  }
}
