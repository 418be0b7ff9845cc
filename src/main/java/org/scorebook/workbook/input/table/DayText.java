package org.scorebook.workbook.input.table;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scorebook.text.Blanks;
import org.scorebook.xlsx.number.Moment;

/**
 * Days as people write them, in UK order: {@code 22/01/2021}, {@code 22 Jan 2021}, an ISO date;
 * with or without a time of day.
 */
final class DayText {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{1,2})(?:[:.](\\d{2}))?(?:[:.](\\d{2}))?(?:[.,]\\d+)? ?(am|pm)? ?"
              + "(?:z|[a-z]{3}|[+-]\\d.*)?");
  private static final String REST = "(?:(?:[, t]|, )(\\d.*))?";
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + REST);
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})" + REST);
  private static final Pattern NAMED =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th)?[ .-]?([a-z]{3,9})\\.?[ ,'’/-]*(\\d{4}|\\d{2})" + REST);

  private DayText() {}

  /** Reads a day; empty where the text is none, or no calendar has it. */
  static Optional<Moment> parse(String text) {
    try {
      return find(Blanks.plain(text).toLowerCase(Locale.ENGLISH));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Reads a day of a text that is {@linkplain Blanks#plain plain} and in lower case.
   *
   * @throws DateTimeException where the text names a day that no calendar has
   */
  static Optional<Moment> find(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return at(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)), iso.group(4));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      int year = year(dayFirst.group(3));
      int month = number(dayFirst.group(2));
      return at(year, month, number(dayFirst.group(1)), dayFirst.group(4));
    }
    Matcher named = NAMED.matcher(text);
    if (named.matches() && month(named.group(2)) > 0) {
      int year = year(named.group(3));
      return at(year, month(named.group(2)), number(named.group(1)), named.group(4));
    }
    return Optional.empty();
  }

  private static Optional<Moment> at(int year, int month, int day, @Nullable String time) {
    YearMonth ofMonth = yearMonth(year, month);
    if (!ofMonth.isValidDay(day)) {
      throw new DateTimeException("has no day " + day);
    }
    LocalDateTime midnight = ofMonth.atDay(day).atStartOfDay();
    if (time == null) {
      return Optional.of(new Moment(midnight));
    }
    return seconds(Blanks.strip(time)).map(seconds -> new Moment(midnight.plusSeconds(seconds)));
  }

  /** The seconds from midnight to a time of day. */
  private static Optional<Integer> seconds(String text) {
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      return Optional.empty();
    }
    int hour = number(time.group(1));
    if (time.group(4) != null) {
      hour = hour % 12 + (time.group(4).equals("pm") ? 12 : 0);
    }
    int minute = time.group(2) == null ? 0 : number(time.group(2));
    int second = time.group(3) == null ? 0 : number(time.group(3));
    return hour > 24 || minute > 59 || second > 59
        ? Optional.empty()
        : Optional.of((hour * 60 + minute) * 60 + second);
  }

  static YearMonth yearMonth(int year, int month) {
    if (month < 1 || month > 12) {
      throw new DateTimeException("has no month " + month + ": months run from 1 to 12");
    }
    return YearMonth.of(YearNames.possible(year), month);
  }

  /** The number of a month by its name or the beginning of it; 0 where there is none. */
  static int month(String name) {
    int month = name.length() < 3 ? 0 : MONTHS.indexOf(name.substring(0, 3)) + 1;
    String full = month == 0 ? "" : Month.of(month).name().toLowerCase(Locale.ROOT);
    boolean known = full.startsWith(name) || name.equals("sept");
    return known ? month : 0;
  }

  /** A year of two digits is one of this century, from 70 on one of the last. */
  static int year(String text) {
    int year = number(text);
    return text.length() == 2 ? year + (year < 70 ? 2000 : 1900) : year;
  }

  static int number(String digits) {
    return digits.length() > 6 ? 999_999 : Integer.parseInt(digits);
  }
}
