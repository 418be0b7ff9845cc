package org.scorebook.workbook.input.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.layout.MeasureColumns;

/** Two IDs that differ only in their marks would give the same {@code commentary_} name. */
final class CommentaryNames implements Checks.Check {

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, String> ids = new HashMap<>();
    for (DraftMeasure measure : draft.measures()) {
      if (measure.isRetired()) {
        continue; // it has no page in any workbook
      }
      String name = measure.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
      String first = ids.putIfAbsent(name, measure.id());
      if (first != null) {
        measure
            .row()
            .error(
                MeasureColumns.ID,
                "This ID differs from "
                    + first
                    + " only in marks and blanks, and both would be named commentary_"
                    + name
                    + " in an owner's workbook. Change one of them.");
      }
    }
  }
}
