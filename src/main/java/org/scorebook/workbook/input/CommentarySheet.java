package org.scorebook.workbook.input;

import java.util.Optional;
import org.scorebook.model.Commentary;
import org.scorebook.model.Period;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.AtRow;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.table.Entry;
import org.scorebook.workbook.input.table.PeriodParser;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.input.table.TextCell;
import org.scorebook.workbook.layout.CommentaryColumns;

/** The Commentary sheet: one row per measure and period. */
final class CommentarySheet {
  private static final ProblemKind COMMENTARY_TWICE =
      ProblemKind.error(
          "commentary-twice", "A page has room for one text of a period; the other would be lost.");

  private static final String SOURCE = "Commentary sheet";

  private final MeasureRows measures;
  private final PeriodParser parser;
  private final RowsOnce<Period> rows = new RowsOnce<>();

  CommentarySheet(Draft draft, PeriodParser parser) {
    this.measures = new MeasureRows(draft);
    this.parser = parser;
  }

  void accept(TableRow row) {
    Optional<MeasureRows.Found> measure = measures.find(row, CommentaryColumns.MEASURE_ID);
    if (measure.isEmpty()) {
      return;
    }
    Entry<Period> period = measure.get().readPeriod(row, CommentaryColumns.PERIOD, parser);
    Entry<String> text = TextCell.readWhole(row, CommentaryColumns.COMMENTARY);
    String author = TextCell.read(row, CommentaryColumns.AUTHOR).orElse("");
    String checked = TextCell.read(row, CommentaryColumns.CHECKED).orElse("");
    if (!period.isGiven()) {
      return;
    }
    Period when = period.find().orElseThrow();
    Optional<Integer> first = rows.take(measure.get().draft(), when, row.number());
    if (first.isPresent()) {
      row.report(
          COMMENTARY_TWICE,
          CommentaryColumns.PERIOD,
          "Row "
              + first.get()
              + " holds commentary for "
              + when.label()
              + " already. Put both texts in one row.");
      return;
    }
    text.find()
        .map(
            words ->
                new Commentary(
                    when,
                    words,
                    author,
                    SOURCE,
                    Optional.empty(),
                    checked,
                    Optional.of(row.place(CommentaryColumns.COMMENTARY))))
        .ifPresent(
            typed -> measure.get().draft().commentary().add(new AtRow<>(row.number(), typed)));
  }
}
