package org.scorebook.peers;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period as a download writes it: {@code 2019-20}, {@code 2022/23}, {@code Mar 2024}, {@code
 * 2024-08-01/P1Y}, {@code 2018 - 20}.
 *
 * @param label as pages print it: {@code 2019/20}
 * @param order sorts before that of a later period
 */
record DownloadPeriod(String label, String order) {
  private static final Pattern YEARS = Pattern.compile("(\\d{4}) ?[-/] ?(?:\\d\\d)?(\\d\\d)");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern QUARTER = Pattern.compile("(?i)\\bQ(?:uarter)? ?([1-4])\\b");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
  private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";

  static DownloadPeriod parse(String text) {
    int slash = text.indexOf("/P");
    if (slash > 0) {
      try {
        return of(
            LocalDate.parse(text.substring(0, slash)), Period.parse(text.substring(slash + 1)));
      } catch (DateTimeParseException e) {
        return new DownloadPeriod(text, order(text));
      }
    }
    Matcher years = YEARS.matcher(text);
    boolean successive =
        years.matches()
            && (Integer.parseInt(years.group(1)) + 1) % 100 == Integer.parseInt(years.group(2));
    return new DownloadPeriod(
        successive ? years.group(1) + "/" + years.group(2) : text, order(text));
  }

  /** A year that begins in January is named by its number, another by both years. */
  private static DownloadPeriod of(LocalDate start, Period length) {
    LocalDate last = start.plus(length).minusDays(1);
    String label;
    if (length.toTotalMonths() == 1) {
      label = MONTH.format(start);
    } else if (length.toTotalMonths() != 12) {
      label = MONTH.format(start) + " to " + MONTH.format(last);
    } else if (start.getMonthValue() == 1) {
      label = String.valueOf(start.getYear());
    } else {
      label = "%d/%02d".formatted(start.getYear(), last.getYear() % 100);
    }
    return new DownloadPeriod(label, "%s %02d".formatted(start, length.toTotalMonths()));
  }

  /** The first year in the text, then its month or quarter. */
  private static String order(String text) {
    Matcher year = YEAR.matcher(text);
    Matcher quarter = QUARTER.matcher(text);
    int part = quarter.find() ? Integer.parseInt(quarter.group(1)) : month(text);
    return "%s %02d %s".formatted(year.find() ? year.group() : "", part, text);
  }

  private static int month(String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      int place = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3));
      if (place >= 0 && place % 4 == 0) {
        return place / 4 + 1;
      }
    }
    return 0;
  }

  /** Whether somebody who typed that means this period. */
  boolean isMeantBy(String typed, String written) {
    return typed.equalsIgnoreCase(written) || parse(typed).label().equalsIgnoreCase(label);
  }
}
