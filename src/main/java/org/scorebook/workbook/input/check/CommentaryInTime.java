package org.scorebook.workbook.input.check;

import java.util.List;
import org.scorebook.model.Commentary;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
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
 * Commentary for a period after the measure's current one (warning): the month of the edition,
 * typed for a measure whose figures are of an earlier one. Where the current period has commentary,
 * the later one is thought to wait for its time.
 */
final class CommentaryInTime implements Checks.MeasureCheck {
  private static final ProblemKind COMMENTARY_AFTER_PERIOD =
      ProblemKind.warning(
          "commentary-after-period", "A page shows what was written about its own figure.");

  @Override
  public List<Column> restsOn() {
    return List.of(MeasureColumns.STATE, MeasureColumns.FREQUENCY, MeasureColumns.ARREARS);
  }

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    if (draft.reporting().isEmpty() || !definition.isLive()) {
      return;
    }
    Period current = measure.currentPeriod(definition, draft.reporting().get()).current();
    List<AtRow<Commentary>> written = measure.commentary();
    if (written.stream().anyMatch(row -> row.typed().period().equals(current))) {
      return;
    }
    for (AtRow<Commentary> row : written) {
      Period period = row.typed().period();
      if (period.compareTo(current) > 0) {
        Place place = draft.place(InputSheet.COMMENTARY, row.row(), CommentaryColumns.PERIOD);
        problems.accept(
            COMMENTARY_AFTER_PERIOD.at(
                place,
                measure.id(),
                period.label()
                    + problems.takeBackMonth(place, measure.id())
                    + " is after "
                    + current.label()
                    + ", the period of the figure that is shown, so this commentary is not shown"
                    + " yet. Type "
                    + current.label()
                    + " if it is about that figure."));
      }
    }
  }
}
