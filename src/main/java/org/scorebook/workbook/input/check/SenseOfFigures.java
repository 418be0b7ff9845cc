package org.scorebook.workbook.input.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.scorebook.model.Basis;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.DraftMeasure.ValuedFigure;
import org.scorebook.workbook.input.slip.FiguresAgain;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.MeasureColumns;

/**
 * Warnings of zeros where missing is meant, of figures copied down or from another year, and of
 * denominators that have not moved for a year.
 */
final class SenseOfFigures implements Checks.MeasureCheck {
  private static final ProblemKind ZERO_AMONG_FIGURES =
      ProblemKind.warning(
          "zero-among-figures", "A zero typed for a missing figure is published as a collapse.");

  private static final ProblemKind DENOMINATOR_UNMOVED =
      ProblemKind.warning(
          "denominator-unmoved", "A denominator copied down makes a share wrong slowly.");

  private static final ProblemKind FIGURE_REPEATED =
      ProblemKind.warning("figure-repeated", "Last month's figure copied down hides this month's.");

  /** Smaller wholes are everyday the same in two months. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(50);

  private static final int FEWEST = 3;
  private static final BigDecimal STEADY = BigDecimal.valueOf(2);

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    for (Basis basis : Basis.values()) {
      checkZeros(draft, measure.id(), measure.valued(definition, basis), problems);
    }
    List<ValuedFigure> reported = measure.valued(definition, Basis.REPORTED);
    checkRepeated(draft, measure.id(), reported, problems);
    FiguresAgain.find(definition, reported)
        .ifPresent(again -> report(draft, measure.id(), again, problems));
    if (!measure.isRead(MeasureColumns.FREQUENCY)) {
      return;
    }
    checkDenominators(
        draft, measure.id(), reported, definition.frequency().periodsInTwelveMonths(), problems);
  }

  /** Zero among figures that are all of one size is out of character. */
  private static void checkZeros(
      Draft draft, String id, List<ValuedFigure> figures, Problems problems) {
    if (figures.stream().noneMatch(figure -> figure.rough() == 0)) {
      return;
    }
    List<BigDecimal> others =
        figures.stream()
            .map(figure -> figure.value().abs())
            .filter(size -> size.signum() > 0)
            .sorted()
            .toList();
    if (others.size() < FEWEST
        || others.get(0).multiply(STEADY).compareTo(others.get(others.size() - 1)) < 0) {
      return;
    }
    for (ValuedFigure figure : figures) {
      if (figure.value().signum() == 0) {
        problems.accept(
            ZERO_AMONG_FIGURES.at(
                figure.figure().place(draft),
                id,
                "The figure is 0, and no other figure of the measure is near it. If there is none,"
                    + " leave the cell blank: 0 counts as a figure."));
      }
    }
  }

  /**
   * The latest figure has the numerator and the denominator of the one before, though the one
   * before that had another denominator: it was copied down.
   */
  private static void checkRepeated(
      Draft draft, String id, List<ValuedFigure> figures, Problems problems) {
    if (figures.size() < FEWEST) {
      return;
    }
    ValuedFigure last = figures.get(figures.size() - 1);
    Figure latest = last.figure().figure();
    Figure before = figures.get(figures.size() - 2).figure().figure();
    Figure earlier = figures.get(figures.size() - 3).figure().figure();
    if (latest.hasNumeratorAndDenominator()
        && latest.hasPartsOf(before)
        && earlier.denominator().filter(whole -> !isSame(whole, before)).isPresent()
        && latest.denominator().filter(whole -> whole.compareTo(SMALL) >= 0).isPresent()) {
      problems.accept(
          FIGURE_REPEATED.at(
              last.figure().place(draft, DataColumns.NUMERATOR),
              id,
              "Numerator and denominator are those of "
                  + label(figures.get(figures.size() - 2))
                  + " again. Check that they were not copied down; leave them if they are right."));
    }
  }

  private static void report(Draft draft, String id, FiguresAgain.Again again, Problems problems) {
    boolean one = again.first().equals(again.last());
    problems.accept(
        FIGURE_REPEATED.at(
            again.last().figure().place(draft),
            id,
            (one
                    ? "The figure is that of " + label(again.earlier()) + " again."
                    : "The figures of "
                        + label(again.first())
                        + " to "
                        + label(again.last())
                        + " are those of "
                        + label(again.earlier())
                        + " to "
                        + label(again.earlierLast())
                        + " again, one by one.")
                + " Check that they were not copied; leave them if they are right."));
  }

  private static String label(ValuedFigure figure) {
    return figure.figure().period().label();
  }

  private static boolean isSame(BigDecimal whole, Figure figure) {
    return figure.denominator().filter(other -> other.compareTo(whole) == 0).isPresent();
  }

  /**
   * The latest figure and all of the year before it share one denominator. A year of one
   * denominator alone is nothing to ask about: a population estimate serves for just that long.
   */
  private static void checkDenominators(
      Draft draft, String id, List<ValuedFigure> figures, int year, Problems problems) {
    if (year == 0 || figures.size() <= year) {
      return;
    }
    List<ValuedFigure> latest = figures.subList(figures.size() - year - 1, figures.size());
    ValuedFigure last = latest.get(latest.size() - 1);
    Optional<BigDecimal> denominator = last.figure().figure().denominator();
    if (denominator.isEmpty()) {
      return;
    }
    boolean still =
        latest.stream()
            .allMatch(
                figure ->
                    figure
                        .figure()
                        .figure()
                        .denominator()
                        .filter(typed -> typed.compareTo(denominator.get()) == 0)
                        .isPresent());
    if (still) {
      problems.accept(
          DENOMINATOR_UNMOVED.at(
              last.figure().place(draft, DataColumns.DENOMINATOR),
              id,
              "The denominator "
                  + denominator.get().toPlainString()
                  + " has not moved since "
                  + latest.get(0).figure().period().label()
                  + ". Check that it is still the right one."));
    }
  }
}
