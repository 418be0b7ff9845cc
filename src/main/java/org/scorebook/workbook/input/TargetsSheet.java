package org.scorebook.workbook.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.model.Frequency;
import org.scorebook.model.Period;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.Target;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.AtRow;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.ReadDefinition;
import org.scorebook.workbook.input.shown.Quantity;
import org.scorebook.workbook.input.table.Entry;
import org.scorebook.workbook.input.table.NumberCell;
import org.scorebook.workbook.input.table.PeriodCell;
import org.scorebook.workbook.input.table.PeriodParser;
import org.scorebook.workbook.input.table.Quote;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.layout.TargetColumns;
import org.scorebook.xlsx.read.CellValue;

/** The Targets sheet. */
final class TargetsSheet {
  private static final ProblemKind RANGE_WITHOUT_END =
      ProblemKind.error("range-without-end", "A range has two ends.");

  private static final ProblemKind END_WITHOUT_RANGE =
      ProblemKind.warning("end-without-range", "Only a range has two ends.");

  private static final ProblemKind RANGE_REVERSED =
      ProblemKind.error("range-reversed", "No figure would lie within it.");

  private static final ProblemKind TARGET_TWICE =
      ProblemKind.error("target-twice", "A period has one target.");

  private static final ProblemKind YEAR_NOT_READ =
      ProblemKind.error("year-not-read", "The year-end target belongs to a financial year.");

  private static final ProblemKind TARGET_TO_COME =
      ProblemKind.warning("target-to-come", "Without a target there is no status.");

  /** A row without its target. */
  private record Blank(TableRow row, DraftMeasure draft, Target.Scope scope) {}

  private final MeasureRows measures;
  private final PeriodParser parser;
  private final RowsOnce<Target.Scope> rows = new RowsOnce<>();
  private final List<Blank> blanks = new ArrayList<>();

  TargetsSheet(Draft draft, PeriodParser parser) {
    this.measures = new MeasureRows(draft);
    this.parser = parser;
  }

  void accept(TableRow row) {
    Optional<MeasureRows.Found> measure = measures.find(row, TargetColumns.MEASURE_ID);
    if (measure.isEmpty()) {
      return;
    }
    Entry<Target.Scope> scope = readScope(row, measure.get().definition());
    Quantity quantity = measures.quantity(measure.get());
    Entry<BigDecimal> value = readValue(row, measure.get(), quantity);
    Entry<BigDecimal> to = readTo(row, measure.get(), quantity, value);
    DraftMeasure draft = measure.get().draft();
    if (!scope.isGiven()) {
      draft.markTargetsFaulty();
      return;
    }
    Optional<Integer> first = rows.take(draft, scope.find().orElseThrow(), row.number());
    if (first.isPresent()) {
      row.report(
          TARGET_TWICE,
          TargetColumns.PERIOD,
          "Row "
              + first.get()
              + " gives a target for the same period. Correct the period, or delete one of the"
              + " rows.");
      return;
    }
    if (value.isBlank() && row.find(TargetColumns.TARGET).isEmpty()) {
      blanks.add(new Blank(row, draft, scope.find().orElseThrow()));
      return;
    }
    if (!value.isGiven() || to.isWrong()) {
      draft.markTargetsFaulty();
      return;
    }
    draft
        .targets()
        .add(
            new AtRow<>(
                row.number(),
                new Target(scope.find().orElseThrow(), value.find().orElseThrow(), to.find())));
  }

  /**
   * Reports rows without a target, to be called when all have been read. Those of a year that has
   * begun, of which the measure has no target yet though it had one before, wait for theirs, as
   * roll-forward leaves them; any other is an error.
   */
  void finish(Optional<Period> reporting) {
    Map<DraftMeasure, List<Blank>> toCome = new LinkedHashMap<>();
    for (Blank blank : blanks) {
      if (isToCome(blank, reporting)) {
        toCome.computeIfAbsent(blank.draft(), first -> new ArrayList<>()).add(blank);
      } else {
        blank.row().required(TargetColumns.TARGET, Entry.blank());
        blank.draft().markTargetsFaulty();
      }
    }
    toCome.values().forEach(TargetsSheet::reportToCome);
  }

  private static void reportToCome(List<Blank> blanks) {
    Blank first = blanks.get(0);
    first
        .row()
        .report(
            TARGET_TO_COME,
            TargetColumns.TARGET,
            "The target for "
                + first.scope().financialYear().orElseThrow().label()
                + " is still blank"
                + (blanks.size() > 1 ? ", in " + blanks.size() + " rows of this measure" : "")
                + ". Type it, or tbc; until then there is none.");
  }

  private static boolean isToCome(Blank blank, Optional<Period> reporting) {
    Optional<Period> year = blank.scope().financialYear();
    if (year.isEmpty()
        || reporting.isEmpty()
        || year.get().compareTo(reporting.get().financialYear()) < 0) {
      return false;
    }
    List<Period> given =
        blank.draft().targets().stream()
            .flatMap(target -> target.typed().scope().financialYear().stream())
            .toList();
    return !given.isEmpty() && given.stream().allMatch(of -> of.compareTo(year.get()) < 0);
  }

