package org.scorebook.workbook.input.table;

import java.time.DateTimeException;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.model.Period;

/**
 * What financial years are called: {@code 2020/21} where they span two calendar years, {@code 2020}
 * where they start in January. The other form says no year for certain and is never taken.
 */
final class YearNames {
  /** Two numbers, which may also be a year and a month. */
  static final Pattern TWO = Pattern.compile("(?:fy ?)?(\\d{4}) ?([/-]) ?(\\d{4}|\\d{1,2})");

  private static final Pattern WITHOUT_CENTURY =
      Pattern.compile("(?:fy ?)?(\\d{2}) ?[/-] ?(\\d{2})");

  private static final Pattern ONE = Pattern.compile("(?:fy ?)?(\\d{4})");

  private static final int EARLIEST = 1930;

  private final Month yearStart;

  YearNames(Month yearStart) {
    this.yearStart = yearStart;
  }

  /** A year that is named as it is not named where years start in this month. */
  static final class OtherForm extends DateTimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> instead;

    private OtherForm(String why, List<String> instead) {
      super(why);
      this.instead = instead;
    }

    /** What is to be typed instead, or what there is to choose from. */
    List<String> instead() {
      return instead;
    }
  }

  /** Whether the text has either form. */
  static boolean isName(String text) {
    return TWO.matcher(text).matches() || ONE.matcher(text).matches();
  }

  /** {@code 20/21} as {@code 2020/21}; anything else as it is. */
  static String withCentury(String text) {
    Matcher two = WITHOUT_CENTURY.matcher(text);
    boolean year =
        two.matches()
            && Integer.parseInt(two.group(2)) == (Integer.parseInt(two.group(1)) + 1) % 100;
    return year ? DayText.year(two.group(1)) + "/" + two.group(2) : text;
  }

  /** Whether the two numbers are a year and the one after it. */
  static boolean isConsecutive(Matcher two) {
    int first = Integer.parseInt(two.group(1));
    String second = two.group(3);
    return second.length() == 4
        ? Integer.parseInt(second) == first + 1
        : second.length() == 2 && Integer.parseInt(second) == (first + 1) % 100;
  }

  /**
   * The year of a name.
   *
   * @param before what stands before the year, for what is to be typed instead: {@code "Q1 "}
   * @throws DateTimeException where the name is none, as the rest of a sentence
   */
  Period year(String name, String before) {
    Matcher two = TWO.matcher(name);
    Matcher one = ONE.matcher(name);
    if (two.matches()) {
      return ofTwo(two, before);
    }
    if (one.matches()) {
      return ofOne(possible(one.group(1)), before);
    }
    throw new DateTimeException("is not a period");
  }

  private Period ofTwo(Matcher two, String before) {
    int first = possible(two.group(1));
    if (yearStart == Month.JANUARY) {
      String why = "names two years, but years start in January (year-starts in the rules)";
      throw isConsecutive(two)
          ? new OtherForm(why, List.of(before + first))
          : new DateTimeException(why);
    }
    if (!isConsecutive(two)) {
      throw new DateTimeException(
          "is not a financial year: after " + first + " comes " + name(first).substring(5));
    }
    return Period.year(first, yearStart);
  }

  private Period ofOne(int number, String before) {
    if (yearStart != Month.JANUARY) {
      throw new OtherForm(
          "does not say which financial year it means: " + name(number - 1) + " or " + name(number),
          List.of(before + name(number - 1), before + name(number)));
    }
    return Period.year(number, yearStart);
  }

  private static int possible(String digits) {
    return possible(Integer.parseInt(digits));
  }

  /**
   * A year that there can be. Of a year that is typed into a cell formatted as a date, Excel makes
   * a day of 1905: no figure is so old.
   */
  static int possible(int year) {
    if (year < EARLIEST || year > 2999) {
      throw new DateTimeException("has the impossible year " + year);
    }
    return year;
  }

  private static String name(int financialYear) {
    return String.format(Locale.ROOT, "%04d/%02d", financialYear, (financialYear + 1) % 100);
  }
}
