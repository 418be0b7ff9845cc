package org.scorebook.workbook.input.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.model.Period;
import org.scorebook.model.Period.Kind;
import org.scorebook.text.Blanks;
import org.scorebook.xlsx.number.ExcelDates;
import org.scorebook.xlsx.number.Moment;

/**
 * Periods as people write them: {@code Dec 2020}, {@code Dec-20}, {@code 2020-12}, {@code 12/2020},
 * {@code 31/12/2020}; {@code Q2 2020/21}, {@code 2020/21 Q2}, {@code Q2 20/21}; {@code H1 2020/21},
 * {@code 2020/21 H1}; {@code 2020/21}, {@code 2020-21}, {@code 2020/2021}. {@code 2010-11} is a
 * month where months are wanted, else a financial year. Where years start in January, a year is
 * {@code 2020}, and one of two names is refused.
 */
public final class PeriodParser {
  /** What a text turned out to be. */
  public sealed interface Reading {}

  /**
   * A period, of whatever kind.
   *
   * @param timed the day by which it was named, where a time of day stands beside it
   */
  public record Read(Period period, Optional<Moment> timed) implements Reading {
    /** A period that was named without any time of day. */
    public Read(Period period) {
      this(period, Optional.empty());
    }
  }

  /**
   * No period; {@code why} completes the sentence that begins with the text.
   *
   * @param instead what is to be typed, or what there is to choose from; empty where that is unsure
   */
  public record Unreadable(String why, List<String> instead) implements Reading {
    public Unreadable {
      instead = List.copyOf(instead);
    }

    /** Whether nothing in it looks like a period. */
    boolean isNothing() {
      return why.equals(NOTHING);
    }
  }

  private static final String NOTHING = "is not a period";
  private static final Pattern NAMED = Pattern.compile("([a-z]{3,9})\\.?[ ,'’/-]*(\\d{4}|\\d{2})");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
  private static final Pattern QUARTER_FIRST =
      Pattern.compile("(?:q|qtr|quarter) ?(\\d+)[ ,-]*(.+)");
  private static final Pattern QUARTER_LAST =
      Pattern.compile("(.+?)[ ,-]*(?:q|qtr|quarter) ?(\\d+)");

  private static final Pattern HALF_FIRST =
      Pattern.compile("(?:h|half|half[ -]year) ?(\\d+)[ ,-]*(.+)");
  private static final Pattern HALF_LAST =
      Pattern.compile("(.+?)[ ,-]*(?:h|half|half[ -]year) ?(\\d+)");

  /** So many different texts are remembered; a workbook has far fewer. */
  private static final int REMEMBERED = 10_000;

  private final Month yearStart;
  private final YearNames years;
  private final boolean since1904;
  private final Map<Period, Period> made = new HashMap<>();
  private final Map<Kind, Map<String, Reading>> readings = new EnumMap<>(Kind.class);

  private PeriodParser(Month yearStart, boolean since1904) {
    this.yearStart = yearStart;
    this.years = new YearNames(yearStart);
    this.since1904 = since1904;
  }

  /** For financial years that start in the given month. */
  public static PeriodParser of(Month yearStart) {
    return new PeriodParser(yearStart, false);
  }

  /** The same for a workbook that counts days from 1904. */
  public PeriodParser withDaysSince1904(boolean flag) {
    return new PeriodParser(yearStart, flag);
  }

  /** The date of a number that is probably a day which has lost its format: 1982 to 2064. */
  public Optional<Moment> findLostDate(BigDecimal number) {
    return ExcelDates.find(number, since1904)
        .filter(date -> date.day().getYear() >= 1982 && date.day().getYear() <= 2064);
  }

  public Month yearStart() {
    return yearStart;
  }

  /** The period of a kind that contains the date. */
  public Period containing(LocalDate date, Kind kind) {
    return shared(Period.containing(YearMonth.from(date), kind, yearStart));
  }

  /**
   * Reads a period of any kind.
   *
   * @param wanted the kind that is expected; it decides what {@code 2010-11} means, and a day means
   *     the period of that kind which contains it
   */
  public Reading parse(String text, Kind wanted) {
    Map<String, Reading> known = readings.computeIfAbsent(wanted, kind -> new HashMap<>());
    Reading reading = known.get(text);
    if (reading == null) {
      reading = parseAnew(text, wanted);
      if (known.size() < REMEMBERED) {
        known.put(text, reading);
      }
    }
    return reading;
  }

  /** Reads what can only be a financial year, which may leave out its century: {@code 20/21}. */
  public Reading parseYear(String text) {
    return parse(YearNames.withCentury(Blanks.plain(text)), Kind.YEAR);
  }

