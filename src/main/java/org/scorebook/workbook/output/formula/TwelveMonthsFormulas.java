package org.scorebook.workbook.output.formula;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.TwelveMonths;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Unit;
import org.scorebook.rules.Rules;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.ResultFormats;
import org.scorebook.workbook.output.table.ResultsColumn;
import org.scorebook.workbook.output.table.RowCells;
import org.scorebook.workbook.output.table.SeriesColumn;
import org.scorebook.workbook.output.table.SeriesTable;
import org.scorebook.xlsx.write.Quoted;

/** Twelve months as one figure, and the twelve before, as formulas over the Series table. */
final class TwelveMonthsFormulas {
  private final MeasureResult result;
  private final Rules rules;
  private final SeriesTable series;
  private final RowCells cells;
  private final Map<ResultsColumn, Content> contents = new EnumMap<>(ResultsColumn.class);

  private TwelveMonthsFormulas(
      MeasureResult result, Rules rules, SeriesTable series, RowCells cells) {
    this.result = result;
    this.rules = rules;
    this.series = series;
    this.cells = cells;
  }

  static Map<ResultsColumn, Content> of(
      MeasureResult result, Rules rules, SeriesTable series, RowCells cells) {
    TwelveMonthsFormulas formulas = new TwelveMonthsFormulas(result, rules, series, cells);
    Aggregate method = result.measure().twelveMonths();
    formulas.contents.put(ResultsColumn.TWELVE_MONTHS_METHOD, Content.of(method.word()));
    formulas.aggregate(
        result.twelveMonths(),
        ResultsColumn.TWELVE_MONTHS,
        ResultsColumn.TWELVE_MONTHS_SHOWN,
        ResultsColumn.TWELVE_MONTHS_NUMERATOR,
        ResultsColumn.TWELVE_MONTHS_DENOMINATOR,
        ResultsColumn.TWELVE_MONTHS_PERIODS);
    formulas.aggregate(
        result.twelveMonthsBefore(),
        ResultsColumn.BEFORE,
        ResultsColumn.BEFORE_SHOWN,
        ResultsColumn.BEFORE_NUMERATOR,
        ResultsColumn.BEFORE_DENOMINATOR,
        ResultsColumn.BEFORE_PERIODS);
    result
        .twelveMonths()
        .find()
        .ifPresent(
            known -> {
              formulas.contents.put(
                  ResultsColumn.TWELVE_MONTHS_FROM, Content.of(known.first().label()));
              formulas.contents.put(
                  ResultsColumn.TWELVE_MONTHS_TO, Content.of(known.last().label()));
              formulas.contents.put(ResultsColumn.TWELVE_MONTHS_OUT_OF, Content.of(known.outOf()));
            });
    return formulas.contents;
  }

  private void aggregate(
      Answer<TwelveMonths> answer,
      ResultsColumn figure,
      ResultsColumn shown,
      ResultsColumn numerator,
      ResultsColumn denominator,
      ResultsColumn periods) {
    if (!answer.isKnown()) {
      return;
    }
    TwelveMonths known = answer.get();
    boolean ratio = known.method() == Aggregate.RATIO;
    if (ratio) {
      sum(numerator, known, SeriesColumn.LATEST_NUMERATOR, known.numerator());
      sum(denominator, known, SeriesColumn.LATEST_DENOMINATOR, known.denominator());
    }
    boolean latest = known.method() == Aggregate.LATEST;
    String counted =
        range(
            known,
            ratio
                ? SeriesColumn.LATEST_NUMERATOR
                : latest ? SeriesColumn.VALUE : SeriesColumn.LATEST);
    contents.put(
        periods,
        Content.formula(
            "COUNT(" + counted + ")", Optional.of(BigDecimal.valueOf(known.periods()))));
    String per = result.measure().unit() == Unit.RATE ? "*" + cells.of(ResultsColumn.PER) : "";
    String formula =
        switch (known.method()) {
          case RATIO -> cells.of(numerator) + "/" + cells.of(denominator) + per;
          case SUM -> "SUM(" + counted + ")";
          case MEAN -> "AVERAGE(" + counted + ")";
          case LATEST, NONE -> series.find(result, known.last(), SeriesColumn.VALUE).orElseThrow();
        };
    contents.put(figure, Content.formula(formula, Optional.of(known.figure().value())));
    Display display = Display.of(result.measure(), rules);
    Display shownAs = latest ? display : display.ofTwelveMonths();
    String text =
        "TEXT("
            + Rounding.displayed(cells.of(figure), shownAs)
            + ","
            + Quoted.text(ResultFormats.of(shownAs))
            + ")";
    contents.put(shown, Content.formula(text, known.figure().text()));
  }

  private void sum(
      ResultsColumn column, TwelveMonths known, SeriesColumn of, Optional<BigDecimal> answer) {
    contents.put(column, Content.formula("SUM(" + range(known, of) + ")", answer));
  }

  private String range(TwelveMonths known, SeriesColumn column) {
    return series.findRange(result, known.first(), known.last(), column).orElseThrow();
  }
}
