package org.scorebook.workbook.input.check;

import java.util.List;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.model.Target;
import org.scorebook.model.TargetType;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.layout.TargetColumns;

/**
 * A live measure of type Target or Profile has a target for its current period, and a profile one
 * for the end of its year too (warnings), unless the status is set by hand. Where no target could
 * be read at all, that is said once: see {@link TargetsSheetPresent}.
 */
final class TargetPresent implements Checks.MeasureCheck {
  private static final ProblemKind CURRENT_TARGET_MISSING =
      ProblemKind.warning("current-target-missing", "Without a target there is no status.");

  private static final ProblemKind YEAR_END_TARGET_MISSING =
      ProblemKind.warning("year-end-target-missing", "A profile leads to a target for the year.");

  @Override
  public List<Column> restsOn() {
    return List.of(
        MeasureColumns.ID,
        MeasureColumns.STATE,
        MeasureColumns.FREQUENCY,
        MeasureColumns.ARREARS,
        MeasureColumns.TARGET_TYPE,
        MeasureColumns.STATUS_OVERRIDE);
  }

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    if (draft.reporting().isEmpty()
        || draft.findHeader(InputSheet.TARGETS).isEmpty()
        || !needsTarget(definition)
        || measure.hasFaultyTargets()) {
      return;
    }
    Period current = measure.currentPeriod(definition, draft.reporting().get()).current();
    if (measure.targets().stream().noneMatch(row -> holds(row.typed().scope(), current))) {
      measure
          .row()
          .report(
              CURRENT_TARGET_MISSING,
              MeasureColumns.TARGET_TYPE,
              "There is no target for the current period "
                  + current.label()
                  + ", so the status is N/A. Add it on Targets, or choose another target type.");
    }
    Target.Scope yearEnd = new Target.Scope.EndOfYear(current.financialYear());
    if (definition.targetType() == TargetType.PROFILE
        && measure.targets().stream().noneMatch(row -> row.typed().scope().equals(yearEnd))) {
      measure
          .row()
          .report(
              YEAR_END_TARGET_MISSING,
              MeasureColumns.TARGET_TYPE,
              "The profile has no year-end target for "
                  + current.financialYear().label()
                  + ". Add a row with the period "
                  + TargetColumns.END_OF_YEAR
                  + " "
                  + current.financialYear().label()
                  + " on Targets.");
    }
  }

  static boolean needsTarget(Measure measure) {
    boolean typed =
        measure.targetType() == TargetType.TARGET || measure.targetType() == TargetType.PROFILE;
    return typed && measure.isLive() && measure.override().isEmpty();
  }

  private static boolean holds(Target.Scope scope, Period period) {
    if (scope instanceof Target.Scope.One one) {
      return one.period().equals(period);
    }
    if (scope instanceof Target.Scope.Year year) {
      return year.year().equals(period.financialYear());
    }
    return scope instanceof Target.Scope.Always;
  }
}
