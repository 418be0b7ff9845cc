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

  private final List<ValuedFigure> figures;

  /** Among how many numbers a figure is one by chance, and then the step to the next. */
  private final double figureIn;

  private final double stepIn;

  private FiguresAgain(Measure measure, List<ValuedFigure> figures) {
    this.figures = figures;
    List<double[]> parts = parts(figures);
    double figureIn = 1;
    double stepIn = 1;
    for (double[] numbers : parts) {
      double unit = parts.size() > 1 ? typedUnit(numbers, 1) : shownUnit(measure, numbers);
      figureIn *= spread(numbers, unit);
      stepIn *= spread(steps(numbers), unit);
    }
    this.figureIn = figureIn;
    this.stepIn = stepIn;
  }

  /** Numerators and denominators, where all have both; else the figures. */
  private static List<double[]> parts(List<ValuedFigure> figures) {
    return figures.stream()
            .allMatch(figure -> figure.figure().figure().hasNumeratorAndDenominator())
        ? List.of(numbers(figures, Figure::numerator), numbers(figures, Figure::denominator))
        : List.of(figures.stream().mapToDouble(ValuedFigure::rough).toArray());
  }

  private static double[] numbers(
      List<ValuedFigure> figures, Function<Figure, Optional<BigDecimal>> part) {
    return figures.stream()
        .mapToDouble(figure -> part.apply(figure.figure().figure()).orElseThrow().doubleValue())
        .toArray();
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
        return new FiguresAgain(measure, figures).find();
      }
    }
    return Optional.empty();
  }

  private Optional<Again> find() {
    Optional<Again> again = Optional.empty();
    // Where no run is long enough, none is looked for: of figures all alike there are many.
    for (int lag = 2; lag < figures.size() && isNoChance(LONGEST) && again.isEmpty(); lag++) {
      again = find(lag);
    }
    return again;
  }

  private Optional<Again> find(int lag) {
    int last = figures.size() - 1;
    int run = 0;
    while (run < lag && last - lag - run >= 0 && areSame(last - run, lag)) {
      run++;
    }
    if (run == 0 || !isNoChance(run)) {
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
    ValuedFigure one = figures.get(at);
    ValuedFigure other = figures.get(at - lag);
    return one.rough() == other.rough()
        && one.figure().figure().hasPartsOf(other.figure().figure());
  }

  /** Whether so many figures running are hardly ever those of before by chance. */
  private boolean isNoChance(int run) {
    double runs = figureIn * Math.pow(stepIn, Math.min(run, LONGEST) - 1.0);
    return runs >= ONCE_IN * figures.size();
  }

  private static double[] steps(double[] numbers) {
    double[] steps = new double[numbers.length - 1];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = numbers[i + 1] - numbers[i];
    }
    return steps;
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
  private static double shownUnit(Measure measure, double[] numbers) {
    if (measure.unit().isTime()) {
      return MINUTE;
    }
    int decimals = measure.decimals() + (measure.unit().isPercent() ? 2 : 0);
    return typedUnit(numbers, Math.pow(10, -decimals));
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
