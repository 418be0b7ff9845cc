package org.scorebook.xlsx.number;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/**
 * A date as it was stored: a day, mostly at midnight. Programs that think in time zones store a day
 * in summer time as the evening before, 23:00, and some miss midnight by the seconds that local
 * time was off before 1900. The last minute or second of a day, 23:59 and 23:59:59, is its end as
 * people and databases write it, and of that day.
 */
public record Moment(LocalDateTime stored) {
  /** An hour of summer time and a minute for those seconds. */
  private static final Duration NEAR = Duration.ofMinutes(61);

  /** When a day ends, for whoever says so. */
  private static final Set<LocalTime> ENDS = Set.of(LocalTime.of(23, 59), LocalTime.of(23, 59, 59));

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  /** Whether it is midnight, as a date that people typed is. */
  public boolean isMidnight() {
    return stored.toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  /** The day that is meant: shortly before midnight the next one, but for the end of a day. */
  public LocalDate day() {
    boolean end = ENDS.contains(stored.toLocalTime());
    return (end ? stored : stored.plus(NEAR)).toLocalDate();
  }

  /** A day as messages write it: {@code 1 Oct 2020}. */
  public static String words(LocalDate day) {
    return DAY.format(day);
  }

  /** The same with the time of day: {@code 30 Sep 2020 23:00}. */
  public String words() {
    LocalTime time = stored.toLocalTime();
    String pattern = time.getSecond() == 0 ? " HH:mm" : " HH:mm:ss";
    return words(stored.toLocalDate())
        + (isMidnight() ? "" : DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(time));
  }
}
