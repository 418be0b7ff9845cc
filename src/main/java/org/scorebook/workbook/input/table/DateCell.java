package org.scorebook.workbook.input.table;

import java.time.LocalDate;
import java.util.Optional;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.stream.CellValue;

/** Cells that hold a day. */
public final class DateCell {
  private DateCell() {}

  /** The day; text is read in UK order, day before month. */
  public static Entry<LocalDate> read(TableRow row, Column column) {
    Entry<CellValue> cell = row.read(column);
    if (!cell.isGiven()) {
      return cell.isBlank() ? Entry.blank() : Entry.wrong();
    }
    CellValue value = cell.find().orElseThrow();
    if (value instanceof CellValue.Date date) {
      return Entry.of(date.date());
    }
    String text = Blanks.strip(value.shown());
    Optional<LocalDate> day = PeriodParser.parseDay(text);
    if (day.isPresent()) {
      return Entry.of(day.get());
    }
    row.error(column, Quote.of(text) + " is not a date. Type a date, such as 22/01/2021.");
    return Entry.wrong();
  }
}
