package org.scorebook.workbook.input.check;

import java.util.List;
import org.scorebook.model.Commentary;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.model.State;
import org.scorebook.problem.Place;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.AtRow;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.CommentaryColumns;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;

/**
 * Commentary that is not shown, which is told of (warning). That for a period after the measure's
 * current one: the month of the edition, typed for a measure whose figures are of an earlier one.
 * Where the current period has commentary, the later one is thought to wait for its time. And that
 * of a quarter, half-year or year for a placeholder that does not say its frequency yet, which is
 * shown by months.
 */
final class CommentaryInTime implements Checks.MeasureCheck {
  private static final ProblemKind COMMENTARY_AFTER_PERIOD =
      ProblemKind.warning(
          "commentary-after-period", "A page shows what was written about its own figure.");

  private static final ProblemKind COMMENTARY_WITHOUT_FREQUENCY =
      ProblemKind.warning(
          "commentary-without-frequency",
          "What was written of a measure to come would stand on no page.");

  @Override
  public List<Column> restsOn() {
    return List.of(MeasureColumns.STATE, MeasureColumns.ARREARS);
  }

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    boolean read = measure.isRead(MeasureColumns.FREQUENCY);
    if (draft.reporting().isEmpty() || (!read && !isStillBlank(measure, definition))) {
      return;
    }
    Period reporting = draft.reporting().get();
    Period current = measure.currentPeriod(definition, reporting).current();
    List<AtRow<Commentary>> written = measure.commentary();
    boolean isWritten = written.stream().anyMatch(row -> row.typed().period().equals(current));
    for (AtRow<Commentary> row : written) {
      Period period = row.typed().period();
      Place place = draft.place(InputSheet.COMMENTARY, row.row(), CommentaryColumns.PERIOD);
      if (period.kind() != current.kind()) {
        if (period.compareTo(latestEnded(period, reporting)) >= 0) {
          problems.accept(
              COMMENTARY_WITHOUT_FREQUENCY.at(
                  place, measure.id(), withoutFrequency(period, current)));
        }
      } else if (!isWritten && period.compareTo(current) > 0) {
        String named = period.label() + problems.takeBackMonth(place, measure.id());
        problems.accept(
            COMMENTARY_AFTER_PERIOD.at(
                place, measure.id(), afterPeriod(named, current, definition.state())));
      }
    }
  }

  /** A placeholder need not say it yet; of any other an error has been told. */
  private static boolean isStillBlank(DraftMeasure measure, Measure definition) {
    return definition.state() == State.PLACEHOLDER
        && measure.row().find(MeasureColumns.FREQUENCY).isEmpty();
  }

  private static Period latestEnded(Period period, Period reporting) {
    return Period.latestEnded(reporting.last(), period.kind(), reporting.yearStart());
  }

  private static String withoutFrequency(Period period, Period current) {
    return period.label()
        + " is not a month, and a Placeholder without a Frequency is shown by months, so this"
        + " commentary is not shown. Type "
        + current.label()
        + ", or fill in Frequency on Measures.";
  }

  private static String afterPeriod(String named, Period current, State state) {
    boolean waits = state == State.PLACEHOLDER;
    return named
        + " is after "
        + current.label()
        + ", the period "
        + (waits ? "" : "of the figure ")
        + "that is shown, so this commentary is not shown yet. Type "
        + current.label()
        + " if it is about that "
        + (waits ? "period." : "figure.");
  }
}
