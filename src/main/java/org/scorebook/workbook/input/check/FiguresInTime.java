package org.scorebook.workbook.input.check;

import java.util.List;
import java.util.Optional;
import org.scorebook.model.Frequency;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.problem.Place;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftFigure;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.DraftMeasure.FirstRow;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.MeasureColumns;

/** Figures for periods that have not ended by the reporting month (warning), or in an off year. */
final class FiguresInTime implements Checks.MeasureCheck {
  private static final ProblemKind OFF_YEAR =
      ProblemKind.error("off-year", "A biennial measure has figures every second year.");

  private static final ProblemKind FIGURE_AFTER_PERIOD =
      ProblemKind.warning(
          "figure-after-period", "An edition shows what was known of its own period.");

  @Override
  public List<Column> restsOn() {
    return List.of(MeasureColumns.FREQUENCY);
  }

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    for (DraftFigure figure : measure.figures()) {
      if (draft.reporting().isPresent()) {
        checkEnded(draft, measure, figure, draft.reporting().get(), problems);
      }
      FirstRow first = measure.firstRow().orElseThrow();
      if (definition.frequency() == Frequency.BIENNIAL
          && isOffYear(first.period(), figure.period())) {
        problems.accept(
            OFF_YEAR.at(
                place(draft, figure),
                measure.id(),
                figure.period().label()
                    + " is an off year: this biennial measure's figures count from "
                    + first.period().label()
                    + " in "
                    + first.where()
                    + ", every second year. Correct the period."));
        measure.markFaulty(Optional.empty());
      }
    }
  }

  private static void checkEnded(
      Draft draft, DraftMeasure measure, DraftFigure figure, Period reporting, Problems problems) {
    if (figure.period().last().isAfter(reporting.last())) {
      Place place = place(draft, figure);
      problems.accept(
          FIGURE_AFTER_PERIOD.at(
              place,
              measure.id(),
              figure.period().label()
                  + problems.takeBackMonth(place, measure.id())
                  + " ends after the reporting period "
                  + reporting.label()
                  + ", so its figure is not shown yet. Correct the period, or Period on"
                  + " Scorecard."));
    }
  }

  private static Place place(Draft draft, DraftFigure figure) {
    return figure.place(draft, DataColumns.PERIOD);
  }

  private static boolean isOffYear(Period first, Period period) {
    return Math.floorMod(first.until(period), Frequency.BIENNIAL.step()) != 0;
  }
}
