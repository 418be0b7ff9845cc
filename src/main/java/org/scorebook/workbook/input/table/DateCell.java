package org.scorebook.workbook.input.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.scorebook.model.Period;
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

  private static final String TYPE_A_DATE = "Type a date, such as 22/01/2021.";

  private DateCell() {}

  /** The day; text is read in UK order, day before month. */
  public static Entry<LocalDate> read(TableRow row, Column column) {
    Entry<CellValue> cell = row.read(column);
    if (!cell.isGiven()) {
      return cell.isBlank() ? Entry.blank() : Entry.wrong();
    }
    CellValue value = cell.find().orElseThrow();
    if (value instanceof CellValue.Date date) {
      Optional<String> why = impossible(date.moment());
      if (why.isEmpty()) {
        return Entry.of(day(row, column, date.moment()));
      }
      row.report(NOT_A_DATE, column, why.get() + TYPE_A_DATE);
      return Entry.wrong();
    }
    String text = Blanks.strip(value.shown());
    Optional<Moment> typed = DayText.parse(text);
    if (typed.isPresent()) {
      return Entry.of(day(row, column, typed.get()));
    }
    row.report(NOT_A_DATE, column, Quote.of(text) + " is not a date. " + TYPE_A_DATE);
    return Entry.wrong();
  }

  /** Why a cell formatted as a date holds no day that anybody meant; empty where it may. */
  static Optional<String> impossible(Moment moment) {
    try {
      YearNames.possible(moment.day().getYear());
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.of(
          Moment.words(moment.day())
              + " "
              + e.getMessage()
              + ": Excel makes it of a number in a cell formatted as a date. ");
    }
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

  /**
   * The day that a cell holds, in words, where it is not the first of the period that was read from
   * it: a date that was dragged down counts days, and shows its month alone.
   */
  public static Optional<String> findDayWithin(TableRow row, Column column, Period period) {
    return row.find(column)
        .filter(CellValue.Date.class::isInstance)
        .map(value -> ((CellValue.Date) value).moment().day())
        .filter(day -> !day.equals(period.first().atDay(1)))
        .map(Moment::words);
  }
}
