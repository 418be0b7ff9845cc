package org.scorebook.workbook.stream;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** Day numbers of Excel's two date systems. */
public final class ExcelDates {
  private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
  private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);
  private static final int FEBRUARY_29_1900 = 60;

  private ExcelDates() {}

  /**
   * The date of a day number; empty where Excel has none. Times of day are cut off. Excel's 29
   * February 1900, which never was, is no date.
   */
  public static Optional<LocalDate> find(BigDecimal number, boolean since1904) {
    if (number.signum() < 0 || number.compareTo(LAST) > 0) {
      return Optional.empty();
    }
    int day = number.setScale(0, RoundingMode.DOWN).intValueExact();
    if (since1904) {
      return Optional.of(FIRST_OF_1904.plusDays(day));
    }
    if (day == 0 || day == FEBRUARY_29_1900) {
      return Optional.empty();
    }
    return Optional.of(BEFORE_1900.plusDays(day < FEBRUARY_29_1900 ? day : day - 1));
  }
}
