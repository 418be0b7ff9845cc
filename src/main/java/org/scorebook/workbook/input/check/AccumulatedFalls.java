package org.scorebook.workbook.input.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.model.Basis;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.model.Unit;
import org.scorebook.problem.ProblemKind;
import org.scorebook.times.Times;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.DraftMeasure.ValuedFigure;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.MeasureColumns;

/**
 * A year-to-date figure below the one before it in its financial year (warning): what is counted up
 * does not fall. Where numerators were typed they are what is counted; a share of the year to date
 * may fall, and only one that never falls otherwise and mostly climbs by a tenth and more is a
 * count in disguise, such as what has been collected so far. Money and ratios may fall, and a
 * provisional or recalculated figure says itself that it was too high.
 */
final class AccumulatedFalls implements Checks.MeasureCheck {
  private static final ProblemKind YEAR_TO_DATE_FALLS =
      ProblemKind.warning(
          "year-to-date-falls", "What has been counted since the year began cannot become less.");

  /** So many other steps tell that a share climbs. */
  private static final int STEPS = 2;

  private static final double CLIMB = 1.1;

  /** Figures that are the same to 15 digits are no further apart. */
  private static final double SAME = 1 - 1e-14;

  private record Step(ValuedFigure from, ValuedFigure to) {}

  @Override
  public List<Column> restsOn() {
    return List.of(MeasureColumns.UNIT, MeasureColumns.FREQUENCY, MeasureColumns.ACCUMULATES);
  }

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    Unit unit = definition.unit();
    if (!definition.accumulates() || unit == Unit.CURRENCY || unit == Unit.RATIO) {
      return;
    }
    List<ValuedFigure> figures = measure.valued(definition, Basis.REPORTED);
    if (figures.stream().anyMatch(figure -> figure.rough() < 0)) {
      return;
    }
    List<ValuedFigure> recalculated = measure.valued(definition, Basis.RECALCULATED);
    String currency = draft.rules().map(rules -> rules.currency()).orElse("");
    Display display = new Display(unit, definition.decimals(), currency);
    List<Step> steps = steps(figures);
    for (Step step : steps) {
      Period before = step.from().figure().period();
      boolean explained =
          step.from().figure().figure().provisional()
              || measure.newLevels().contains(step.to().figure().period())
              || recalculated.stream().anyMatch(now -> now.figure().period().equals(before));
      if (!explained) {
        find(step, steps, display)
            .ifPresent(
                found ->
                    problems.accept(
                        YEAR_TO_DATE_FALLS.at(
                            found.numerator()
                                ? step.to().figure().place(draft, DataColumns.NUMERATOR)
                                : step.to().figure().place(draft),
                            measure.id(),
                            (found.numerator() ? "The numerator " : "")
                                + found.now()
                                + " is below the "
                                + found.before()
                                + " of "
                                + before.label()
                                + ", and a year-to-date "
                                + (found.numerator() ? "numerator" : "figure")
                                + " does not fall within its year. Check both; leave them if they"
                                + " are right.")));
      }
    }
  }

  /** What fell, as it was typed or is shown. */
  private record Fall(boolean numerator, String now, String before) {}

  private static Optional<Fall> find(Step step, List<Step> steps, Display display) {
    Figure from = step.from().figure().figure();
    Figure to = step.to().figure().figure();
    if (from.numerator().isPresent() && to.numerator().isPresent()) {
      BigDecimal before = from.numerator().get();
      BigDecimal now = to.numerator().get();
      return now.compareTo(before) < 0
          ? Optional.of(new Fall(true, typed(display.unit(), now), typed(display.unit(), before)))
          : Optional.empty();
    }
    return step.to().rough() < SAME * step.from().rough()
            && (isCount(display.unit(), from, to) || otherStepsClimb(step, steps))
        ? Optional.of(
            new Fall(false, display.text(step.to().value()), display.text(step.from().value())))
        : Optional.empty();
  }

  private static boolean isCount(Unit unit, Figure from, Figure to) {
    return unit == Unit.NUMBER && from.denominator().isEmpty() && to.denominator().isEmpty();
  }

  private static boolean otherStepsClimb(Step step, List<Step> steps) {
    double[] climbs =
        steps.stream()
            .filter(other -> !other.equals(step))
            .mapToDouble(other -> other.to().rough() / other.from().rough())
            .sorted()
            .toArray();
    return climbs.length >= STEPS && climbs[0] >= SAME && climbs[climbs.length / 2] >= CLIMB;
  }

  private static String typed(Unit unit, BigDecimal numerator) {
    return unit.isTime() ? Times.typed(numerator) : numerator.toPlainString();
  }

  private static List<Step> steps(List<ValuedFigure> figures) {
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i < figures.size(); i++) {
      ValuedFigure from = figures.get(i - 1);
      ValuedFigure to = figures.get(i);
      if (from.figure().period().financialYearStart()
          == to.figure().period().financialYearStart()) {
        steps.add(new Step(from, to));
      }
    }
    return steps;
  }
}
