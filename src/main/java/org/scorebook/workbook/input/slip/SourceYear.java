package org.scorebook.workbook.input.slip;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Of which year the figures of a source are, as its name says: {@code 2019/20 ASCOF}. */
public final class SourceYear {
  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?:\\s*[/–-]\\s*((?:19|20)?\\d\\d))?(?!\\d)");

  /** What comes out so seldom that old figures are the newest. */
  private static final Pattern SELDOM = Pattern.compile("\\b(census|deprivation|imd)\\b");

  /** A longer span is none of years: 2010-12 may be a month. */
  private static final int LONGEST = 10;

  private SourceYear() {}

  /** The calendar year in which the latest year that it names ends; empty where none is sure. */
  public static OptionalInt latest(String source) {
    if (SELDOM.matcher(source.toLowerCase(Locale.ROOT)).find()) {
      return OptionalInt.empty();
    }
    Matcher year = YEAR.matcher(source);
    OptionalInt latest = OptionalInt.empty();
    while (year.find()) {
      int ends = end(Integer.parseInt(year.group(1)), year.group(2));
      latest = OptionalInt.of(Math.max(ends, latest.orElse(ends)));
    }
    return latest;
  }

  private static int end(int first, @Nullable String second) {
    if (second == null) {
      return first;
    }
    int typed = Integer.parseInt(second);
    int end = second.length() > 2 ? typed : first - first % 100 + typed;
    int whole = end < first ? end + 100 : end;
    return whole - first <= LONGEST ? whole : first;
  }
}
