package org.scorebook.workbook.input.slip;

import java.util.List;
import java.util.Set;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.model.Unit;
import org.scorebook.workbook.input.draft.DraftMeasure.ValuedFigure;

/**
 * Figures typed in thousands among others in full, or the other way round, as several columns of a
 * report mix them; and percentages a hundredfold, such as 0.5 for 0.5%. Several of them hide each
 * other from whatever looks at one at a time.
 */
public final class Thousandfold {
  /** A thousand times, of which common movements may take or add a part. */
  private static final double FEWEST_TIMES = 300;

  private static final double MOST_TIMES = 3_000;

  private static final double PERCENT_FEWEST_TIMES = 50;
  private static final double PERCENT_MOST_TIMES = 200;

  /** Figures that stand in full differ by less. */
  private static final double ALIKE = 10;

  private static final int FEWEST = 3;
  private static final double HUNDRED = 100;

  private Thousandfold() {}

  /**
   * Finds them among figures of one basis, most of which are about alike.
   *
   * @param newLevels the periods with which something changed for good, after which any figure may
   *     be right
   */
  public static List<ValuedFigure> find(
      Measure measure, Set<Period> newLevels, List<ValuedFigure> figures) {
    if (measure.accumulates() || !newLevels.isEmpty() || figures.size() <= FEWEST) {
      return List.of();
    }
    double[] sizes = MiddleSize.inOrder(figures);
    double middle = sizes[sizes.length / 2];
    if (middle == 0
        || (!isFar(measure, sizes[0], middle) && !isFar(measure, last(sizes), middle))) {
      return List.of();
    }
    List<ValuedFigure> far =
        figures.stream().filter(figure -> isFar(measure, size(figure), middle)).toList();
    long alike = figures.stream().filter(figure -> times(size(figure), middle) <= ALIKE).count();
    return 2 * alike > figures.size() && alike >= FEWEST ? far : List.of();
  }

  private static double size(ValuedFigure figure) {
    return Math.abs(figure.rough());
  }

  private static double last(double[] sizes) {
    return sizes[sizes.length - 1];
  }

  private static boolean isFar(Measure measure, double size, double middle) {
    double times = times(size, middle);
    return (times >= FEWEST_TIMES && times <= MOST_TIMES)
        || (times >= PERCENT_FEWEST_TIMES
            && times <= PERCENT_MOST_TIMES
            && isPercentSign(measure, size, middle));
  }

  /** Whether a percent sign too many or too few may be why: between a share and its hundredfold. */
  private static boolean isPercentSign(Measure measure, double size, double middle) {
    return measure.unit() == Unit.PERCENTAGE
        || (measure.unit() == Unit.NUMBER
            && Math.min(size, middle) < 1
            && Math.max(size, middle) <= HUNDRED);
  }

  /** How many times the larger is the smaller; endless where that is nothing. */
  private static double times(double one, double other) {
    return Math.max(one, other) / Math.min(one, other);
  }
}
