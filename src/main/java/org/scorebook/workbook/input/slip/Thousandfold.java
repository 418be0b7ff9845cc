package org.scorebook.workbook.input.slip;

import java.util.List;
import java.util.Set;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.workbook.input.draft.DraftMeasure.ValuedFigure;

/**
 * Figures typed in thousands among others in full, or the other way round, as several columns of a
 * report mix them. Several of them hide each other from whatever looks at one at a time.
 */
public final class Thousandfold {
  /** A thousand times, of which common movements may take or add a part. */
  private static final double FEWEST_TIMES = 300;

  private static final double MOST_TIMES = 3_000;

  /** Figures that stand in full differ by less. */
  private static final double ALIKE = 10;

  private static final int FEWEST = 3;

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
        || (!isThousandfold(sizes[0], middle) && !isThousandfold(last(sizes), middle))) {
      return List.of();
    }
    List<ValuedFigure> far =
        figures.stream().filter(figure -> isThousandfold(size(figure), middle)).toList();
    long alike = figures.stream().filter(figure -> times(size(figure), middle) <= ALIKE).count();
    return 2 * alike > figures.size() && alike >= FEWEST ? far : List.of();
  }

  private static double size(ValuedFigure figure) {
    return Math.abs(figure.rough());
  }

  private static double last(double[] sizes) {
    return sizes[sizes.length - 1];
  }

  private static boolean isThousandfold(double size, double middle) {
    double times = times(size, middle);
    return times >= FEWEST_TIMES && times <= MOST_TIMES;
  }

  /** How many times the larger is the smaller; endless where that is nothing. */
  private static double times(double one, double other) {
    return Math.max(one, other) / Math.min(one, other);
  }
}
