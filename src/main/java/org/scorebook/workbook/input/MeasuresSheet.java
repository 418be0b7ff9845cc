package org.scorebook.workbook.input;

import java.util.Optional;
import org.scorebook.model.State;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.ReadDefinition;
import org.scorebook.workbook.input.table.Entry;
import org.scorebook.workbook.input.table.IdCell;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.input.table.WordCell;
import org.scorebook.workbook.layout.MeasureColumns;

/** The Measures sheet. */
final class MeasuresSheet {
  private static final ProblemKind MEASURE_TWICE =
      ProblemKind.error(
          "measure-twice", "Figures, targets and commentary find their measure by its ID.");

  private final Draft draft;

  MeasuresSheet(Draft draft) {
    this.draft = draft;
  }

  void accept(TableRow row) {
    Entry<String> id = IdCell.read(row, MeasureColumns.ID);
    id.find().ifPresent(row::setMeasure);
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
}
