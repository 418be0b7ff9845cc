package org.scorebook.workbook.input.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scorebook.model.Commentary;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.problem.Place;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.input.draft.AtRow;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.input.table.Quote;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.CommentaryColumns;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;

/**
 * Commentary for a period after the measure's current one (warning): the month of the edition,
 * typed for a measure whose figures are of an earlier one. Where the current period has commentary,
 * the later one is thought to wait for its time; a warning where it is none, such as TBC.
 */
final class CommentaryInTime implements Checks.MeasureCheck {
  private static final ProblemKind COMMENTARY_AFTER_PERIOD =
      ProblemKind.warning(
          "commentary-after-period", "A page shows what was written about its own figure.");

  private static final ProblemKind COMMENTARY_TO_COME =
      ProblemKind.warning(
          "commentary-to-come", "Directors read it, and its owner is not asked for any.");

  private static final Pattern TO_COME =
      Pattern.compile(
          "(?i)[\\W_]*(tb[acd]|n/?a|nil|none|x{2,9}|to follow|to be (added|confirmed|completed)"
              + "|(update|commentary) (to follow|awaited|pending|needed|required)"
              + "|(awaiting|pending)( update| commentary)?|(as|see) (above|below|before|last month)"
              + "|no (comment|commentary|update))?[\\W_]*");

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
    Optional<AtRow<Commentary>> shown =
        written.stream().filter(row -> row.typed().period().equals(current)).findFirst();
    if (shown.isPresent()) {
      checkWritten(draft, measure.id(), shown.get(), problems);
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

  /** What only holds the place of commentary counts as commentary, and nobody is asked for more. */
  private static void checkWritten(
      Draft draft, String id, AtRow<Commentary> row, Problems problems) {
    String text = Blanks.collapse(row.typed().text());
    if (TO_COME.matcher(text).matches()) {
      problems.accept(
          COMMENTARY_TO_COME.at(
              draft.place(InputSheet.COMMENTARY, row.row(), CommentaryColumns.COMMENTARY),
              id,
              Quote.of(text)
                  + " is shown as the commentary. Write it, or clear the row, so that it counts as"
                  + " missing."));
    }
  }
}
