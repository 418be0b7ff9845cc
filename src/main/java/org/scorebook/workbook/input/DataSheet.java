package org.scorebook.workbook.input;

import java.util.Optional;
import org.scorebook.model.Basis;
import org.scorebook.model.Figure;
import org.scorebook.model.Period;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftFigure;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.table.DateCell;
import org.scorebook.workbook.input.table.Entry;
import org.scorebook.workbook.input.table.PeriodParser;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.input.table.TextCell;
import org.scorebook.workbook.input.table.WordCell;
import org.scorebook.workbook.layout.DataColumns;

/** The Data sheet: one row per measure, period and basis. */
final class DataSheet {
  private static final ProblemKind NEW_LEVEL_WITHOUT_FIGURE =
      ProblemKind.warning(
          "new-level-without-figure",
          "Usual variation begins anew at a figure, so a row without one changes nothing.");

  private final MeasureRows measures;
  private final PeriodParser parser;
  private final FigureCells figures;
  private final FiguresOnce once;

  DataSheet(Draft draft, PeriodParser parser, FiguresOnce once) {
    this.once = once;
    this.measures = new MeasureRows(draft);
    this.parser = parser;
    this.figures =
        new FigureCells(
            DataColumns.NUMERATOR,
            DataColumns.DENOMINATOR,
            DataColumns.VALUE,
            draft.rules().map(rules -> rules.currency()).orElse(""));
  }

  void accept(TableRow row) {
    Optional<MeasureRows.Found> measure = measures.find(row, DataColumns.MEASURE_ID);
    if (measure.isEmpty()) {
      return;
    }
    Entry<Period> period = measure.get().readPeriod(row, DataColumns.PERIOD, parser);
    Entry<Basis> basis = WordCell.read(row, DataColumns.BASIS, Basis.class);
    String note = TextCell.read(row, DataColumns.NOTE).orElse("");
    Entry<Figure> figure = figures.read(row, measure.get().definition(), note);
    DraftMeasure draft = measure.get().draft();
    if (period.isGiven() && draft.firstRow().isEmpty()) {
      draft.setFirstRow("row " + row.number() + " of Data", period.value());
    }
    boolean newLevel = WordCell.isYes(row, DataColumns.NEW_LEVEL);
    boolean provisional = WordCell.isYes(row, DataColumns.PROVISIONAL);
    if (figure.isBlank()) {
      if (newLevel) {
        row.report(
            NEW_LEVEL_WITHOUT_FIGURE,
            DataColumns.NEW_LEVEL,
            "A new level stands in a row without a figure, which counts as if it were absent. Say"
                + " Yes in the row of the first figure at the new level.");
      }
      return;
    }
    if (!period.isGiven() || basis.isWrong()) {
      draft.markFaulty(period.find());
      return;
    }
    Period when = period.value();
    Basis of = basis.orElse(Basis.REPORTED);
    FiguresOnce.Spot here = new FiguresOnce.Spot(row.number(), Optional.empty());
    Optional<FiguresOnce.Spot> first = once.take(draft, of, when, here);
    if (first.isPresent()) {
      row.report(
          FiguresOnce.FIGURE_TWICE,
          DataColumns.PERIOD,
          FiguresOnce.alreadyThere(of, when)
              + "row "
              + first.get().row()
              + DateCell.findDayWithin(row, DataColumns.PERIOD, when)
                  .map(day -> "; this cell holds " + day)
                  .orElse("")
              + ". Correct the ID or the period, or delete one of the rows.");
      return;
    }
    if (!figure.isGiven()) {
      draft.markFaulty(period.find());
      return;
    }
    Figure typed = figure.value();
    draft
        .figures()
        .add(
            new DraftFigure(
                row.number(),
                Optional.empty(),
                when,
                of,
                provisional ? typed.asProvisional() : typed));
    if (newLevel) {
      draft.newLevels().add(when);
    }
  }
}
