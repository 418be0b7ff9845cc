package org.scorebook.xlsx.read;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.xlsx.number.ExcelDates;
import org.scorebook.xlsx.number.Moment;
import org.scorebook.xlsx.number.NumberFormat;

/** Cells of type {@code d}: a date, a time of day, or both, in the manner of ISO 8601. */
final class IsoDates {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})?T?(\\d{2}:\\d{2}(?::\\d{2})?)?(?:\\.\\d+)?(?:Z|[+-].*)?");
  private static final NumberFormat DATE = NumberFormat.of(14, null);
  private static final NumberFormat DATE_AND_TIME = NumberFormat.of(22, null);
  private static final NumberFormat TIME = NumberFormat.of(21, null);

  private IsoDates() {}

  /**
   * What the text means; empty where it is neither.
   *
   * @param format of the cell; where it is General, Excel shows the date and time all the same
   */
  static Optional<CellValue> find(String text, NumberFormat format) {
    Matcher iso = ISO.matcher(text);
    if (!iso.matches() || (iso.group(1) == null && iso.group(2) == null)) {
      return Optional.empty();
    }
    try {
      LocalTime time = iso.group(2) == null ? LocalTime.MIDNIGHT : LocalTime.parse(iso.group(2));
      if (iso.group(1) == null) {
        Duration passed = Duration.between(LocalTime.MIDNIGHT, time);
        return Optional.of(
            new CellValue.Decimal(
                ExcelDates.fraction(passed), format == NumberFormat.GENERAL ? TIME : format));
      }
      Moment moment = new Moment(LocalDateTime.of(LocalDate.parse(iso.group(1)), time));
      NumberFormat usual = moment.isMidnight() ? DATE : DATE_AND_TIME;
      return Optional.of(new CellValue.Date(moment, format.isDate() ? format : usual));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
