package org.scorebook.workbook.input.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import org.scorebook.figures.Display;
import org.scorebook.model.Basis;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;
import org.scorebook.problem.ProblemKind;
import org.scorebook.times.Times;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.DraftMeasure.ValuedFigure;
import org.scorebook.workbook.input.slip.HoursForMinutes;
import org.scorebook.workbook.input.slip.SlipsOfDigits;
import org.scorebook.workbook.input.slip.Thousandfold;
import org.scorebook.workbook.input.table.Magnitude;
import org.scorebook.workbook.input.table.Problems;

/**
 * A figure more than six standard deviations from the mean of the measure's other figures on the
 * same basis, of which there are at least eight, not all equal; of fewer, one that a slip of digits
 * explains; those typed in hours among minutes, or in thousands among figures in full (warnings).
 */
final class Outliers implements Checks.MeasureCheck {
  private static final ProblemKind OUTLIER =
      ProblemKind.warning("outlier", "Digits too many or too few are the usual slip.");

  private static final int OTHERS = 8;
  private static final BigDecimal SIX_SQUARED = BigDecimal.valueOf(36);

  /** What is five deviations away by a rough count is looked at closely. */
  private static final double NEARLY_SQUARED = 25;

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    String currency = draft.rules().map(rules -> rules.currency()).orElse("");
    Display display = new Display(definition.unit(), definition.decimals(), currency);
    for (Basis basis : Basis.values()) {
      List<ValuedFigure> figures = measure.valued(definition, basis);
      List<ValuedFigure> far = Thousandfold.find(definition, measure.newLevels(), figures);
      if (!far.isEmpty()) {
        figures = without(far, figures);
        for (ValuedFigure figure : far) {
          report(draft, measure.id(), display, figure, inOrder(figures), problems);
        }
      }
      if (figures.size() > OTHERS) {
        check(draft, measure.id(), display, figures, problems);
      } else {
        for (SlipsOfDigits.Slip slip :
            SlipsOfDigits.slips(definition, measure.newLevels(), figures)) {
          report(draft, measure.id(), display, slip.figure(), inOrder(slip.others()), problems);
        }
      }
    }
  }

  private static void check(
      Draft draft, String id, Display display, List<ValuedFigure> figures, Problems problems) {
    double mean = figures.stream().mapToDouble(ValuedFigure::rough).average().orElse(0);
    double squares = figures.stream().mapToDouble(f -> square(f.rough() - mean)).sum();
    List<ValuedFigure> hours = typedAsHours(display.unit(), figures);
    for (int i = 0; i < figures.size(); i++) {
      ValuedFigure figure = figures.get(i);
      if (hours.contains(figure)) {
        report(draft, id, display, figure, inOrder(without(hours, figures)), problems);
        continue;
      }
      if (!isSuspect(figure.rough() - mean, squares, figures.size())) {
        continue;
      }
      List<BigDecimal> others =
          inOrder(
              Stream.concat(figures.subList(0, i).stream(), figures.stream().skip(i + 1L))
                  .toList());
      if (isOutlier(figure.value(), others)) {
        report(draft, id, display, figure, others, problems);
      }
    }
  }

  private static List<ValuedFigure> without(List<ValuedFigure> some, List<ValuedFigure> figures) {
    return figures.stream().filter(figure -> !some.contains(figure)).toList();
  }

  /** Figures typed as hours among minutes: two of them hide each other among the deviations. */
  private static List<ValuedFigure> typedAsHours(Unit unit, List<ValuedFigure> figures) {
    if (unit != Unit.MINUTES) {
      return List.of();
    }
    double typical = inOrder(figures).get(figures.size() / 2).doubleValue();
    return figures.stream()
        .filter(figure -> figure.figure().figure().numerator().isEmpty())
        .filter(figure -> HoursForMinutes.isSixtyfold(unit, figure.value(), typical))
        .toList();
  }

  private static List<BigDecimal> inOrder(List<ValuedFigure> figures) {
    return figures.stream().map(ValuedFigure::value).sorted().toList();
  }

  /** Says which figure is far from which others; what was told of by itself is not told again. */
  private static void report(
      Draft draft,
      String id,
      Display display,
      ValuedFigure figure,
      List<BigDecimal> others,
      Problems problems) {
    BigDecimal value = figure.value();
    if (Times.isLikelyHours(display.unit(), value) || !Magnitude.isPossible(figure.rough())) {
      return;
    }
    boolean hours =
        figure.figure().figure().numerator().isEmpty()
            && HoursForMinutes.isSixtyfold(
                display.unit(), value, others.get(others.size() / 2).doubleValue());
    ProblemKind kind = hours ? HoursForMinutes.HOURS_FOR_MINUTES : OUTLIER;
    problems.accept(
        kind.at(
            figure.figure().place(draft),
            id,
            display.text(value)
                + (hours ? " is about sixty times" : " is far from")
                + " the measure's other figures, which "
                + range(display.text(others.get(0)), display.text(others.get(others.size() - 1)))
                + (hours
                    ? ": " + HoursForMinutes.advice(value)
                    : ". Check it; leave it if it is right.")));
  }

  private static String range(String least, String most) {
    return least.equals(most) ? "are all " + least : "lie between " + least + " and " + most;
  }

  /**
   * The test in binary, which is quick.
   *
   * @param deviation of the figure from the mean of all, itself included
   * @param squares sum of all such deviations, squared
   */
  private static boolean isSuspect(double deviation, double squares, int count) {
    double fromOthers = deviation * count / (count - 1);
    double others = Math.max(0, squares - deviation * fromOthers);
    // What is too large for binary is looked at closely too.
    return !(square(fromOthers) * (count - 2) <= NEARLY_SQUARED * others);
  }

  /** The test itself, without rounding to binary; others are in order of size. */
  private static boolean isOutlier(BigDecimal value, List<BigDecimal> others) {
    if (others.get(0).compareTo(others.get(others.size() - 1)) == 0) {
      return false;
    }
    BigDecimal sum = others.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal mean = sum.divide(BigDecimal.valueOf(others.size()), MathContext.DECIMAL128);
    BigDecimal squares =
        others.stream()
            .map(other -> square(other.subtract(mean)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal variance =
        squares.divide(BigDecimal.valueOf(others.size() - 1L), MathContext.DECIMAL128);
    return square(value.subtract(mean)).compareTo(SIX_SQUARED.multiply(variance)) > 0;
  }

  private static BigDecimal square(BigDecimal number) {
    return number.multiply(number, MathContext.DECIMAL128);
  }

  private static double square(double number) {
    return number * number;
  }
}
