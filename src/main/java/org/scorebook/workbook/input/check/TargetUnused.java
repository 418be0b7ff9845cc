package org.scorebook.workbook.input.check;

import java.util.List;
import org.scorebook.figures.Display;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.model.State;
import org.scorebook.model.Target;
import org.scorebook.model.TargetType;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.AtRow;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.layout.TargetColumns;

/**
 * A target of the year that is reported for a measure whose type is held against none (warning,
 * once a measure). Those of other years stay where a measure has changed its type since.
 */
final class TargetUnused implements Checks.MeasureCheck {
  private static final ProblemKind TARGET_UNUSED =
      ProblemKind.warning("target-unused", "Whoever typed a target expects a status by it.");

  @Override
  public List<Column> restsOn() {
    return List.of(
        MeasureColumns.UNIT,
        MeasureColumns.DECIMALS,
        MeasureColumns.FREQUENCY,
        MeasureColumns.ARREARS,
        MeasureColumns.TARGET_TYPE);
  }

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    if (definition.targetType().hasTargets()
        || definition.state() == State.PLACEHOLDER
        || measure.targets().isEmpty()
        || draft.reporting().isEmpty()) {
      return;
    }
    Period year =
        measure.currentPeriod(definition, draft.reporting().get()).current().financialYear();
    List<AtRow<Target>> unused =
        measure.targets().stream()
            .filter(row -> row.typed().scope().financialYear().map(year::equals).orElse(true))
            .toList();
    if (unused.isEmpty()) {
      return;
    }
    AtRow<Target> first = unused.get(0);
    String currency = draft.rules().map(rules -> rules.currency()).orElse("");
    String target =
        new Display(definition.unit(), definition.decimals(), currency)
            .textAsGiven(first.typed().value());
    boolean several = unused.size() > 1;
    problems.accept(
        TARGET_UNUSED.at(
            draft.place(InputSheet.TARGETS, first.row(), TargetColumns.TARGET),
            measure.id(),
            "The target "
                + target
                + (several ? " and " + others(unused.size() - 1) + " are" : " is")
                + " not used: the Target type is "
                + definition.targetType().word()
                + ", so "
                + (definition.targetType() == TargetType.DOT_ONLY
                    ? "the figure is held against the one before"
                    : "there is no status")
                + ". Choose Target or Profile on Measures, or delete "
                + (several ? "these rows." : "this row.")));
  }

  private static String others(int count) {
    return count == 1 ? "another of this measure" : count + " others of this measure";
  }
}
