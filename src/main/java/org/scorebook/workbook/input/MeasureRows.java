package org.scorebook.workbook.input;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.model.Period;
import org.scorebook.problem.Nearest;
import org.scorebook.problem.ProblemKind;
import org.scorebook.rules.Rules;
import org.scorebook.text.Names;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.ReadDefinition;
import org.scorebook.workbook.input.shown.Quantity;
import org.scorebook.workbook.input.slip.TotalRows;
import org.scorebook.workbook.input.slip.UnitRange;
import org.scorebook.workbook.input.table.Entry;
import org.scorebook.workbook.input.table.IdCell;
import org.scorebook.workbook.input.table.PeriodCell;
import org.scorebook.workbook.input.table.PeriodParser;
import org.scorebook.workbook.input.table.Quote;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.xlsx.read.CellValue;

/** Finds the measure that a row of another sheet is about. */
final class MeasureRows {
  private static final ProblemKind MEASURE_UNKNOWN =
      ProblemKind.error("measure-unknown", "The row belongs to no measure and would be lost.");

  /** For so many unknown IDs the nearest known one is looked for, which takes time. */
  private static final int SUGGESTED = 1_000;

  private static final String CORRECT = " Correct it, or add the measure there.";

  private final Draft draft;
  private final Map<String, String> unknown = new HashMap<>();
  private final Map<String, DraftMeasure> strangers = new HashMap<>();
  private String lastTyped = "";
  private Optional<Found> last = Optional.empty();

  MeasureRows(Draft draft) {
    this.draft = draft;
  }

  /** A row's measure with its definition, as far as that could be read. */
  record Found(DraftMeasure draft, ReadDefinition definition) {

    /** The period that a row is about, which must be there. */
    Entry<Period> readPeriod(TableRow row, Column column, PeriodParser parser) {
      return row.required(
          column,
          definition.isRead(MeasureColumns.FREQUENCY)
              ? PeriodCell.readOf(definition.measure().frequency(), row, column, parser)
              : PeriodCell.readOfSome(row, column, parser));
    }

    /** Whether a number can be a figure of the measure; what cannot is reported. */
    boolean isPossible(TableRow row, Column column, BigDecimal number) {
      return !definition.isRead(MeasureColumns.UNIT)
          || UnitRange.check(row, column, definition.measure().unit(), number);
    }
  }

  /**
   * The measure of a row; empty where there is none, as is reported, and where it is retired. Of an
   * ID that is not on Measures nothing is known, and what can be checked all the same is checked.
   */
  Optional<Found> find(TableRow row, Column column) {
    String typed = row.find(column).map(MeasureRows::text).orElse("");
    if (last.isPresent() && !typed.isEmpty() && typed.equals(lastTyped)) {
      row.tellToBeCalculated(column);
      row.setMeasure(last.get().draft().id()); // rows about one measure mostly stand together
      return last;
    }
    Optional<Found> found = findAnew(row, column);
    lastTyped = typed;
    last = found.filter(measure -> !measure.draft().isNameless());
    return found;
  }

  /** What the figures, targets and thresholds of a measure are numbers of. */
  Quantity quantity(Found measure) {
    return measure.definition().quantity(draft.rules().map(Rules::currency).orElse(""));
  }

  /** A cell's text; empty for what is none. */
  private static String text(CellValue value) {
    return value instanceof CellValue.Text typed ? typed.text() : "";
  }

  private Optional<Found> findAnew(TableRow row, Column column) {
    Entry<String> id = IdCell.read(row, column);
    if (!id.isGiven()) {
      return Optional.empty();
    }
    Optional<DraftMeasure> measure = draft.findMeasure(id.orElse(""));
    if (measure.isEmpty()) {
      boolean number = row.find(column).orElse(null) instanceof CellValue.Decimal;
      String key = (number ? "number " : "text ") + id.orElse("");
      row.report(
          MEASURE_UNKNOWN,
          column,
          unknown.size() < SUGGESTED
              ? unknown.computeIfAbsent(key, added -> unknownText(id.orElse(""), number))
              : unknownText(id.orElse("")) + CORRECT);
      return findStranger(row, id.orElse(""));
    }
    row.setMeasure(measure.get().id());
    return measure.get().definition().map(definition -> new Found(measure.get(), definition));
  }

  private Optional<Found> findStranger(TableRow row, String id) {
    if (strangers.size() >= SUGGESTED) {
      return Optional.empty();
    }
    ReadDefinition nothing = ReadDefinition.ofUnknown(id);
    return Optional.of(
        new Found(
            strangers.computeIfAbsent(
                Names.key(id), added -> new DraftMeasure(row, id, Optional.of(nothing))),
            nothing));
  }

  private String unknownText(String id, boolean number) {
    if (TotalRows.isTotal(id)) {
      return unknownText(id) + " Totals are no measure: delete the row.";
    }
    List<String> known = draft.named().stream().map(DraftMeasure::id).toList();
    return unknownText(id)
        + TurnedId.find(id, number, draft.named())
            .orElseGet(() -> Nearest.suggestion(id, known) + CORRECT);
  }

  private static String unknownText(String id) {
    return "The measure ID " + Quote.of(id) + " is not on Measures.";
  }
}
