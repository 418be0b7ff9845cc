package org.scorebook.xlsx.zip;

import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The time that every entry of a package's zip has, so that equal contents are equal bytes. Excel
 * looks at none; a zip has no time before 1980.
 */
public final class EntryTime {
  /** An archive holds local time; noon is skipped by no change of clocks. */
  private static final LocalDateTime NOON = LocalDateTime.of(1980, 1, 1, 12, 0);

  private EntryTime() {}

  /** In milliseconds since 1970, for the time zone of this computer. */
  public static long millis() {
    return NOON.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
  }
}
