package org.scorebook.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.text.MonthNames;

/**
 * A month, a quarter or half of a financial year, or a financial year, known by its last month. All
 * periods of an edition share the month in which the financial year starts.
 */
public record Period(Kind kind, YearMonth last, Month yearStart) implements Comparable<Period> {
  private static final Pattern ID =
      Pattern.compile("(?<year>\\d{4})(?:-(?<next>\\d\\d))?(?:-(?<part>[A-Z][1-9]))?");

  /** How long a period is. */
  public enum Kind {
    MONTH("month", "", 1),
    QUARTER("quarter", "Q", 3),
    HALF("half-year", "H", 6),
    YEAR("year", "", 12);

    private final String word;
    private final String letter;
    private final int months;

    Kind(String word, String letter, int months) {
      this.word = word;
      this.letter = letter;
      this.months = months;
    }

    /** {@code month}, {@code half-year}. */
    public String word() {
      return word;
    }

    public int months() {
      return months;
    }

    /** {@code month} or {@code months}, as the count asks. */
    public String counted(int count) {
      return count == 1 ? word : word + "s";
    }

    /** How many of them make a year. */
    public int inYear() {
      return YEAR.months / months;
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
    return part(Kind.QUARTER, financialYear, quarter, yearStart);
  }

  /** Half 1 or 2 of the financial year that starts in the given calendar year. */
  public static Period half(int financialYear, int half, Month yearStart) {
    return part(Kind.HALF, financialYear, half, yearStart);
  }

  /** The financial year that starts in the given calendar year. */
  public static Period year(int financialYear, Month yearStart) {
    return part(Kind.YEAR, financialYear, 1, yearStart);
  }

  /**
   * A part of the financial year that starts in the given calendar year, counted from 1.
   *
   * @throws IllegalArgumentException when a year has no such part
   */
  public static Period part(Kind kind, int financialYear, int part, Month yearStart) {
    if (part < 1 || part > kind.inYear()) {
      throw new IllegalArgumentException(kind.word() + " " + part);
    }
    YearMonth first = YearMonth.of(financialYear, yearStart);
    return new Period(kind, first.plusMonths((long) part * kind.months() - 1), yearStart);
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

  /**
   * The period as results name it: {@code 2020-12}, {@code 2020-21-Q2}, {@code 2020-21-H1} or
   * {@code 2020-21}.
   */
  public String id() {
    if (kind == Kind.MONTH) {
      return last.toString();
    }
    return kind.letter.isEmpty() ? yearName("-") : yearName("-") + "-" + partOfYear();
  }

  /**
   * The period as people write it: {@code Dec 2020}, {@code Q2 2020/21}, {@code H1 2020/21} or
   * {@code 2020/21}.
   */
  public String label() {
    if (kind == Kind.MONTH) {
      return MonthNames.brief(last.getMonth()) + " " + last.getYear();
    }
    return kind.letter.isEmpty() ? yearName("/") : partOfYear() + " " + yearName("/");
  }

  /** The label where the year goes without saying: {@code Q2}, {@code H1}; else the whole. */
  public String brief() {
    return kind.letter.isEmpty() ? label() : partOfYear();
  }

  private String partOfYear() {
    int month = Math.floorMod(last.getMonthValue() - yearStart.getValue(), 12);
    return kind.letter + (month / kind.months() + 1);
  }

  /** The period at length, for titles: {@code December 2020}; all longer ones as their label. */
  public String title() {
    return kind == Kind.MONTH ? MonthNames.full(last.getMonth()) + " " + last.getYear() : label();
  }

  /**
   * The title of the period whose {@link #id} this is, for messages about other editions; the text
   * itself where it is none. {@code 2011-12} is a month: as a year, no edition is so old.
   */
  public static String titleOf(String id) {
    Matcher parts = ID.matcher(id);
    if (!parts.matches()) {
      return id;
    }
    String year = parts.group("year");
    String next = parts.group("next");
    String part = parts.group("part");
    if (next != null && part == null && next.compareTo("01") >= 0 && next.compareTo("12") <= 0) {
      return MonthNames.full(Month.of(Integer.parseInt(next))) + " " + year;
    }
    return (part == null ? "" : part + " ") + year + (next == null ? "" : "/" + next);
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

  /** Consecutive months get consecutive hashes, far apart from those of another kind. */
  @Override
  public int hashCode() {
    return 12 * last.getYear() + last.getMonthValue() + 1_000_003 * kind.months();
  }

  @Override
  public String toString() {
    return id();
  }
}
