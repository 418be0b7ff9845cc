package org.scorebook.workbook.input.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scorebook.model.Owner;
import org.scorebook.problem.Nearest;
import org.scorebook.problem.Place;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.MissingSheet;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.input.table.Quote;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;

/** Owners that measures name stand on the Owners sheet, which must then exist. */
final class OwnersKnown implements Checks.Check {
  private static final ProblemKind OWNERS_MISSING =
      ProblemKind.error("owners-missing", "Owners without an address get no workbook.");

  private static final ProblemKind OWNER_UNKNOWN =
      ProblemKind.error("owner-unknown", "An owner without an address gets no workbook.");

  /** For so many unknown names the nearest known one is looked for, which takes time. */
  private static final int SUGGESTED = 1_000;

  /** What else people put between two owners. */
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,/&+]|\\band\\b)\\s*");

  @Override
  public void check(Draft draft, Problems problems) {
    boolean sheetMissing = draft.findHeader(InputSheet.OWNERS).isEmpty();
    List<String> known = draft.owners().stream().map(Owner::name).toList();
    int unknown = 0;
    for (DraftMeasure measure : draft.measures()) {
      for (String name : owners(measure)) {
        if (sheetMissing) {
          problems.accept(
              OWNERS_MISSING.at(
                  new Place.Sheet(InputSheet.OWNERS.sheetName()),
                  "The sheet \"Owners\" is missing or has no header row, and measures name owners"
                      + " (the first is "
                      + measure.spoken()
                      + "). "
                      + draft
                          .findMissing(InputSheet.OWNERS)
                          .map(MissingSheet::whatToDo)
                          .orElse("Put its column names back, as in the template.")));
          return;
        }
        if (draft.findOwner(name).isEmpty()) {
          measure
              .row()
              .report(
                  OWNER_UNKNOWN,
                  MeasureColumns.OWNER,
                  "The owner "
                      + Quote.of(name)
                      + " is not on Owners"
                      + several(draft, name)
                          .orElse(
                              "."
                                  + (unknown++ < SUGGESTED ? Nearest.suggestion(name, known) : "")
                                  + " Correct the name, or add a row there."));
        }
      }
    }
  }

  /** What to do about owners that another mark than a semicolon stands between. */
  private static Optional<String> several(Draft draft, String name) {
    List<String> names = BETWEEN.splitAsStream(name).toList();
    return names.size() > 1 && names.stream().allMatch(part -> draft.findOwner(part).isPresent())
        ? Optional.of(
            "; "
                + String.join(" and ", names)
                + " are. Put a semicolon between several owners: "
                + String.join("; ", names)
                + ".")
        : Optional.empty();
  }

  private static List<String> owners(DraftMeasure measure) {
    return measure.definition().map(read -> read.measure().owners()).orElse(List.of());
  }
}
