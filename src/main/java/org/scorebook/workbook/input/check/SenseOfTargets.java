package org.scorebook.workbook.input.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.model.Basis;
import org.scorebook.model.Measure;
import org.scorebook.model.Target;
import org.scorebook.order.Order;
import org.scorebook.problem.ProblemKind;
import org.scorebook.times.Times;
import org.scorebook.workbook.input.draft.AtRow;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.DraftMeasure.ValuedFigure;
import org.scorebook.workbook.input.slip.HoursForMinutes;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.TargetColumns;

/**
 * A target about a hundred times the figures, or a hundredth: a percent sign was forgotten; or
 * about sixty times figures in minutes, when it was typed in hours.
 */
final class SenseOfTargets implements Checks.MeasureCheck {
  private static final ProblemKind TARGET_OUT_OF_SCALE =
      ProblemKind.warning(
          "target-out-of-scale", "A percent sign too many or too few turns every status over.");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** From half to twice a hundred times. */
  private static final BigDecimal SPREAD = BigDecimal.valueOf(2);

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    if (measure.targets().isEmpty()) {
      return;
    }
    Optional<BigDecimal> typical = typical(measure, definition);
    String currency = draft.rules().map(rules -> rules.currency()).orElse("");
    Display display = new Display(definition.unit(), definition.decimals(), currency);
    for (AtRow<Target> row : measure.targets()) {
      BigDecimal target = row.typed().value().abs();
      if (Times.isLikelyHours(definition.unit(), target)) {
        continue; // told at its cell
      }
      if (typical
          .filter(
              figure ->
                  HoursForMinutes.isSixtyfold(definition.unit(), target, figure.doubleValue()))
          .isPresent()) {
        problems.accept(
            HoursForMinutes.HOURS_FOR_MINUTES.at(
                draft.place(InputSheet.TARGETS, row.row(), TargetColumns.TARGET),
                measure.id(),
                "The target "
                    + display.textAsGiven(target)
                    + " is about sixty times the figures (typically "
                    + display.text(typical.orElseThrow())
                    + "): "
                    + HoursForMinutes.advice(target)));
        continue;
      }
      boolean above = typical.filter(figure -> isAboutHundredTimes(target, figure)).isPresent();
      boolean below = typical.filter(figure -> isAboutHundredTimes(figure, target)).isPresent();
      if (above || below) {
        problems.accept(
            TARGET_OUT_OF_SCALE.at(
                draft.place(InputSheet.TARGETS, row.row(), TargetColumns.TARGET),
                measure.id(),
                "The target "
                    + display.textAsGiven(row.typed().value())
                    + " is about "
                    + (above ? "a hundred times" : "a hundredth of")
                    + " the figures (typically "
                    + display.text(typical.orElseThrow())
                    + "). Check the percent sign and the unit."));
      }
    }
  }

  /** The middle one of the figures' sizes, without zeros. */
  private static Optional<BigDecimal> typical(DraftMeasure measure, Measure definition) {
    List<ValuedFigure> sizes =
        measure.valued(definition, Basis.REPORTED).stream()
            .filter(figure -> figure.rough() != 0)
            .sorted(Order.by(figure -> Math.abs(figure.rough())))
            .toList();
    return sizes.isEmpty()
        ? Optional.empty()
        : Optional.of(sizes.get(sizes.size() / 2).value().abs());
  }

  private static boolean isAboutHundredTimes(BigDecimal large, BigDecimal small) {
    BigDecimal hundredfold = small.multiply(HUNDRED);
    return small.signum() > 0
        && large.multiply(SPREAD).compareTo(hundredfold) >= 0
        && large.compareTo(hundredfold.multiply(SPREAD)) <= 0;
  }
}