  private Reading parseAnew(String text, Kind wanted) {
    String plain = Blanks.plain(text).toLowerCase(Locale.ENGLISH);
    try {
      return read(plain, wanted)
          .<Reading>map(period -> new Read(shared(period), timed(plain)))
          .orElse(new Unreadable(NOTHING, List.of()));
    } catch (YearNames.OtherForm e) {
      return new Unreadable(String.valueOf(e.getMessage()), e.instead());
    } catch (DateTimeException e) {
      return new Unreadable(String.valueOf(e.getMessage()), List.of());
    }
  }

  private static Optional<Moment> timed(String text) {
    return DayText.find(text).filter(moment -> !moment.isMidnight());
  }

  private Optional<Period> read(String text, Kind wanted) {
    Optional<Moment> day = DayText.find(text);
    if (day.isPresent()) {
      return Optional.of(containing(day.get().day(), wanted));
    }
    Matcher named = NAMED.matcher(text);
    if (named.matches() && DayText.month(named.group(1)) > 0) {
      return Optional.of(month(DayText.year(named.group(2)), DayText.month(named.group(1))));
    }
    Matcher monthYear = MONTH_YEAR.matcher(text);
    if (monthYear.matches()) {
      return Optional.of(
          month(DayText.number(monthYear.group(2)), DayText.number(monthYear.group(1))));
    }
    Matcher quarter = QUARTER_FIRST.matcher(text);
    if (quarter.matches()) {
      return Optional.of(quarter(DayText.number(quarter.group(1)), quarter.group(2)));
    }
    quarter = QUARTER_LAST.matcher(text);
    if (quarter.matches()) {
      return Optional.of(quarter(DayText.number(quarter.group(2)), quarter.group(1)));
    }
    Matcher half = HALF_FIRST.matcher(text);
    if (half.matches()) {
      return Optional.of(half(DayText.number(half.group(1)), half.group(2)));
    }
    half = HALF_LAST.matcher(text);
    if (half.matches()) {
      return Optional.of(half(DayText.number(half.group(2)), half.group(1)));
    }
    Matcher numbers = YearNames.TWO.matcher(text);
    if (numbers.matches()) {
      return Optional.of(twoNumbers(numbers, wanted));
    }
    return YearNames.isName(text) ? Optional.of(years.year(text, "")) : Optional.empty();
  }

  /** {@code 2020-12}, {@code 2020/21}, {@code 2020-2021}, or the ambiguous {@code 2010-11}. */
  private Period twoNumbers(Matcher numbers, Kind wanted) {
    int first = YearNames.possible(DayText.number(numbers.group(1)));
    String second = numbers.group(3);
    boolean afterHyphen = numbers.group(2).equals("-") && second.length() <= 2;
    boolean consecutive = YearNames.isConsecutive(numbers);
    boolean couldBeMonth =
        afterHyphen && DayText.number(second) >= 1 && DayText.number(second) <= 12;
    if (couldBeMonth && (wanted == Kind.MONTH || !consecutive)) {
      return month(first, DayText.number(second));
    }
    if (afterHyphen
        && !consecutive
        && (DayText.number(second) == 0 || DayText.number(second) == 13)) {
      throw new DateTimeException(
          "has no month " + DayText.number(second) + ": months run from 1 to 12");
    }
    return years.year(numbers.group(), "");
  }

  private Period quarter(int quarter, String ofYear) {
    String year = yearOf(ofYear);
    if (quarter < 1 || quarter > 4) {
      throw new DateTimeException("has no quarter " + quarter + ": quarters run from Q1 to Q4");
    }
    int start = years.year(year, "Q" + quarter + " ").financialYearStart();
    return Period.quarter(start, quarter, yearStart);
  }

  private Period half(int half, String ofYear) {
    String year = yearOf(ofYear);
    if (half < 1 || half > 2) {
      throw new DateTimeException("has no half " + half + ": a year has H1 and H2");
    }
    int start = years.year(year, "H" + half + " ").financialYearStart();
    return Period.half(start, half, yearStart);
  }

  /** The year of a quarter or half, which alone may leave out its century: {@code Q2 20/21}. */
  private static String yearOf(String text) {
    String year = YearNames.withCentury(Blanks.strip(text));
    if (!YearNames.isName(year)) {
      throw new DateTimeException("is not a period");
    }
    return year;
  }

  private Period month(int year, int month) {
    return Period.month(DayText.yearMonth(year, month), yearStart);
  }

  /** A long Data sheet names the same few periods again and again. */
  private Period shared(Period period) {
    Period known = made.putIfAbsent(period, period);
    return known == null ? period : known;
  }
}
