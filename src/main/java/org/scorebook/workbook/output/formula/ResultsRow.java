package org.scorebook.workbook.output.formula;

import java.util.EnumMap;
import java.util.Map;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.Commentary;
import org.scorebook.model.Measure;
import org.scorebook.model.Measure.StatusOverride;
import org.scorebook.model.Period;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.State;
import org.scorebook.rules.Rules;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.ResultsColumn;
import org.scorebook.workbook.output.table.ResultsTable;
import org.scorebook.workbook.output.table.RowCells;
import org.scorebook.workbook.output.table.SeriesTable;

/** One measure's row of the Results table: what was typed, and formulas for what follows. */
public final class ResultsRow {
  private final MeasureResult result;
  private final Measure measure;
  private final Map<ResultsColumn, Content> contents = new EnumMap<>(ResultsColumn.class);

  private ResultsRow(MeasureResult result) {
    this.result = result;
    this.measure = result.measure();
  }

  /** The row's contents; a column that is absent stays blank. */
  public static Map<ResultsColumn, Content> of(
      MeasureResult result, Rules rules, SeriesTable series, ResultsTable table) {
    ResultsRow row = new ResultsRow(result);
    RowCells cells = new RowCells(table.row(result));
    row.describe();
    row.judge(rules);
    if (result.measure().state() != State.PLACEHOLDER) {
      row.define();
      row.contents.putAll(FigureFormulas.of(result, rules, series, table));
      row.contents.putAll(ChangeFormulas.of(result, rules, series, cells));
      row.contents.putAll(TwelveMonthsFormulas.of(result, rules, series, cells));
      row.contents.putAll(QuartileFormulas.of(result, series, cells));
      row.contents.putAll(VariationFormulas.of(result, rules, series, cells));
      row.contents.putAll(OutlookFormulas.of(result, rules, series, cells));
    }
    row.contents.putAll(StatusFormulas.of(result, rules, cells));
    row.contents.putAll(RangeFormulas.of(result, cells));
    return row.contents;
  }

  private void describe() {
    put(ResultsColumn.NUMBER, Content.of(result.number()));
    put(ResultsColumn.MEASURE_ID, Content.of(measure.id()));
    put(ResultsColumn.THEME, Content.of(measure.theme()));
    put(ResultsColumn.MEASURE, Content.of(measure.title()));
    put(ResultsColumn.SHORT_NAME, Content.of(measure.shortName()));
    put(ResultsColumn.STATE, Content.of(measure.state().word()));
    put(ResultsColumn.STATUS_REASON, Content.of(result.status().reason()));
    put(ResultsColumn.SOURCE, Content.of(measure.source()));
    put(ResultsColumn.OWNER, Content.of(String.join("; ", measure.owners())));
    put(ResultsColumn.RESPONSIBLE_OFFICER, Content.of(measure.responsibleOfficer()));
    put(
        ResultsColumn.OVERRIDE,
        Content.of(measure.override().map(set -> set.status().word()).orElse("")));
    put(
        ResultsColumn.OVERRIDE_REASON,
        Content.of(measure.override().map(StatusOverride::reason).orElse("")));
    put(
        ResultsColumn.COMMENTARY_BY,
        Content.of(result.commentary().map(Commentary::author).orElse("")));
  }

  private void judge(Rules rules) {
    put(
        ResultsColumn.STATUS_BEFORE,
        Content.of(result.statusBefore().find().map(rules::label).orElse("")));
    put(ResultsColumn.GAP, Content.of(result.judgement().gap().orElse("")));
  }

  private void define() {
    put(ResultsColumn.TARGET_TYPE, Content.of(measure.targetType().word()));
    put(ResultsColumn.FREQUENCY, Content.of(measure.frequency().word()));
    put(ResultsColumn.PREVIOUS_PERIOD, label(result.previous().period()));
    put(ResultsColumn.CURRENT_PERIOD, label(result.current().period()));
    put(ResultsColumn.LAST_YEAR_PERIOD, label(result.sameLastYear().period()));
    put(ResultsColumn.UNIT, Content.of(measure.unit().word()));
    put(ResultsColumn.PER, Content.of(measure.per()));
    put(ResultsColumn.PREFERRED_TRAVEL, Content.of(measure.preferredTravel().word()));
    put(ResultsColumn.COUNTED_AS, Content.of(measure.countedAs()));
    result
        .interval()
        .find()
        .ifPresent(
            interval -> {
              put(ResultsColumn.INTERVAL_LOWER, Content.of(interval.lower()));
              put(ResultsColumn.INTERVAL_UPPER, Content.of(interval.upper()));
            });
    put(ResultsColumn.TOLERANCE, Content.of(result.tolerance().name()));
    put(ResultsColumn.BETTER, better(result.judgement().better()));
  }

  /** A way as formulas reckon with it: what goes that way grows. */
  static Content better(PreferredTravel way) {
    return Content.of(
        switch (way) {
          case UPWARDS -> 1;
          case DOWNWARDS -> -1;
          case RANGE, NONE -> 0;
        });
  }

  private static Content label(Period period) {
    return Content.of(period.label());
  }

  private void put(ResultsColumn column, Content content) {
    contents.put(column, content);
  }
}
