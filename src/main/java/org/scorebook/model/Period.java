package org.scorebook.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * A month, a quarter or half of a financial year, or a financial year, known by its last month. All
 * periods of an edition share the month in which the financial year starts.
 */
public record Period(Kind kind, YearMonth last, Month yearStart) implements Comparable<Period> {

  /** How long a period is. */
  public enum Kind {
    MONTH(1),
    QUARTER(3),
    HALF(6),
    YEAR(12);

    private final int months;

    Kind(int months) {
      this.months = months;
    }

    public int months() {
      return months;
    }

    /** {@code month} or {@code months}, as the count asks. */
    public String counted(int count) {
      String word =
          switch (this) {
            case MONTH -> "month";
            case QUARTER -> "quarter";
            case HALF -> "half-year";
            case YEAR -> "year";
          };
      return count == 1 ? word : word + "s";
    }
  }

  public Period {
    int monthOfYear = Math.floorMod(last.getMonthValue() - yearStart.getValue(), 12) + 1;
    if (monthOfYear % kind.months() != 0) {
      throw new IllegalArgumentException(kind + " cannot end in " + last);
    }
  }

  public static Period month(YearMonth month, Month yearStart) {
    return new Period(Kind.MONTH, month, yearStart);
  }

  /** Quarter 1 to 4 of the financial year that starts in the given calendar year. */
  public static Period quarter(int financialYear, int quarter, Month yearStart) {
    if (quarter < 1 || quarter > 4) {
      throw new IllegalArgumentException("quarter " + quarter);
    }
    YearMonth last = YearMonth.of(financialYear, yearStart).plusMonths(3L * quarter - 1);
    return new Period(Kind.QUARTER, last, yearStart);
  }

  /** Half 1 or 2 of the financial year that starts in the given calendar year. */
  public static Period half(int financialYear, int half, Month yearStart) {
    if (half < 1 || half > 2) {
      throw new IllegalArgumentException("half " + half);
    }
    YearMonth last = YearMonth.of(financialYear, yearStart).plusMonths(6L * half - 1);
    return new Period(Kind.HALF, last, yearStart);
  }

  /** The financial year that starts in the given calendar year. */
  public static Period year(int financialYear, Month yearStart) {
    return new Period(Kind.YEAR, YearMonth.of(financialYear, yearStart).plusMonths(11), yearStart);
  }

  /** The period of the given kind that contains the month. */
  public static Period containing(YearMonth month, Kind kind, Month yearStart) {
    int monthOfYear = Math.floorMod(month.getMonthValue() - yearStart.getValue(), 12);
    int missing = kind.months() - 1 - monthOfYear % kind.months();
    return new Period(kind, month.plusMonths(missing), yearStart);
  }

  /** The latest period of the given kind that has wholly ended by the end of the month. */
  public static Period latestEnded(YearMonth month, Kind kind, Month yearStart) {
    Period containing = containing(month, kind, yearStart);
    return containing.last().equals(month) ? containing : containing.plus(-1);
  }

  public YearMonth first() {
    return last.minusMonths(kind.months() - 1L);
  }

  public LocalDate lastDay() {
    return last.atEndOfMonth();
  }

  /** The period so many periods of its own kind later, or earlier when negative. */
  public Period plus(int periods) {
    return new Period(kind, last.plusMonths((long) periods * kind.months()), yearStart);
  }

  /** The same period so many years later, or earlier when negative. */
  public Period plusYears(int years) {
    return new Period(kind, last.plusYears(years), yearStart);
  }

  /** How many periods of this kind lie between this one and a later one; negative if earlier. */
  public int until(Period later) {
    if (later.kind != kind) {
      throw new IllegalArgumentException(this + " until " + later);
    }
    int months =
        (later.last.getYear() - last.getYear()) * 12
            + later.last.getMonthValue()
            - last.getMonthValue();
    return months / kind.months();
  }

  /** Whether the other period lies wholly within this one. */
  public boolean contains(Period other) {
    return !other.first().isBefore(first()) && !other.last().isAfter(last);
  }

  /** The financial year in which this period ends. */
  public Period financialYear() {
    return containing(last, Kind.YEAR, yearStart);
  }

  /** The calendar year in which this period's financial year starts. */
  public int financialYearStart() {
    return financialYear().first().getYear();
  }

  /** Which quarter of the financial year it ends in, 1 to 4. */
  public int quarterOfYear() {
    return Math.floorMod(last.getMonthValue() - yearStart.getValue(), 12) / 3 + 1;
  }

  /** Which half of the financial year it ends in, 1 or 2. */
  public int halfOfYear() {
    return (quarterOfYear() + 1) / 2;
  }

  /**
   * The period as results name it: {@code 2020-12}, {@code 2020-21-Q2}, {@code 2020-21-H1} or
   * {@code 2020-21}.
   */
  public String id() {
    return switch (kind) {
      case MONTH -> last.toString();
      case QUARTER -> yearName("-") + "-Q" + quarterOfYear();
      case HALF -> yearName("-") + "-H" + halfOfYear();
      case YEAR -> yearName("-");
    };
  }

  /**
   * The period as people write it: {@code Dec 2020}, {@code Q2 2020/21}, {@code H1 2020/21} or
   * {@code 2020/21}.
   */
  public String label() {
    return switch (kind) {
      case MONTH ->
          last.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + last.getYear();
      case QUARTER -> "Q" + quarterOfYear() + " " + yearName("/");
      case HALF -> "H" + halfOfYear() + " " + yearName("/");
      case YEAR -> yearName("/");
    };
  }

  /** The period at length, for titles: {@code December 2020}; all longer ones as their label. */
  public String title() {
    return kind == Kind.MONTH
        ? last.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + last.getYear()
        : label();
  }

  private String yearName(String separator) {
    int start = financialYearStart();
    String end = Integer.toString(start + 1);
    return yearStart == Month.JANUARY
        ? Integer.toString(start)
        : start + separator + end.substring(Math.max(0, end.length() - 2));
  }

  /** By last month, then the shorter period first. */
  @Override
  public int compareTo(Period other) {
    int byLast = last.compareTo(other.last);
    return byLast != 0 ? byLast : kind.compareTo(other.kind);
  }

  /** As equal as any record, only quicker: a long workbook compares periods millions of times. */
  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof Period period
            && kind == period.kind
            && yearStart == period.yearStart
            && last.equals(period.last));
  }

  /** Consecutive months are kept apart, which the hash of a {@link YearMonth} does not do. */
  @Override
  public int hashCode() {
    return 16 * (12 * last.getYear() + last.getMonthValue()) + kind.months();
  }

  @Override
  public String toString() {
    return id();
  }
}
