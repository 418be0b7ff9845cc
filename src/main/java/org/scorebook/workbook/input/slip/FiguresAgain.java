package org.scorebook.workbook.input.slip;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.workbook.input.draft.DraftMeasure.ValuedFigure;

/**
 * Latest figures that are earlier ones again, one by one, such as those of last year under this
 * year's dates. Figures of a few sizes are everyday the same in two months: only what chance does
 * not do once in a million times counts, by how widely the measure's figures and their steps lie.
 */
public final class FiguresAgain {
  private static final double ONCE_IN = 1e6;

  /** What the seasons foretell is the same for longer, and no less everyday for it. */
  private static final int LONGEST = 5;

  /** Of fewer nobody knows how widely they lie. */
  private static final int FEWEST = 5;

  /** The minute, to which times are mostly given. */
  private static final double MINUTE = 1 / 1440.0;

  private final Measure measure;
  private final List<ValuedFigure> figures;

  private FiguresAgain(Measure measure, List<ValuedFigure> figures) {
    this.measure = measure;
    this.figures = figures;
  }

  /**
   * So many of the latest figures that stood before.
   *
   * @param earlier the first and the last of those that they repeat
   */
  public record Again(
      ValuedFigure first, ValuedFigure last, ValuedFigure earlier, ValuedFigure earlierLast) {}

  /** Finds them among figures of one basis in order of period. */
  public static Optional<Again> find(Measure measure, List<ValuedFigure> figures) {
    int last = figures.size() - 1;
    double rough = last < FEWEST - 1 ? 0 : figures.get(last).rough();
    // What stood just before is everyday the same; see denominators and figures copied down.
    for (int lag = 2; lag <= last && rough != 0; lag++) {
      if (figures.get(last - lag).rough() == rough) {
        Optional<Again> again = new FiguresAgain(measure, figures).find(lag);
        if (again.isPresent()) {
          return again;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Again> find(int lag) {
    int last = figures.size() - 1;
    int run = 0;
    while (run < lag && last - lag - run >= 0 && areSame(last - run, lag)) {
      run++;
    }
    if (run == 0 || chances(run) < ONCE_IN * figures.size()) {
      return Optional.empty();
    }
    int first = last - run + 1;
    return Optional.of(
        new Again(
            figures.get(first),
            figures.get(last),
            figures.get(first - lag),
            figures.get(last - lag)));
  }

  private boolean areSame(int at, int lag) {
    return areSame(at, lag, Figure::numerator)
        && areSame(at, lag, Figure::denominator)
        && figures.get(at).rough() == figures.get(at - lag).rough();
  }

  private boolean areSame(int at, int lag, Function<Figure, Optional<BigDecimal>> part) {
    Optional<BigDecimal> one = part.apply(figure(at));
    Optional<BigDecimal> other = part.apply(figure(at - lag));
    return one.isPresent() == other.isPresent()
        && (one.isEmpty() || one.get().compareTo(other.orElseThrow()) == 0);
  }

  private Figure figure(int at) {
    return figures.get(at).figure().figure();
  }

  /** How many runs so long there might be: figures anywhere among the others, then their steps. */
  private double chances(int run) {
    boolean quotients =
        figures.stream().allMatch(figure -> figure.figure().figure().hasNumeratorAndDenominator());
    return quotients
        ? chances(run, Figure::numerator) * chances(run, Figure::denominator)
        : chances(run, figures.stream().mapToDouble(ValuedFigure::rough).toArray(), shownUnit());
  }

  private double chances(int run, Function<Figure, Optional<BigDecimal>> part) {
    double[] numbers =
        figures.stream()
            .mapToDouble(f -> part.apply(f.figure().figure()).orElseThrow().doubleValue())
            .toArray();
    return chances(run, numbers, typedUnit(numbers, 1));
  }

  private static double chances(int run, double[] numbers, double unit) {
    double[] steps = new double[numbers.length - 1];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = numbers[i + 1] - numbers[i];
    }
    return spread(numbers, unit) * Math.pow(spread(steps, unit), Math.min(run, LONGEST) - 1.0);
  }

  /** How many numbers the middle half of them ranges over. */
  private static double spread(double[] numbers, double unit) {
    double[] inOrder = numbers.clone();
    Arrays.sort(inOrder);
    int quarter = inOrder.length / 4;
    return (inOrder[inOrder.length - 1 - quarter] - inOrder[quarter]) / unit + 1;
  }

  /**
   * A quotient has more digits than anybody counts: only those that are shown tell figures apart.
   */
  private double shownUnit() {
    if (measure.unit().isTime()) {
      return MINUTE;
    }
    int decimals = measure.decimals() + (measure.unit().isPercent() ? 2 : 0);
    return typedUnit(
        figures.stream().mapToDouble(ValuedFigure::rough).toArray(), Math.pow(10, -decimals));
  }

  /** The largest power of ten from the unit on that all are rounded to. */
  private static double typedUnit(double[] numbers, double unit) {
    double tenfold = unit * 10;
    boolean rounded =
        Arrays.stream(numbers)
            .allMatch(
                number -> Math.abs(number - Math.rint(number / tenfold) * tenfold) < unit / 2);
    boolean any = Arrays.stream(numbers).anyMatch(number -> Math.abs(number) >= tenfold);
    return rounded && any ? typedUnit(numbers, tenfold) : unit;
  }
}
