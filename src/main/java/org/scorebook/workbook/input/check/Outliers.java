package org.scorebook.workbook.input.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import org.scorebook.figures.Display;
import org.scorebook.model.Basis;
import org.scorebook.model.Measure;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.DraftMeasure.ValuedFigure;
import org.scorebook.workbook.input.table.Problems;

/**
 * A figure more than six standard deviations from the mean of the measure's other figures on the
 * same basis, of which there are at least eight, not all equal (warning).
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
    if (measure.figures().size() > OTHERS) {
      String currency = draft.rules().map(rules -> rules.currency()).orElse("");
      Display display = new Display(definition.unit(), definition.decimals(), currency);
      for (Basis basis : Basis.values()) {
        check(draft, measure.id(), display, measure.valued(definition, basis), problems);
      }
    }
  }

  private static void check(
      Draft draft, String id, Display display, List<ValuedFigure> figures, Problems problems) {
    if (figures.size() <= OTHERS) {
      return;
    }
    double mean = figures.stream().mapToDouble(ValuedFigure::rough).average().orElse(0);
    double squares = figures.stream().mapToDouble(f -> square(f.rough() - mean)).sum();
    for (int i = 0; i < figures.size(); i++) {
      ValuedFigure figure = figures.get(i);
      if (!isSuspect(figure.rough() - mean, squares, figures.size())) {
        continue;
      }
      List<BigDecimal> others =
          Stream.concat(figures.subList(0, i).stream(), figures.stream().skip(i + 1L))
              .map(ValuedFigure::value)
              .sorted()
              .toList();
      if (isOutlier(figure.value(), others)) {
        problems.accept(
            OUTLIER.at(
                figure.figure().place(draft),
                id,
                display.text(figure.value())
                    + " is far from the measure's other figures, which lie between "
                    + display.text(others.get(0))
                    + " and "
                    + display.text(others.get(others.size() - 1))
                    + ". Check it; leave it if it is right."));
      }
    }
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
