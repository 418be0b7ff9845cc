package org.scorebook.workbook.input;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.scorebook.model.Basis;
import org.scorebook.model.Figure;
import org.scorebook.model.Frequency;
import org.scorebook.model.Period;
import org.scorebook.problem.Place;
import org.scorebook.problem.ProblemKind;
import org.scorebook.rules.Rules;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftFigure;
import org.scorebook.workbook.input.draft.ReadDefinition;
import org.scorebook.workbook.input.table.Entry;
import org.scorebook.workbook.input.table.PeriodCell;
import org.scorebook.workbook.input.table.PeriodParser;
import org.scorebook.workbook.input.table.Quote;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.input.table.WordCell;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.layout.WideColumns;
import org.scorebook.xlsx.read.CellValue;

/** The Data wide sheet: one row per measure and basis, one column per period. */
final class DataWideSheet {
  private static final ProblemKind COLUMN_NOT_A_PERIOD =
      ProblemKind.warning(
          "column-not-a-period", "Figures under a heading that is no period belong to no period.");

  private final MeasureRows measures;
  private final PeriodParser parser;
  private final FiguresOnce once;
  private final String currency;
  private final Map<Column, Heading> headings = new LinkedHashMap<>();

  /** A column's heading, and how its figures are read; none where the heading is wrong. */
  private record Heading(CellValue value, FigureCells figures, boolean sound) {}

  DataWideSheet(Draft draft, PeriodParser parser, FiguresOnce once) {
    this.measures = new MeasureRows(draft);
    this.parser = parser;
    this.once = once;
    this.currency = draft.rules().map(Rules::currency).orElse("");
  }

  /**
   * Whether a column that the layout does not name is headed by a period, well or badly written;
   * any other is left alone, with a warning.
   */
  boolean isPeriod(TableRow header, Column column) {
    CellValue value = header.find(column).orElseThrow();
    if (PeriodCell.isNoPeriod(value, parser)) {
      if (!WideColumns.isOwn(column.name())) {
        header.report(
            COLUMN_NOT_A_PERIOD,
            column,
            "The heading "
                + Quote.of(column.name())
                + " is not a period, so its column is left alone. If it holds figures, head it with"
                + " a period, such as Dec 2020, Q2 2020/21 or 2020/21.");
      }
      return false;
    }
    boolean sound = PeriodCell.read(header, column, Period.Kind.MONTH, parser).isGiven();
    FigureCells figures =
        new FigureCells(WideColumns.NUMERATOR, WideColumns.DENOMINATOR, column, currency);
    headings.put(column, new Heading(value, figures, sound));
    return true;
  }

  void accept(TableRow row) {
    Optional<MeasureRows.Found> measure = measures.find(row, WideColumns.MEASURE_ID);
    if (measure.isEmpty()) {
      return;
    }
    Entry<Basis> basis = WordCell.read(row, WideColumns.BASIS, Basis.class);
    headings.forEach(
        (column, heading) -> {
          if (row.find(column).isPresent()) {
            read(row, column, heading, measure.get(), basis);
          }
        });
  }

  private void read(
      TableRow row, Column column, Heading heading, MeasureRows.Found measure, Entry<Basis> basis) {
    Entry<Period> period =
        heading.sound() ? period(row, column, heading, measure.definition()) : Entry.wrong();
    Entry<Figure> figure = heading.figures().read(row, measure.definition(), "");
    period.find().ifPresent(read -> measure.draft().setFirstRow(place(row, column), read));
    if (figure.isBlank()) {
      return;
    }
    if (!period.isGiven() || basis.isWrong()) {
      measure.draft().markFaulty(period.find());
      return;
    }
    Period when = period.find().orElseThrow();
    Basis of = basis.orElse(Basis.REPORTED);
    Optional<Place.Cell> here = Optional.of(row.place(column));
    Optional<FiguresOnce.Spot> first =
        once.take(measure.draft(), of, when, new FiguresOnce.Spot(row.number(), here));
    if (first.isPresent()) {
      row.report(
          FiguresOnce.FIGURE_TWICE,
          column,
          FiguresOnce.alreadyThere(of, when) + place(first.get()) + ". Clear one of the two.");
    } else if (figure.isGiven()) {
      measure
          .draft()
          .figures()
          .add(new DraftFigure(row.number(), here, when, of, figure.find().orElseThrow()));
    } else {
      measure.draft().markFaulty(period.find());
    }
  }

  private Entry<Period> period(
      TableRow row, Column column, Heading heading, ReadDefinition definition) {
    boolean frequencyRead = definition.isRead(MeasureColumns.FREQUENCY);
    Frequency frequency = definition.measure().frequency();
    return PeriodCell.find(
            heading.value(), frequencyRead ? frequency.kind() : Period.Kind.MONTH, parser)
        .map(
            read ->
                frequencyRead
                    ? PeriodCell.of(frequency, read, row, column, parser)
                    : Entry.of(read))
        .orElse(Entry.wrong());
  }

  private static String place(FiguresOnce.Spot spot) {
    return spot.wide()
        .map(cell -> "cell " + cell.reference())
        .orElse("row " + spot.row() + " of " + InputSheet.DATA.sheetName());
  }

  private static String place(TableRow row, Column column) {
    return row.place(column).text();
  }
}
