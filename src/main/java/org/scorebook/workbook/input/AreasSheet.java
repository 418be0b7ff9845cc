package org.scorebook.workbook.input;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.model.AreaFigure;
import org.scorebook.model.Figure;
import org.scorebook.model.Period;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Names;
import org.scorebook.text.Spellings;
import org.scorebook.workbook.input.draft.AtRow;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.slip.TotalRows;
import org.scorebook.workbook.input.table.Entry;
import org.scorebook.workbook.input.table.PeriodParser;
import org.scorebook.workbook.input.table.Quote;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.input.table.TextCell;
import org.scorebook.workbook.layout.AreaColumns;

/** The Areas sheet: one row per measure, period and area. */
final class AreasSheet {
  private static final ProblemKind AREA_TWICE =
      ProblemKind.error(
          "area-figure-twice",
          "One area has one figure in one period; of two, nobody knows which is meant.");

  private static final ProblemKind AREA_IS_TOTAL =
      ProblemKind.warning("area-is-total", "A total beside its parts makes them all look small.");

  private static final ProblemKind AREAS_ALIKE =
      ProblemKind.warning("areas-alike", "Each way of writing an area is an area of its own.");

  /** The first way in which an area is written, and its row. */
  private record Written(String area, int row) {}

  private final Map<String, Written> spellings = new HashMap<>();
  private final Map<String, Boolean> totals = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final MeasureRows measures;
  private final PeriodParser parser;
  private final FigureCells figures;
  private final RowsOnce<List<Object>> rows = new RowsOnce<>();

  AreasSheet(Draft draft, PeriodParser parser) {
    this.measures = new MeasureRows(draft);
    this.parser = parser;
    this.figures =
        new FigureCells(
            AreaColumns.NUMERATOR,
            AreaColumns.DENOMINATOR,
            AreaColumns.VALUE,
            draft.rules().map(rules -> rules.currency()).orElse(""));
  }

  void accept(TableRow row) {
    Optional<MeasureRows.Found> measure = measures.find(row, AreaColumns.MEASURE_ID);
    if (measure.isEmpty()) {
      return;
    }
    Entry<Period> period = measure.get().readPeriod(row, AreaColumns.PERIOD, parser);
    Entry<String> area = TextCell.readRequired(row, AreaColumns.AREA);
    Entry<Figure> figure = figures.read(row, measure.get().definition(), "");
    if (!period.isGiven() || !area.isGiven() || figure.isBlank()) {
      return;
    }
    Period when = period.find().orElseThrow();
    String where = area.orElse("");
    Optional<Integer> first =
        rows.take(measure.get().draft(), List.of(when, Names.key(where)), row.number());
    if (first.isPresent()) {
      row.report(
          AREA_TWICE,
          AreaColumns.AREA,
          "Row "
              + first.get()
              + " gives a figure for "
              + where
              + " in "
              + when.label()
              + " already. Correct the area or the period, or delete one of the rows.");
      return;
    }
    tellAlike(row, where);
    if (totals.computeIfAbsent(where, TotalRows::isTotal)) {
      row.report(
          AREA_IS_TOTAL,
          AreaColumns.AREA,
          Quote.of(where)
              + " is shown as an area beside the others. Delete the row if it is their total: the"
              + " figure of the whole stands on Data.");
    }
    figure
        .find()
        .map(read -> new AtRow<>(row.number(), new AreaFigure(when, where, read)))
        .ifPresent(measure.get().draft().areas()::add);
  }

  /** Tells of an area that is probably one of another row, once for each way of writing it. */
  private void tellAlike(TableRow row, String area) {
    if (!told.add(Names.key(area))) {
      return; // of that way all is known
    }
    Written first =
        spellings.computeIfAbsent(Spellings.key(area), added -> new Written(area, row.number()));
    if (!Names.same(first.area(), area)) {
      row.report(
          AREAS_ALIKE,
          AreaColumns.AREA,
          Quote.of(area)
              + " is written almost like "
              + Quote.of(first.area())
              + " in row "
              + first.row()
              + ", and is shown as another area. Write them alike if one area is meant.");
    }
  }
}
