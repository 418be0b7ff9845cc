package org.scorebook.workbook.input.check;

import java.util.List;
import java.util.Optional;
import org.scorebook.model.AreaFigure;
import org.scorebook.model.Frequency;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.order.Order;
import org.scorebook.problem.Place;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.AtRow;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftFigure;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.DraftMeasure.FirstRow;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.layout.AreaColumns;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;

/**
 * Figures for periods that have not ended by the reporting month, or that arrears pass over
 * (warnings), or in an off year.
 */
final class FiguresInTime implements Checks.MeasureCheck {
  private static final ProblemKind OFF_YEAR =
      ProblemKind.error("off-year", "A biennial measure has figures every second year.");

  private static final ProblemKind FIGURE_AFTER_PERIOD =
      ProblemKind.warning(
          "figure-after-period", "An edition shows what was known of its own period.");

  private static final ProblemKind FIGURE_WITHIN_ARREARS =
      ProblemKind.warning(
          "figure-within-arrears", "Readers would be shown an older figure than there is.");

  @Override
  public List<Column> restsOn() {
    return List.of(MeasureColumns.FREQUENCY);
  }

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    for (DraftFigure figure : measure.figures()) {
      Period period = figure.period();
      // Where it stands is worked out for few: a long workbook has figures by the hundred thousand.
      if (mayBeWrong(draft, definition, period)
          && !check(
              draft,
              measure,
              definition,
              figure.place(draft, DataColumns.PERIOD),
              period,
              problems)) {
        measure.markFaulty(Optional.empty());
      }
    }
    for (AtRow<AreaFigure> area : measure.areas()) {
      Place place = draft.place(InputSheet.AREAS, area.row(), AreaColumns.PERIOD);
      check(draft, measure, definition, place, area.typed().period(), problems);
    }
    if (definition.isLive() && measure.isRead(MeasureColumns.STATE, MeasureColumns.ARREARS)) {
      draft.reporting().ifPresent(now -> checkArrears(draft, measure, definition, now));
    }
  }

  /** Tells once, at Arrears, of figures of periods that have ended and are not shown for it. */
  private static void checkArrears(
      Draft draft, DraftMeasure measure, Measure definition, Period reporting) {
    Period current = measure.currentPeriod(definition, reporting).current();
    measure.figures().stream()
        .filter(figure -> figure.period().compareTo(current) > 0)
        .filter(figure -> !isAfter(figure.period(), reporting))
        .max(Order.of(Order.by(DraftFigure::period), Order.by(DraftFigure::row)))
        .ifPresent(
            newest ->
                measure
                    .row()
                    .report(
                        FIGURE_WITHIN_ARREARS,
                        MeasureColumns.ARREARS,
                        "With Arrears "
                            + definition.arrears()
                            + " the current period is "
                            + current.label()
                            + ", but there is a figure for "
                            + newest.period().label()
                            + " ("
                            + newest.place(draft, DataColumns.PERIOD).text()
                            + "), which is not shown yet. Correct Arrears if it should be."));
  }

  private static boolean mayBeWrong(Draft draft, Measure definition, Period period) {
    return definition.frequency() == Frequency.BIENNIAL
        || draft.reporting().filter(reporting -> isAfter(period, reporting)).isPresent();
  }

  private static boolean isAfter(Period period, Period reporting) {
    return period.last().isAfter(reporting.last());
  }

  /** Checks the period of a figure; false where there can be none. */
  private static boolean check(
      Draft draft,
      DraftMeasure measure,
      Measure definition,
      Place place,
      Period period,
      Problems problems) {
    draft.reporting().ifPresent(now -> checkEnded(measure, place, period, now, problems));
    Optional<FirstRow> first =
        measure
            .firstRow()
            .filter(row -> definition.frequency() == Frequency.BIENNIAL)
            .filter(row -> isOffYear(row.period(), period));
    first.ifPresent(
        row ->
            problems.accept(
                OFF_YEAR.at(
                    place,
                    measure.id(),
                    period.label()
                        + " is an off year: this biennial measure's figures count from "
                        + row.period().label()
                        + " in "
                        + row.where()
                        + ", every second year. Correct the period.")));
    return first.isEmpty();
  }

  private static void checkEnded(
      DraftMeasure measure, Place place, Period period, Period reporting, Problems problems) {
    if (isAfter(period, reporting)) {
      problems.accept(
          FIGURE_AFTER_PERIOD.at(
              place,
              measure.id(),
              period.label()
                  + problems.takeBackMonth(place, measure.id())
                  + " ends after the reporting period "
                  + reporting.label()
                  + ", so its figure is not shown yet. Correct the period, or Period on"
                  + " Scorecard."));
    }
  }

  private static boolean isOffYear(Period first, Period period) {
    return Math.floorMod(first.until(period), Frequency.BIENNIAL.step()) != 0;
  }
}
