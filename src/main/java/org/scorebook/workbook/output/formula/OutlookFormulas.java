package org.scorebook.workbook.output.formula;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Outlook;
import org.scorebook.model.Period;
import org.scorebook.outlook.Likelihood;
import org.scorebook.rules.Rules;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.ResultsColumn;
import org.scorebook.workbook.output.table.RowCells;
import org.scorebook.workbook.output.table.SeriesColumn;
import org.scorebook.workbook.output.table.SeriesTable;

/** The way to the year-end target on Results: of a level the paces and the verdict are formulas. */
final class OutlookFormulas {
  private final MeasureResult result;
  private final Rules rules;
  private final SeriesTable series;
  private final RowCells cells;
  private final Outlook outlook;
  private final Map<ResultsColumn, Content> contents = new EnumMap<>(ResultsColumn.class);

  private OutlookFormulas(
      MeasureResult result, Rules rules, SeriesTable series, RowCells cells, Outlook outlook) {
    this.result = result;
    this.rules = rules;
    this.series = series;
    this.cells = cells;
    this.outlook = outlook;
  }

  /** A dash alone where there is nothing to say. */
  static Map<ResultsColumn, Content> of(
      MeasureResult result, Rules rules, SeriesTable series, RowCells cells) {
    return result
        .outlook()
        .find()
        .map(outlook -> new OutlookFormulas(result, rules, series, cells, outlook).all())
        .orElseGet(() -> Map.of(ResultsColumn.OUTLOOK, Content.of(VariationFormulas.NOT_JUDGED)));
  }

  private Map<ResultsColumn, Content> all() {
    contents.put(ResultsColumn.OUTLOOK_PERIODS, Content.of(outlook.periodsLeft()));
    contents.put(ResultsColumn.OUTLOOK_REASON, Content.of(outlook.text()));
    contents.put(ResultsColumn.OUTLOOK_BEST, Content.of(outlook.best()));
    outlook
        .needed()
        .ifPresent(
            needed ->
                contents.put(
                    ResultsColumn.OUTLOOK_NEEDED,
                    Content.formula(
                        cells.of(ResultsColumn.BETTER)
                            + "*("
                            + cells.of(ResultsColumn.YEAR_END_TARGET)
                            + "-"
                            + cells.of(ResultsColumn.CURRENT)
                            + ")/"
                            + cells.of(ResultsColumn.OUTLOOK_PERIODS),
                        Optional.of(needed))));
    outlook.average().ifPresent(average -> average(average));
    String word = outlook.verdict().map(Likelihood::word).orElse(VariationFormulas.NOT_JUDGED);
    contents.put(
        ResultsColumn.OUTLOOK,
        outlook.average().isPresent() && outlook.verdict().isPresent()
            ? Content.formula(verdict(), word)
            : Content.of(word));
    return contents;
  }

  private void average(BigDecimal average) {
    Period now = result.current().period();
    String yearAgo = series.find(result, now.plusYears(-1), SeriesColumn.LATEST).orElseThrow();
    int year = now.kind().inYear();
    contents.put(
        ResultsColumn.OUTLOOK_AVERAGE,
        Content.formula(
            cells.of(ResultsColumn.BETTER)
                + "*("
                + cells.of(ResultsColumn.CURRENT)
                + "-"
                + yearAgo
                + ")/"
                + year,
            Optional.of(average)));
  }

  private String verdict() {
    String target = cells.of(ResultsColumn.YEAR_END_TARGET);
    String needed = cells.of(ResultsColumn.OUTLOOK_NEEDED);
    String current = cells.of(ResultsColumn.CURRENT);
    String compared =
        rules.compare() == Rules.Compare.DISPLAYED
            ? Rounding.displayed(current, Display.of(result.measure(), rules))
            : current;
    return "IF("
        + Rounding.clean(
            cells.of(ResultsColumn.BETTER) + "*(" + compared + "-" + target + ")", current, target)
        + ">=0,\""
        + Likelihood.LIKELY.word()
        + "\",IF("
        + reaches(ResultsColumn.OUTLOOK_AVERAGE, needed)
        + ",\""
        + Likelihood.LIKELY.word()
        + "\",IF("
        + reaches(ResultsColumn.OUTLOOK_BEST, needed)
        + ",\""
        + Likelihood.POSSIBLE.word()
        + "\",\""
        + Likelihood.UNLIKELY.word()
        + "\")))";
  }

  private String reaches(ResultsColumn pace, String needed) {
    return Rounding.isAtMost(needed, cells.of(pace), cells.of(ResultsColumn.CURRENT));
  }
}
