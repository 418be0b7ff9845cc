package org.scorebook.workbook.input.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import org.scorebook.figures.Display;
import org.scorebook.model.Basis;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.model.Target;
import org.scorebook.problem.ProblemKind;
import org.scorebook.times.Times;
import org.scorebook.workbook.input.draft.AtRow;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.slip.HoursForMinutes;
import org.scorebook.workbook.input.slip.MiddleSize;
import org.scorebook.workbook.input.slip.YearEndUnlikely;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.layout.TargetColumns;

/**
 * A target about a hundred times the figures, or a hundredth: a percent sign was forgotten; about a
 * thousand times, or a thousandth: one of the two is in thousands; or about sixty times figures in
 * minutes, when it was typed in hours; or one for the year's end that the others belie.
 */
final class SenseOfTargets implements Checks.MeasureCheck {
  private static final ProblemKind TARGET_OUT_OF_SCALE =
      ProblemKind.warning(
          "target-out-of-scale", "A percent sign too many or too few turns every status over.");

  private static final ProblemKind YEAR_END_TARGET_UNLIKELY =
      ProblemKind.warning(
          "year-end-target-unlikely", "The way to the year's end is told by this target.");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  private static final Column[] YEAR_END_RESTS_ON = {
    MeasureColumns.UNIT,
    MeasureColumns.STATE,
    MeasureColumns.FREQUENCY,
    MeasureColumns.ARREARS,
    MeasureColumns.PREFERRED_TRAVEL,
    MeasureColumns.TARGET_TYPE,
    MeasureColumns.COVERS,
    MeasureColumns.ACCUMULATES
  };

  /** From half to twice so many times. */
  private static final BigDecimal SPREAD = BigDecimal.valueOf(2);

  /** Whoever is within so many times of the other is looked at no further. */
  private static final double NEAR = 20;

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    if (measure.targets().isEmpty() || isUnused(measure, definition)) {
      return;
    }
    OptionalDouble size = MiddleSize.of(measure.valued(definition, Basis.REPORTED));
    if (size.isEmpty()) {
      return;
    }
    double middle = size.getAsDouble();
    checkYearEnd(draft, measure, definition, middle, problems);
    for (AtRow<Target> row : measure.targets()) {
      double target = Math.abs(row.typed().value().doubleValue());
      if (target > NEAR * middle || middle > NEAR * target) {
        check(draft, measure, definition, row, typical(measure, definition, middle), problems);
      }
    }
  }

  private static void checkYearEnd(
      Draft draft, DraftMeasure measure, Measure definition, double middle, Problems problems) {
    if (draft.reporting().isEmpty()
        || !TargetPresent.needsTarget(definition)
        || measure.hasFaultyTargets()
        || !measure.isRead(YEAR_END_RESTS_ON)) {
      return;
    }
    Period current = measure.currentPeriod(definition, draft.reporting().get()).current();
    Target.Scope yearEnd = new Target.Scope.EndOfYear(current.financialYear());
    List<Target> targets = measure.targets().stream().map(AtRow::typed).toList();
    for (AtRow<Target> row : measure.targets()) {
      if (row.typed().scope().equals(yearEnd)) {
        YearEndUnlikely.find(
                definition, targets, row.typed(), current, middle, display(draft, definition))
            .ifPresent(
                why ->
                    problems.accept(
                        YEAR_END_TARGET_UNLIKELY.at(
                            draft.place(InputSheet.TARGETS, row.row(), TargetColumns.TARGET),
                            measure.id(),
                            why)));
      }
    }
  }

  private static Display display(Draft draft, Measure definition) {
    String currency = draft.rules().map(rules -> rules.currency()).orElse("");
    return new Display(definition.unit(), definition.decimals(), currency);
  }

  /** See {@link TargetUnused}. */
  private static boolean isUnused(DraftMeasure measure, Measure definition) {
    return measure.isRead(MeasureColumns.TARGET_TYPE) && !definition.targetType().hasTargets();
  }

  private static void check(
      Draft draft,
      DraftMeasure measure,
      Measure definition,
      AtRow<Target> row,
      BigDecimal typical,
      Problems problems) {
    Display display = display(draft, definition);
    BigDecimal target = row.typed().value().abs();
    if (Times.isLikelyHours(definition.unit(), target)) {
      return; // told at its cell
    }
    if (HoursForMinutes.isSixtyfold(definition.unit(), target, typical.doubleValue())) {
      problems.accept(
          HoursForMinutes.HOURS_FOR_MINUTES.at(
              draft.place(InputSheet.TARGETS, row.row(), TargetColumns.TARGET),
              measure.id(),
              "The target "
                  + display.textAsGiven(target)
                  + " is about sixty times the figures (typically "
                  + display.text(typical)
                  + "): "
                  + HoursForMinutes.advice(target)));
      return;
    }
    boolean thousand = isAbout(THOUSAND, target, typical) || isAbout(THOUSAND, typical, target);
    if (thousand || isAbout(HUNDRED, target, typical) || isAbout(HUNDRED, typical, target)) {
      problems.accept(
          TARGET_OUT_OF_SCALE.at(
              draft.place(InputSheet.TARGETS, row.row(), TargetColumns.TARGET),
              measure.id(),
              "The target "
                  + display.textAsGiven(row.typed().value())
                  + " is about "
                  + (thousand ? "a thousand" : "a hundred")
                  + (target.compareTo(typical) > 0 ? " times" : "th of")
                  + " the figures (typically "
                  + display.text(typical)
                  + ")."
                  + (thousand
                      ? " Type both in full, or both in thousands."
                      : " Check the percent sign and the unit.")));
    }
  }

  /** The middle one of the figures' sizes without zeros, which is roughly known. */
  private static BigDecimal typical(DraftMeasure measure, Measure definition, double middle) {
    return measure.valued(definition, Basis.REPORTED).stream()
        .filter(figure -> Math.abs(figure.rough()) == middle)
        .findFirst()
        .map(figure -> figure.value().abs())
        .orElseThrow();
  }

  private static boolean isAbout(BigDecimal times, BigDecimal large, BigDecimal small) {
    BigDecimal manifold = small.multiply(times);
    return small.signum() > 0
        && large.multiply(SPREAD).compareTo(manifold) >= 0
        && large.compareTo(manifold.multiply(SPREAD)) <= 0;
  }
}
