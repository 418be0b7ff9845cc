package org.scorebook.text;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The months' and days' English names, from Java's own: to look them up among the languages of the
 * world takes a short run a good part of its time, and a long one asks a hundred thousand times.
 */
public final class MonthNames {
  private static final List<String> FULL =
      Arrays.stream(Month.values()).map(MonthNames::name).toList();

  private MonthNames() {}

  private static String name(Enum<?> constant) {
    return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** In full: {@code September}. */
  public static String full(Month month) {
    return FULL.get(month.getValue() - 1);
  }

  /** A day with its month in full: {@code 5 September 2020}. */
  public static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + full(day.getMonth()) + " " + day.getYear();
  }

  /** The same with the day of the week: {@code Saturday 5 September 2020}. */
  public static String dayOfWeek(LocalDate day) {
    return name(day.getDayOfWeek()) + " " + day(day);
  }

  /** In three letters: {@code Sep}. */
  public static String brief(Month month) {
    return full(month).substring(0, 3);
  }
}
