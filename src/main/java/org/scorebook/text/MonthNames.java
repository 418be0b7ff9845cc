package org.scorebook.text;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/**
 * The months' English names, from Java's own: to look them up among the languages of the world
 * takes a short run a good part of its time, and a long one asks a hundred thousand times.
 */
public final class MonthNames {
  private MonthNames() {}

  /** In full: {@code September}. */
  public static String full(Month month) {
    String name = month.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** A day with its month in full: {@code 5 September 2020}. */
  public static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + full(day.getMonth()) + " " + day.getYear();
  }

  /** In three letters: {@code Sep}. */
  public static String brief(Month month) {
    return full(month).substring(0, 3);
  }
}
