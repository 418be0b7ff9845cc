package org.scorebook.workbook.input.check;

import java.util.List;
import java.util.Optional;
import org.scorebook.problem.Nearest;
import org.scorebook.rules.Rules;
import org.scorebook.rules.Tolerance;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.input.table.Quote;
import org.scorebook.workbook.layout.MeasureColumns;

/** A tolerance that a measure names is one of the rules' bands. */
final class TolerancesKnown implements Checks.Check {

  @Override
  public void check(Draft draft, Problems problems) {
    draft.rules().ifPresent(rules -> check(draft, rules));
  }

  private static void check(Draft draft, Rules rules) {
    List<String> bands =
        rules.tolerances().values().stream().map(Tolerance::name).sorted().toList();
    for (DraftMeasure measure : draft.measures()) {
      Optional<String> wanted = measure.definition().flatMap(found -> found.tolerance());
      if (wanted.isPresent() && rules.findTolerance(wanted.get()).isEmpty()) {
        measure
            .row()
            .error(
                MeasureColumns.TOLERANCE,
                Quote.of(wanted.get())
                    + " is not a tolerance band of the rules "
                    + rules.name()
                    + "."
                    + Nearest.suggestion(wanted.get(), bands)
                    + " Accepted: "
                    + String.join(", ", bands)
                    + ".");
      }
    }
  }
}
