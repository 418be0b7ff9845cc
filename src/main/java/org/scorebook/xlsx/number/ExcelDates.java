package org.scorebook.xlsx.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Day numbers of Excel's two date systems, from 1900 (with a 29 February that never was) and from
 * 1904 ({@code workbookPr date1904}), up to 31 December 9999. A number beyond is no date.
 */
public final class ExcelDates {
  private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
  private static final LocalDate MARCH_1900 = LocalDate.of(1900, 3, 1);
  private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
  private static final int FEBRUARY_29_1900 = 60;

  private ExcelDates() {}

  /**
   * The date of a day number, to the second; empty where Excel has none. Excel's 29 February 1900,
   * which never was, is no date.
   */
  public static Optional<Moment> find(BigDecimal number, boolean since1904) {
    if (number.signum() < 0 || number.compareTo(LAST.add(BigDecimal.ONE)) >= 0) {
      return Optional.empty();
    }
    int day = number.setScale(0, RoundingMode.DOWN).intValueExact();
    LocalDate date;
    if (since1904) {
      date = FIRST_OF_1904.plusDays(day);
    } else if (day == 0 || day == FEBRUARY_29_1900) {
      return Optional.empty();
    } else {
      date = BEFORE_1900.plusDays(day < FEBRUARY_29_1900 ? day : day - 1);
    }
    BigDecimal time = number.subtract(BigDecimal.valueOf(day)).multiply(SECONDS);
    return Optional.of(
        new Moment(
            date.atStartOfDay().plusSeconds(time.setScale(0, RoundingMode.HALF_UP).longValue())));
  }

  /** The number that a workbook counting from 1900 stores for a date. */
  public static BigDecimal number(Moment moment) {
    LocalDate date = moment.stored().toLocalDate();
    long day = ChronoUnit.DAYS.between(BEFORE_1900, date) + (date.isBefore(MARCH_1900) ? 0 : 1);
    return BigDecimal.valueOf(day)
        .add(fraction(Duration.between(date.atStartOfDay(), moment.stored())));
  }

  /** A time of day, or any time, as the part of a day that Excel stores. */
  public static BigDecimal fraction(Duration time) {
    return BigDecimal.valueOf(time.toSeconds()).divide(SECONDS, new MathContext(15));
  }
}
