package org.scorebook.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Times of the clock as sentences name them, all in UTC. */
public final class SpokenTime {
  private SpokenTime() {}

  /** {@code 4 January 2021 at 12:00 UTC}. */
  public static String minute(Instant time) {
    LocalDateTime moment = moment(time);
    return text(moment, two(moment.getHour()) + ":" + two(moment.getMinute()));
  }

  /** {@code 4 January 2021 at 12:00:07 UTC}. */
  public static String second(Instant time) {
    LocalDateTime moment = moment(time);
    return text(
        moment,
        two(moment.getHour()) + ":" + two(moment.getMinute()) + ":" + two(moment.getSecond()));
  }

  private static LocalDateTime moment(Instant time) {
    return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
  }

  private static String text(LocalDateTime moment, String clock) {
    return MonthNames.day(moment.toLocalDate()) + " at " + clock + " UTC";
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
