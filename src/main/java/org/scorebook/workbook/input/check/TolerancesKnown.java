package org.scorebook.workbook.input.check;

import java.util.List;
import java.util.Optional;
import org.scorebook.problem.NearestWord;
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
        String nearest =
            NearestWord.find(wanted.get(), bands)
                .map(word -> "; " + word + " may be meant")
                .orElse("");
        measure
            .row()
            .error(
                MeasureColumns.TOLERANCE,
                Quote.of(wanted.get())
                    + " is not a tolerance band of the rules "
                    + rules.name()
                    + nearest
                    + ". Accepted: "
                    + String.join(", ", bands)
                    + ".");
      }
    }
  }
}
