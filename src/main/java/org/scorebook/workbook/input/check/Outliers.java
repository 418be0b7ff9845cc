package org.scorebook.workbook.input.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.model.Basis;
import org.scorebook.model.Measure;
import org.scorebook.workbook.input.check.DraftMeasure.ValuedFigure;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.InputSheet;

/**
 * A figure more than six standard deviations from the mean of the measure's other figures on the
 * same basis, of which there are at least eight, not all equal (warning).
 */
final class Outliers implements Checks.Check {
  private static final int OTHERS = 8;
  private static final BigDecimal SIX_SQUARED = BigDecimal.valueOf(36);

  /**
   * No figure that six deviations leave out lies within two of the mean of all, itself included.
   */
  private static final double NEAR = 2;

  @Override
  public void check(Draft draft, Problems problems) {
    String currency = draft.rules().map(rules -> rules.currency()).orElse("");
    for (DraftMeasure measure : draft.measures()) {
      Optional<Measure> definition = measure.definition();
      if (definition.isPresent() && measure.figures().size() > OTHERS) {
        Display display =
            new Display(definition.get().unit(), definition.get().decimals(), currency);
        for (Basis basis : Basis.values()) {
          Collection<ValuedFigure> figures = measure.valued(definition.get(), basis).values();
          check(draft, measure.id(), display, List.copyOf(figures), problems);
        }
      }
    }
  }

  private static void check(
      Draft draft, String id, Display display, List<ValuedFigure> figures, Problems problems) {
    if (figures.size() <= OTHERS) {
      return;
    }
    double mean = figures.stream().mapToDouble(Outliers::roughly).average().orElse(0);
    double squares =
        figures.stream().mapToDouble(f -> Math.pow(roughly(f) - mean, 2)).sum() / figures.size();
    for (ValuedFigure figure : figures) {
      boolean suspect = Math.pow(roughly(figure) - mean, 2) > NEAR * NEAR * squares;
      if (suspect && isOutlier(figure, figures)) {
        problems.warning(
            draft.place(InputSheet.DATA, figure.figure().row(), cell(figure)),
            id,
            display.text(figure.value())
                + " is far from the measure's other figures, which lie between "
                + display.text(extreme(figures, figure, false))
                + " and "
                + display.text(extreme(figures, figure, true))
                + ". Check it; leave it if it is right.");
      }
    }
  }

  /** The test itself, without rounding: its square root is never taken. */
  private static boolean isOutlier(ValuedFigure figure, List<ValuedFigure> figures) {
    BigDecimal count = BigDecimal.valueOf(figures.size() - 1L);
    BigDecimal sum = BigDecimal.ZERO;
    for (ValuedFigure other : figures) {
      sum = other == figure ? sum : sum.add(other.value());
    }
    BigDecimal mean = sum.divide(count, MathContext.DECIMAL128);
    BigDecimal squares = BigDecimal.ZERO;
    for (ValuedFigure other : figures) {
      squares = other == figure ? squares : squares.add(square(other.value().subtract(mean)));
    }
    if (allEqual(figure, figures)) {
      return false;
    }
    BigDecimal variance = squares.divide(count.subtract(BigDecimal.ONE), MathContext.DECIMAL128);
    BigDecimal distance = square(figure.value().subtract(mean));
    return distance.compareTo(SIX_SQUARED.multiply(variance)) > 0;
  }

  private static boolean allEqual(ValuedFigure figure, List<ValuedFigure> figures) {
    return extreme(figures, figure, true).compareTo(extreme(figures, figure, false)) == 0;
  }

  private static BigDecimal extreme(List<ValuedFigure> figures, ValuedFigure but, boolean highest) {
    BigDecimal found = null;
    for (ValuedFigure other : figures) {
      if (other != but && (found == null || (other.value().compareTo(found) > 0) == highest)) {
        found = other.value();
      }
    }
    return found == null ? but.value() : found;
  }

  private static BigDecimal square(BigDecimal number) {
    return number.multiply(number, MathContext.DECIMAL128);
  }

  private static double roughly(ValuedFigure figure) {
    return figure.value().doubleValue();
  }

  /** The cell to look at: the value where one was typed, else the numerator. */
  static Column cell(ValuedFigure figure) {
    return figure.figure().figure().value().isPresent() ? DataColumns.VALUE : DataColumns.NUMERATOR;
  }
}
