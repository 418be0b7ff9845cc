package org.scorebook.workbook.input.table;

import java.time.LocalDate;
import java.util.Optional;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.layout.Column;
import org.scorebook.xlsx.number.Moment;
import org.scorebook.xlsx.read.CellValue;

/** Cells that hold a day. */
public final class DateCell {
  private static final ProblemKind NOT_A_DATE =
      ProblemKind.error("not-a-date", "The date is shown to owners and decides what is late.");

  private static final ProblemKind TIME_OF_DAY =
      ProblemKind.warning("time-of-day", "A time zone may have moved the date by a day.");

  private DateCell() {}

  /** The day; text is read in UK order, day before month. */
  public static Entry<LocalDate> read(TableRow row, Column column) {
    Entry<CellValue> cell = row.read(column);
    if (!cell.isGiven()) {
      return cell.isBlank() ? Entry.blank() : Entry.wrong();
    }
    CellValue value = cell.find().orElseThrow();
    if (value instanceof CellValue.Date date) {
      return Entry.of(day(row, column, date.moment()));
    }
    String text = Blanks.strip(value.shown());
    Optional<Moment> typed = DayText.parse(text);
    if (typed.isPresent()) {
      return Entry.of(day(row, column, typed.get()));
    }
    row.report(
        NOT_A_DATE, column, Quote.of(text) + " is not a date. Type a date, such as 22/01/2021.");
    return Entry.wrong();
  }

  /** The day that is meant. A time of day beside it is warned about. */
  static LocalDate day(TableRow row, Column column, Moment moment) {
    if (!moment.isMidnight()) {
      String read = Moment.words(moment.day());
      row.report(
          TIME_OF_DAY,
          column,
          moment.words()
              + " is a date with a time of day; it is read as "
              + read
              + ". Type "
              + read
              + " without a time.");
    }
    return moment.day();
  }
}
