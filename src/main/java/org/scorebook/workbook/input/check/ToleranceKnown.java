package org.scorebook.workbook.input.check;

import java.util.List;
import java.util.Optional;
import org.scorebook.model.Measure;
import org.scorebook.problem.Nearest;
import org.scorebook.rules.Rules;
import org.scorebook.rules.Tolerance;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.input.table.Quote;
import org.scorebook.workbook.layout.MeasureColumns;

/** A tolerance that a measure names is one of the rules' bands. */
final class ToleranceKnown implements Checks.MeasureCheck {

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    Optional<Rules> rules = draft.rules();
    Optional<String> wanted = definition.tolerance();
    if (rules.isEmpty()
        || wanted.isEmpty()
        || rules.get().findTolerance(wanted.get()).isPresent()) {
      return;
    }
    List<String> bands =
        rules.get().tolerances().values().stream().map(Tolerance::name).sorted().toList();
    measure
        .row()
        .error(
            MeasureColumns.TOLERANCE,
            Quote.of(wanted.get())
                + " is not a tolerance band of the rules "
                + rules.get().name()
                + "."
                + Nearest.suggestion(wanted.get(), bands)
                + " Accepted: "
                + String.join(", ", bands)
                + ".");
  }
}
