package org.scorebook.workbook.output.formula;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.figures.result.Shown;
import org.scorebook.model.PreferredTravel;
import org.scorebook.rules.Rules;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.ResultFormats;
import org.scorebook.workbook.output.table.ResultsColumn;
import org.scorebook.workbook.output.table.ResultsTable;
import org.scorebook.workbook.output.table.RowCells;
import org.scorebook.workbook.output.table.SeriesColumn;
import org.scorebook.workbook.output.table.SeriesTable;
import org.scorebook.xlsx.write.Quoted;

/** A measure's figures and targets on Results, taken from the Series table. */
final class FigureFormulas {
  private final MeasureResult result;
  private final Rules rules;
  private final SeriesTable series;
  private final ResultsTable table;
  private final RowCells cells;
  private final Map<ResultsColumn, Content> contents = new EnumMap<>(ResultsColumn.class);

  private FigureFormulas(
      MeasureResult result, Rules rules, SeriesTable series, ResultsTable table) {
    this.result = result;
    this.rules = rules;
    this.series = series;
    this.table = table;
    this.cells = new RowCells(table.row(result));
  }

  static Map<ResultsColumn, Content> of(
      MeasureResult result, Rules rules, SeriesTable series, ResultsTable table) {
    FigureFormulas formulas = new FigureFormulas(result, rules, series, table);
    PeriodFigure current = result.current();
    formulas.figure(ResultsColumn.PREVIOUS, ResultsColumn.PREVIOUS_SHOWN, result.previous(), false);
    formulas.figure(ResultsColumn.CURRENT, ResultsColumn.CURRENT_SHOWN, current, false);
    formulas.figure(
        ResultsColumn.LAST_YEAR, ResultsColumn.LAST_YEAR_SHOWN, result.sameLastYear(), false);
    result
        .recalculated()
        .find()
        .ifPresent(
            figure ->
                formulas.figure(
                    ResultsColumn.RECALCULATED, ResultsColumn.RECALCULATED_SHOWN, figure, true));
    formulas.part(ResultsColumn.NUMERATOR, SeriesColumn.NUMERATOR, current.numerator());
    formulas.part(ResultsColumn.DENOMINATOR, SeriesColumn.DENOMINATOR, current.denominator());
    formulas.target(
        ResultsColumn.TARGET, ResultsColumn.TARGET_SHOWN, SeriesColumn.TARGET, result.target());
    if (result.targetTo().isPresent()) {
      formulas.part(ResultsColumn.TARGET_TO, SeriesColumn.TARGET_TO, result.targetTo());
    }
    formulas.target(
        ResultsColumn.YEAR_END_TARGET,
        ResultsColumn.YEAR_END_TARGET_SHOWN,
        SeriesColumn.YEAR_END_TARGET,
        result.endOfYearTarget());
    return formulas.contents;
  }

  /** A figure, or the mark that it is suppressed, or nothing; and the same as text. */
  private void figure(
      ResultsColumn column, ResultsColumn shown, PeriodFigure figure, boolean recalculated) {
    SeriesColumn from = recalculated ? SeriesColumn.RECALCULATED : SeriesColumn.VALUE;
    Optional<String> cell = series.find(result, figure.period(), from);
    if (cell.isEmpty()) {
      return;
    }
    Optional<String> mark = series.find(result, figure.period(), SeriesColumn.MARK);
    String otherwise =
        recalculated
            ? Quoted.text(figure.suppressed() ? figure.text() : "")
            : mark.map(m -> m + "&\"\"").orElse("\"\"");
    String formula = "IF(ISNUMBER(" + cell.get() + ")," + cell.get() + "," + otherwise + ")";
    Optional<BigDecimal> value = figure.figure().find().map(Shown::value);
    Display display = Display.of(result.measure(), rules);
    contents.put(
        column,
        value.isPresent()
            ? Content.formula(formula, value)
            : Content.formula(formula, figure.text()));
    contents.put(
        shown,
        recalculated
            ? Content.formula(
                text(column, display)
                    + (figure.provisional()
                        ? "&" + Quoted.text(" " + PeriodFigure.PROVISIONAL)
                        : "")
                    + literal(table.marks().behindRecalculated(result, figure)),
                table.marks().textOfRecalculated(result, figure))
            : Content.formula(
                text(column, display) + mark.map(at -> marks(figure, at)).orElse(""),
                table.marks().text(result, figure)));
  }

  private static String literal(String mark) {
    return mark.isEmpty() ? "" : "&" + Quoted.text(mark);
  }

  /** The marks of a reported figure, as they stand in its row on Series. */
  private String marks(PeriodFigure figure, String cell) {
    boolean isMarked = figure.provisional() || table.marks().isRestated(result, figure);
    return isMarked ? "&IF(" + cell + "=\"\",\"\",\" \"&" + cell + ")" : "";
  }

  private void part(ResultsColumn column, SeriesColumn from, Optional<BigDecimal> answer) {
    series
        .find(result, result.current().period(), from)
        .map(cell -> Content.formula("IF(ISNUMBER(" + cell + ")," + cell + ",\"\")", answer))
        .ifPresent(content -> contents.put(column, content));
  }

  private void target(
      ResultsColumn column, ResultsColumn shown, SeriesColumn from, Answer<Shown> target) {
    target
        .find()
        .ifPresent(
            known -> {
              part(column, from, Optional.of(known.value()));
              contents.put(shown, shownTarget(column, known));
            });
  }

  /** A target as text; of a range both ends, that of the year end as it was typed. */
  private Content shownTarget(ResultsColumn column, Shown known) {
    String from = text(column, Display.of(result.measure(), rules).asGiven(known.value()));
    if (result.measure().preferredTravel() != PreferredTravel.RANGE) {
      return Content.formula(from, known.text());
    }
    Optional<BigDecimal> to = result.targetTo().filter(end -> column == ResultsColumn.TARGET);
    if (to.isEmpty()) {
      return Content.of(known.text());
    }
    String end =
        text(ResultsColumn.TARGET_TO, Display.of(result.measure(), rules).asGiven(to.get()));
    return Content.formula(from + "&\" to \"&" + end, known.text());
  }

  private String text(ResultsColumn column, Display display) {
    String cell = cells.of(column);
    return "IF(ISNUMBER("
        + cell
        + "),TEXT("
        + Rounding.displayed(cell, display)
        + ","
        + Quoted.text(ResultFormats.of(display))
        + "),"
        + cell
        + "&\"\")";
  }
}
