package org.scorebook.published;

import java.time.Month;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.model.Period;

/**
 * Periods as {@link Period#id} writes them, read again; each once, since a ledger is full of them.
 */
final class PeriodIds {
  private static final Pattern ID = Pattern.compile("(\\d{4})(?:-\\d\\d)?(?:-[A-Z]([1-9]))?");

  private final Month yearStart;
  private final Map<Period.Kind, Map<String, Period>> known = new EnumMap<>(Period.Kind.class);

  /** Of a ledger's line in which years start with that month. */
  PeriodIds(Month yearStart) {
    this.yearStart = yearStart;
  }

  /**
   * The period of that id.
   *
   * @param kind without which {@code 2010-11} could be a month and a financial year
   * @throws IllegalArgumentException when it is none of that kind
   */
  Period parse(String id, Period.Kind kind) {
    return known
        .computeIfAbsent(kind, first -> new HashMap<>())
        .computeIfAbsent(id, unknown -> read(unknown, kind));
  }

  private Period read(String id, Period.Kind kind) {
    Matcher parts = ID.matcher(id);
    if (!parts.matches()) {
      throw new IllegalArgumentException("period: " + id);
    }
    int year = Integer.parseInt(parts.group(1));
    int part = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
    return switch (kind) {
      case MONTH -> Period.month(YearMonth.parse(id), yearStart);
      case YEAR -> Period.year(year, yearStart);
      default -> Period.part(kind, year, part, yearStart);
    };
  }
}
