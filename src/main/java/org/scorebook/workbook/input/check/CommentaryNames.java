package org.scorebook.workbook.input.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.layout.CommentaryName;
import org.scorebook.workbook.layout.MeasureColumns;

/** Two IDs that differ only in their marks would give the same {@code commentary_} name. */
final class CommentaryNames implements Checks.Check {
  private static final ProblemKind IDS_TOO_ALIKE =
      ProblemKind.error(
          "ids-too-alike", "A reply is found by the name of its cell, which is made from the ID.");

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, String> ids = new HashMap<>();
    for (DraftMeasure measure : draft.measures()) {
      if (measure.isRetired() || measure.isNameless()) {
        continue; // it has no page in any workbook, or none of a name of its own
      }
      String name = CommentaryName.of(measure.id()).toLowerCase(Locale.ROOT);
      String first = ids.putIfAbsent(name, measure.id());
      if (first != null) {
        measure
            .row()
            .report(
                IDS_TOO_ALIKE,
                MeasureColumns.ID,
                "This ID differs from "
                    + first
                    + " only in marks and blanks, and both would be named "
                    + name
                    + " in an owner's workbook. Change one of them.");
      }
    }
  }
}