  /** The target itself. */
  private static Entry<BigDecimal> readValue(
      TableRow row, MeasureRows.Found measure, Quantity quantity) {
    Entry<BigDecimal> value = NumberCell.read(row, TargetColumns.TARGET, quantity);
    return value.isGiven()
            && !measure.isPossible(row, TargetColumns.TARGET, value.orElse(BigDecimal.ZERO))
        ? Entry.wrong()
        : value;
  }

  /** The upper end of a range, which a measure of preferred travel Range needs and no other has. */
  private static Entry<BigDecimal> readTo(
      TableRow row, MeasureRows.Found measure, Quantity quantity, Entry<BigDecimal> from) {
    ReadDefinition definition = measure.definition();
    boolean travelRead = definition.isRead(MeasureColumns.PREFERRED_TRAVEL);
    boolean isRange = definition.measure().preferredTravel() == PreferredTravel.RANGE;
    Column place = row.header().has(TargetColumns.TO) ? TargetColumns.TO : TargetColumns.TARGET;
    Entry<BigDecimal> to = NumberCell.read(row, TargetColumns.TO, quantity);
    if (to.isBlank() && isRange && travelRead) {
      row.report(
          RANGE_WITHOUT_END,
          place,
          "Preferred travel is Range, so the target needs an upper end. Type it in the column To.");
      return Entry.wrong();
    }
    if (to.isGiven() && !isRange && travelRead) {
      row.report(
          END_WITHOUT_RANGE,
          place,
          "To is for a measure of preferred travel Range only; this target is taken without it."
              + " Choose Range on Measures, or clear To.");
      return Entry.blank();
    }
    if (!to.isGiven()) {
      return to;
    }
    if (!measure.isPossible(row, TargetColumns.TO, to.orElse(BigDecimal.ZERO))) {
      return Entry.wrong();
    }
    boolean reversed =
        from.isGiven() && to.orElse(BigDecimal.ZERO).compareTo(from.orElse(BigDecimal.ZERO)) < 0;
    if (reversed && travelRead) {
      row.report(
          RANGE_REVERSED,
          place,
          "To is below Target: a range goes from the lower to the upper end. Exchange them.");
      return Entry.wrong();
    }
    return to;
  }

  private Entry<Target.Scope> readScope(TableRow row, ReadDefinition definition) {
    Optional<String> yearEnd = findYearEnd(row);
    if (yearEnd.isPresent()) {
      return readYearEnd(row, yearEnd.get());
    }
    boolean frequencyRead = definition.isRead(MeasureColumns.FREQUENCY);
    Frequency frequency = definition.measure().frequency();
    Entry<Period> typed =
        frequencyRead
            ? PeriodCell.read(row, TargetColumns.PERIOD, frequency.kind(), parser)
            : PeriodCell.readOfSome(row, TargetColumns.PERIOD, parser);
    if (!typed.isGiven()) {
      return typed.isBlank() ? Entry.of(new Target.Scope.Always()) : Entry.wrong();
    }
    Period period = typed.find().orElseThrow();
    if (!frequencyRead || period.kind() == frequency.kind()) {
      return Entry.of(new Target.Scope.One(period));
    }
    if (period.kind() == Period.Kind.YEAR) {
      return Entry.of(new Target.Scope.Year(period));
    }
    row.report(
        PeriodCell.WRONG_KIND,
        TargetColumns.PERIOD,
        PeriodCell.wrongKind(period, frequency, TargetColumns.PERIOD));
    return Entry.wrong();
  }

  private static Optional<String> findYearEnd(TableRow row) {
    return row.find(TargetColumns.PERIOD)
        .filter(value -> value instanceof CellValue.Text)
        .flatMap(value -> TargetColumns.findYearEnd(value.shown()));
  }

  private Entry<Target.Scope> readYearEnd(TableRow row, String year) {
    row.tellToBeCalculated(TargetColumns.PERIOD);
    PeriodParser.Reading reading = parser.parseYear(year);
    if (reading instanceof PeriodParser.Read read && read.period().kind() == Period.Kind.YEAR) {
      return Entry.of(new Target.Scope.EndOfYear(read.period()));
    }
    boolean otherForm =
        reading instanceof PeriodParser.Unreadable unreadable && !unreadable.instead().isEmpty();
    row.report(
        YEAR_NOT_READ,
        TargetColumns.PERIOD,
        Quote.of(TargetColumns.END_OF_YEAR + year)
            + (otherForm
                ? otherForm((PeriodParser.Unreadable) reading)
                : " does not name a financial year. Type " + yearEndExample() + ", say."));
    return Entry.wrong();
  }

  private static String otherForm(PeriodParser.Unreadable year) {
    List<String> typed = year.instead().stream().map(TargetsSheet::yearEnd).toList();
    return " " + year.why() + ". Type " + String.join(" or ", typed) + ".";
  }

  private static String yearEnd(String year) {
    return TargetColumns.END_OF_YEAR + " " + year;
  }

  private String yearEndExample() {
    return yearEnd(Period.year(2020, parser.yearStart()).label());
  }
}
