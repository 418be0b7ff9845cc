package org.scorebook.workbook.input.check;

import java.util.List;
import java.util.Optional;
import org.scorebook.problem.Place;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.MissingSheet;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;

/** Where live measures need a target there is a sheet of them (a warning, once for them all). */
final class TargetsSheetPresent implements Checks.Check {
  private static final ProblemKind TARGETS_MISSING =
      ProblemKind.warning("targets-missing", "Without targets hardly anything has a status.");

  private static final List<Column> RESTS_ON =
      List.of(
          MeasureColumns.ID,
          MeasureColumns.STATE,
          MeasureColumns.TARGET_TYPE,
          MeasureColumns.STATUS_OVERRIDE);

  @Override
  public void check(Draft draft, Problems problems) {
    Optional<MissingSheet> missing = draft.findMissing(InputSheet.TARGETS);
    List<DraftMeasure> waiting =
        draft.measures().stream().filter(TargetsSheetPresent::needsTarget).toList();
    if (missing.isEmpty() || waiting.isEmpty()) {
      return;
    }
    String first = waiting.get(0).spoken();
    String name = InputSheet.TARGETS.sheetName();
    problems.accept(
        TARGETS_MISSING.at(
            new Place.Sheet(name),
            "There is no sheet \""
                + name
                + "\", so "
                + (waiting.size() == 1
                    ? first + " has no target, and its status is N/A. "
                    : "none of the "
                        + waiting.size()
                        + " measures that need a target (the first is "
                        + first
                        + ") has one, and their status is N/A. ")
                + missing.get().whatToDo()));
  }

  private static boolean needsTarget(DraftMeasure measure) {
    return measure
        .definition()
        .filter(read -> read.isRead(RESTS_ON) && TargetPresent.needsTarget(read.measure()))
        .isPresent();
  }
}
