package org.scorebook.workbook.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

  private static final ProblemKind PERIOD_HEADED_TWICE =
      ProblemKind.error(
          "period-headed-twice", "Of two figures for one period nobody knows which is meant.");

  private final MeasureRows measures;
  private final PeriodParser parser;
  private final FiguresOnce once;
  private final String currency;
  private final List<Heading> headings = new ArrayList<>();

  /** The first column of each period. */
  private final Map<List<Optional<Period>>, Column> firsts = new HashMap<>();

  /**
   * A column's heading, and how its figures are read; as those of no period where it is wrong.
   * Columns may be headed alike, so that only the column itself tells them apart.
   */
  private record Heading(Column column, CellValue value, FigureCells figures, boolean sound) {}

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
    boolean sound =
        PeriodCell.readOfSome(header, column, parser).isGiven() && isFirst(header, column, value);
    FigureCells figures =
        new FigureCells(WideColumns.NUMERATOR, WideColumns.DENOMINATOR, column, currency);
    headings.add(new Heading(column, value, figures, sound));
    return true;
  }

  /** Whether no column before is headed by the same period, however it is written there. */
  private boolean isFirst(TableRow header, Column column, CellValue value) {
    Column first = firsts.putIfAbsent(meanings(value), column);
    if (first != null) {
      header.report(
          PERIOD_HEADED_TWICE,
          column,
          Quote.of(column.name())
              + (first.isNamed(column.name())
                  ? " already stands in "
                  : " is the same period as " + Quote.of(first.name()) + " in ")
              + header.place(first).reference()
              + ". Correct the heading that is wrong, or delete one of the two columns.");
    }
    return first == null;
  }

  /** The period of a heading to a monthly measure, a quarterly one and so on. */
  private List<Optional<Period>> meanings(CellValue heading) {
    return Stream.of(Period.Kind.values()).map(kind -> meaning(heading, kind)).toList();
  }

  /** A month is read as the longer period that holds it. */
  private Optional<Period> meaning(CellValue heading, Period.Kind kind) {
    return PeriodCell.find(heading, kind, parser)
        .map(
            read ->
                read.kind() == Period.Kind.MONTH ? parser.containing(read.lastDay(), kind) : read);
  }

  void accept(TableRow row) {
    Optional<MeasureRows.Found> measure = measures.find(row, WideColumns.MEASURE_ID);
    if (measure.isEmpty()) {
      return;
    }
    Entry<Basis> basis = WordCell.read(row, WideColumns.BASIS, Basis.class);
    headings.forEach(
        heading -> {
          if (row.find(heading.column()).isPresent()) {
            read(row, heading, measure.get(), basis);
          }
        });
  }

  private void read(TableRow row, Heading heading, MeasureRows.Found measure, Entry<Basis> basis) {
    Column column = heading.column();
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
