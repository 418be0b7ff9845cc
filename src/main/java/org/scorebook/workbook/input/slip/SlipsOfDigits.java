package org.scorebook.workbook.input.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.model.Unit;
import org.scorebook.workbook.input.draft.DraftFigure;
import org.scorebook.workbook.input.draft.DraftMeasure.ValuedFigure;

/**
 * What slips of digits look like among figures too few for a deviation: eight times all the others
 * or more, or an eighth of all of them or less. Where figures are zero, of both signs, or small
 * counts, such leaps are everyday; what began anew is held against nothing before it.
 */
public final class SlipsOfDigits {
  private static final int FEWEST = 3;

  /** A digit too many makes ten times, of which a common movement may take a fifth. */
  private static final double SLIP = 8;

  private static final double SMALL_COUNT = 20;

  private SlipsOfDigits() {}

  /** A figure that a slip made, and those beside it. */
  public record Slip(ValuedFigure figure, List<ValuedFigure> others) {}

  /**
   * Finds them among figures of one basis in order of period.
   *
   * @param newLevels the periods with which something changed for good
   */
  public static List<Slip> slips(
      Measure measure, Set<Period> newLevels, List<ValuedFigure> figures) {
    List<Slip> slips = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= figures.size(); end++) {
      if (end == figures.size() || beginsAnew(measure, newLevels, figures, end)) {
        addSlips(measure, figures.subList(start, end), slips);
        start = end;
      }
    }
    return slips;
  }

  private static boolean beginsAnew(
      Measure measure, Set<Period> newLevels, List<ValuedFigure> figures, int at) {
    Period period = figures.get(at).figure().period();
    Period before = figures.get(at - 1).figure().period();
    return newLevels.contains(period)
        || (measure.accumulates() && period.financialYearStart() != before.financialYearStart());
  }

  private static void addSlips(Measure measure, List<ValuedFigure> figures, List<Slip> slips) {
    if (figures.size() < FEWEST
        || !(figures.stream().allMatch(figure -> figure.rough() > 0)
            || figures.stream().allMatch(figure -> figure.rough() < 0))) {
      return;
    }
    for (int i = 0; i < figures.size(); i++) {
      ValuedFigure figure = figures.get(i);
      List<ValuedFigure> others =
          Stream.concat(figures.subList(0, i).stream(), figures.stream().skip(i + 1L)).toList();
      if (isFarFromAll(measure, Math.abs(figure.rough()), others) && !areSmallCounts(others)) {
        slips.add(new Slip(figure, others));
      }
    }
  }

  private static boolean isFarFromAll(Measure measure, double size, List<ValuedFigure> others) {
    boolean above = others.stream().allMatch(other -> size >= SLIP * Math.abs(other.rough()));
    // A year to date begins small of itself.
    return above
        || (!measure.accumulates()
            && others.stream().allMatch(other -> SLIP * size <= Math.abs(other.rough())));
  }

  private static boolean areSmallCounts(List<ValuedFigure> figures) {
    double[] counts =
        figures.stream()
            .map(SlipsOfDigits::count)
            .flatMapToDouble(OptionalDouble::stream)
            .sorted()
            .toArray();
    return counts.length > 0 && counts[counts.length / 2] < SMALL_COUNT;
  }

  /** How many were counted for a figure, where that is known. */
  private static OptionalDouble count(ValuedFigure figure) {
    Unit unit = figure.measure().unit();
    if (unit.isTime() || unit == Unit.CURRENCY) {
      return OptionalDouble.empty();
    }
    DraftFigure draft = figure.figure();
    if (draft.figure().numerator().isPresent()) {
      return OptionalDouble.of(Math.abs(draft.figure().numerator().get().doubleValue()));
    }
    return unit == Unit.NUMBER || unit == Unit.DAYS
        ? OptionalDouble.of(Math.abs(figure.rough()))
        : OptionalDouble.empty();
  }
}
