package org.scorebook.workbook.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.model.Measure;
import org.scorebook.problem.Nearest;
import org.scorebook.problem.ProblemKind;
import org.scorebook.rules.Rules;
import org.scorebook.workbook.input.check.Draft;
import org.scorebook.workbook.input.check.DraftMeasure;
import org.scorebook.workbook.input.shown.Quantity;
import org.scorebook.workbook.input.table.Entry;
import org.scorebook.workbook.input.table.IdCell;
import org.scorebook.workbook.input.table.Quote;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.layout.Column;
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
  private String lastTyped = "";
  private Optional<Found> last = Optional.empty();

  MeasureRows(Draft draft) {
    this.draft = draft;
  }

  /** A row's measure with its definition. */
  record Found(DraftMeasure draft, Measure definition) {}

  /**
   * The measure of a row; empty where there is none or its definition is wrong, as is reported, and
   * where it is retired.
   */
  Optional<Found> find(TableRow row, Column column) {
    String typed = row.find(column).map(MeasureRows::text).orElse("");
    if (last.isPresent() && !typed.isEmpty() && typed.equals(lastTyped)) {
      row.setMeasure(last.get().draft().id()); // rows about one measure mostly stand together
      return last;
    }
    lastTyped = typed;
    last = findAnew(row, column);
    return last;
  }

  /** What the figures, targets and thresholds of a measure are numbers of. */
  Quantity quantity(Measure definition) {
    return Quantity.of(definition.unit(), draft.rules().map(Rules::currency).orElse(""));
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
      return Optional.empty();
    }
    row.setMeasure(measure.get().id());
    return measure.get().definition().map(definition -> new Found(measure.get(), definition));
  }

  private String unknownText(String id, boolean number) {
    List<String> known = draft.measures().stream().map(DraftMeasure::id).toList();
    return unknownText(id)
        + TurnedId.find(id, number, draft.measures())
            .orElseGet(() -> Nearest.suggestion(id, known) + CORRECT);
  }

  private static String unknownText(String id) {
    return "The measure ID " + Quote.of(id) + " is not on Measures.";
  }
}
