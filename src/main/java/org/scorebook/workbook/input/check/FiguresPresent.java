package org.scorebook.workbook.input.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scorebook.model.Basis;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.order.Order;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftFigure;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.MissingSheet;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;

/**
 * Warnings of figures that are not there: a live measure with none at all, or none for the current
 * period, for all or by area, and gaps in the last twelve months.
 */
final class FiguresPresent implements Checks.MeasureCheck {
  private static final ProblemKind NO_FIGURES =
      ProblemKind.warning("no-figures", "Its page would be empty.");

  private static final ProblemKind CURRENT_FIGURE_MISSING =
      ProblemKind.warning("current-figure-missing", "Without it there is no status and no change.");

  private static final ProblemKind GAP_IN_FIGURES =
      ProblemKind.warning("gap-in-figures", "Twelve-month figures with a gap cover fewer months.");

  private static final ProblemKind CURRENT_AREAS_MISSING =
      ProblemKind.warning(
          "current-areas-missing", "The chart and table of its areas would be missing.");

  @Override
  public List<Column> restsOn() {
    return List.of(MeasureColumns.ID, MeasureColumns.STATE);
  }

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    boolean readable = draft.findHeader(InputSheet.DATA).isPresent();
    if (readable && definition.isLive() && draft.reporting().isPresent()) {
      checkMeasure(draft, measure, definition, draft.reporting().get(), problems);
    }
  }

  private static void checkMeasure(
      Draft draft, DraftMeasure measure, Measure definition, Period reporting, Problems problems) {
    if (measure.figures().isEmpty()) {
      if (!measure.isFaulty()) {
        measure
            .row()
            .report(
                noFigures(draft),
                MeasureColumns.ID,
                "This live measure has no figures on Data. Add them, or set State to Suspended or"
                    + " Placeholder.");
      }
      return;
    }
    if (!measure.isRead(MeasureColumns.FREQUENCY, MeasureColumns.ARREARS)) {
      return;
    }
    Period current = measure.currentPeriod(definition, reporting).current();
    boolean reported = false;
    Period first = current;
    // Of a long workbook's figures few are of the last twelve months.
    Period since = current.plus(1 - definition.frequency().periodsInTwelveMonths());
    Set<Period> any = new HashSet<>();
    for (DraftFigure figure : measure.figures()) {
      Period period = figure.period();
      if (period.compareTo(first) < 0) {
        first = period;
      }
      if (period.compareTo(since) >= 0) {
        any.add(period);
      }
      reported |= figure.basis() == Basis.REPORTED && period.equals(current);
    }
    if (!reported && !measure.isFaulty(current)) {
      measure
          .row()
          .report(
              CURRENT_FIGURE_MISSING,
              MeasureColumns.ID,
              "There is no Reported figure for the current period "
                  + current.label()
                  + ". Add it on Data, or check Frequency and Arrears.");
    }
    if (reported) {
      checkAreas(measure, definition, current);
    }
    checkGaps(draft, measure, definition, current, first, any, problems);
  }

  /** Areas that were given for the period before and are not for this one were forgotten. */
  private static void checkAreas(DraftMeasure measure, Measure definition, Period current) {
    Period before = current.plus(-definition.frequency().step());
    Set<Period> given =
        measure.areas().stream().map(area -> area.typed().period()).collect(Collectors.toSet());
    if (given.contains(before) && !given.contains(current)) {
      measure
          .row()
          .report(
              CURRENT_AREAS_MISSING,
              MeasureColumns.AREAS,
              "There are figures by area for "
                  + before.label()
                  + " and none for the current period "
                  + current.label()
                  + ". Add them on Areas, or leave it if there are none to give.");
    }
  }

  /** Where a sheet of figures is left alone, that is why many measures have none. */
  private static ProblemKind noFigures(Draft draft) {
    return draft
        .findMissing(InputSheet.DATA_WIDE)
        .flatMap(MissingSheet::meant)
        .map(
            sheet ->
                NO_FIGURES.mendedTogether(
                    "Their figures may stand on the sheet \"" + sheet + "\", which is not read."))
        .orElse(NO_FIGURES);
  }

  /**
   * Looks for gaps.
   *
   * @param first of all figures
   * @param any periods of the last twelve months that have a figure
   */
  private static void checkGaps(
      Draft draft,
      DraftMeasure measure,
      Measure definition,
      Period current,
      Period first,
      Set<Period> any,
      Problems problems) {
    List<Period> gaps = new ArrayList<>();
    for (int back = definition.frequency().periodsInTwelveMonths() - 1; back > 0; back--) {
      Period period = current.plus(-back);
      if (period.compareTo(first) > 0 && !any.contains(period) && !measure.isFaulty(period)) {
        gaps.add(period);
      }
    }
    if (gaps.isEmpty()) {
      return;
    }
    // The row after the gap shows the analyst where to insert; the last row where nothing follows.
    DraftFigure next =
        measure.figures().stream()
            .filter(figure -> figure.period().compareTo(gaps.get(0)) > 0)
            .min(Order.of(Order.by(DraftFigure::period), Order.by(DraftFigure::row)))
            .orElse(measure.figures().get(measure.figures().size() - 1));
    problems.accept(
        GAP_IN_FIGURES.at(
            next.place(draft, DataColumns.PERIOD),
            measure.id(),
            "The last twelve months have no figure for "
                + gaps.stream().map(Period::label).collect(Collectors.joining(", "))
                + ". Add a row for each, or leave the gap if there is none to give."));
  }
}
