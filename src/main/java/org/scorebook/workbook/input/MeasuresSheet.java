package org.scorebook.workbook.input;

import java.util.List;
import java.util.Optional;
import org.scorebook.model.State;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.ReadDefinition;
import org.scorebook.workbook.input.slip.TotalRows;
import org.scorebook.workbook.input.table.Entry;
import org.scorebook.workbook.input.table.IdCell;
import org.scorebook.workbook.input.table.Quote;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.input.table.WordCell;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;

/** The Measures sheet. */
final class MeasuresSheet {
  private static final ProblemKind MEASURE_TWICE =
      ProblemKind.error(
          "measure-twice", "Figures, targets and commentary find their measure by its ID.");

  private static final ProblemKind ROW_BARE =
      ProblemKind.error("measure-row-bare", "An ID alone makes no measure.");

  private static final List<Column> REQUIRED =
      InputSheet.MEASURES.columns().stream().filter(Column::isRequired).toList();

  private final Draft draft;

  MeasuresSheet(Draft draft) {
    this.draft = draft;
  }

  void accept(TableRow row) {
    Entry<String> id = IdCell.read(row, MeasureColumns.ID);
    id.find().ifPresent(row::setMeasure);
    if (id.isGiven() && isBare(row)) {
      acceptBare(row, id.orElse(""));
      return;
    }
    Entry<State> state = WordCell.read(row, MeasureColumns.STATE, State.class);
    Optional<ReadDefinition> definition =
        state.find().equals(Optional.of(State.RETIRED))
            ? Optional.empty()
            : Optional.of(new DefinitionCells(row, state).read(id.orElse("")));
    Optional<DraftMeasure> first = draft.findMeasure(id.orElse(""));
    if (first.isPresent()) {
      row.report(
          MEASURE_TWICE,
          MeasureColumns.ID,
          "This ID stands twice; the first time in row "
              + first.get().row().number()
              + ". Give every measure an ID of its own.");
    }
    if (id.isGiven() && first.isEmpty()) {
      draft.addMeasure(new DraftMeasure(row, id.orElse(""), definition));
    } else if (definition.isPresent()) {
      Optional<ReadDefinition> nameless = definition.map(read -> read.without(MeasureColumns.ID));
      draft.addMeasure(new DraftMeasure(row, id.orElse(""), nameless));
    }
  }

  /** Whether nothing but the ID says that it is a measure. */
  private static boolean isBare(TableRow row) {
    return row.find(MeasureColumns.STATE).isEmpty()
        && REQUIRED.stream()
            .allMatch(column -> column.equals(MeasureColumns.ID) || row.find(column).isEmpty());
  }

  /** A heading or a total, or a measure of which nothing is known yet but its ID. */
  private void acceptBare(TableRow row, String id) {
    boolean total = TotalRows.isTotal(id);
    row.report(
        ROW_BARE,
        MeasureColumns.ID,
        "Only Measure ID is filled in, "
            + Quote.of(id)
            + ". "
            + (total
                ? "Totals are no measure: delete the row."
                : "Delete the row if it is a heading; if it is a measure, fill in what is"
                    + " required of one: Theme, Measure, Short name and the others."));
    if (!total && draft.findMeasure(id).isEmpty()) {
      ReadDefinition nothing = ReadDefinition.ofUnknown(id).with(MeasureColumns.ID);
      draft.addMeasure(new DraftMeasure(row, id, Optional.of(nothing)));
    }
  }
}
