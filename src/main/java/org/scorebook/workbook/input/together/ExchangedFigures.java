package org.scorebook.workbook.input.together;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.model.Basis;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.DraftMeasure.ValuedFigure;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.layout.MeasureColumns;

/**
 * The latest figures of two measures that changed places (warning): each is far from its measure's
 * figure before, and near the other's. Only measures with a short history are looked at: with a
 * long one either figure is told as an outlier.
 */
public final class ExchangedFigures {
  private static final ProblemKind FIGURES_EXCHANGED =
      ProblemKind.warning(
          "figures-exchanged", "Of two rows typed in each other's place both figures are wrong.");

  private static final int LONG = 8;
  private static final double NEAR = 1.1;

  /** Where more leap at once, it is for another reason, and each with each would take long. */
  private static final int MOST_LEAPS = 500;

  private ExchangedFigures() {}

  /** A latest figure that is far from the one before it. */
  private record Leap(DraftMeasure draft, Display display, ValuedFigure before, ValuedFigure now) {

    private boolean isLike(Leap other) {
      return display.unit() == other.display.unit()
          && period().equals(other.period())
          && Apart.times(now.value(), other.before.value()) <= NEAR;
    }

    private Period period() {
      return now.figure().period();
    }

    private String text(BigDecimal value) {
      return display.text(value);
    }
  }

  /** Looks at all measures. */
  public static void check(Draft draft, Problems problems) {
    List<Leap> leaps = new ArrayList<>();
    for (DraftMeasure measure : draft.measures()) {
      if (measure.figures().size() <= 2 * LONG
          && measure.isRead(MeasureColumns.UNIT, MeasureColumns.DECIMALS)
          && measure.newLevels().isEmpty()) {
        find(draft, measure, measure.definition().orElseThrow().measure()).ifPresent(leaps::add);
        measure.forgetValues();
      }
    }
    for (Leap leap : leaps.size() > MOST_LEAPS ? List.<Leap>of() : leaps) {
      leaps.stream()
          .filter(other -> leap.isLike(other) && other.isLike(leap))
          .findFirst()
          .ifPresent(other -> report(draft, leap, other, problems));
    }
  }

  private static Optional<Leap> find(Draft draft, DraftMeasure measure, Measure definition) {
    List<ValuedFigure> figures = measure.valued(definition, Basis.REPORTED);
    if (figures.size() < 2 || figures.size() > LONG) {
      return Optional.empty();
    }
    ValuedFigure now = figures.get(figures.size() - 1);
    ValuedFigure before = figures.get(figures.size() - 2);
    String currency = draft.rules().map(rules -> rules.currency()).orElse("");
    return isTelling(now) && isTelling(before) && Apart.isFar(now.value(), before.value())
        ? Optional.of(
            new Leap(
                measure,
                new Display(definition.unit(), definition.decimals(), currency),
                before,
                now))
        : Optional.empty();
  }

  private static boolean isTelling(ValuedFigure figure) {
    return Apart.isTelling(figure.measure(), figure.figure().figure(), figure.value());
  }

  private static void report(Draft draft, Leap leap, Leap other, Problems problems) {
    problems.accept(
        FIGURES_EXCHANGED.at(
            leap.now().figure().place(draft),
            leap.draft().id(),
            leap.text(leap.now().value())
                + " is far from the "
                + leap.text(leap.before().value())
                + " of "
                + leap.before().figure().period().label()
                + " and near that of "
                + other.draft().spoken()
                + " ("
                + other.text(other.before().value())
                + "), whose figure now ("
                + other.text(other.now().value())
                + ") is near this measure's. Exchange the two if they stand in each other's place;"
                + " leave them if they are right."));
  }
}
