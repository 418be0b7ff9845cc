package org.scorebook.claims.reading;

import java.math.BigDecimal;
import java.util.Set;
import org.scorebook.claims.words.Stated;
import org.scorebook.claims.words.WordSet;
import org.scorebook.model.Unit;

/** How figures of a unit are written in words, and which numbers of words may be one. */
record InWords(Unit unit) {
  private static final Set<String> RATES = WordSet.of("rate per figure performance");
  private static final BigDecimal MINUTES_OF_DAY = BigDecimal.valueOf(1440);
  private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

  /** Whether a number may be a figure; decimals without a unit may be days. */
  boolean suits(Stated stated) {
    return switch (stated.unit()) {
      case PERCENT -> unit.isPercent();
      case MONEY -> unit == Unit.CURRENCY;
      case DAYS -> unit == Unit.DAYS;
      case COUNT ->
          unit == Unit.NUMBER || unit == Unit.RATE || (unit == Unit.DAYS && !isWhole(stated));
      case CLOCK -> unit.isTime();
      case MINUTES -> unit == Unit.MINUTES;
      case HOURS -> unit == Unit.HOURS;
      case POINTS, DURATION -> false;
    };
  }

  /** Whether the number may count the cases of a rate, and not be the rate. */
  boolean countsCases(Reading clause, Stated stated) {
    return unit == Unit.RATE
        && isWhole(stated)
        && clause.tokens().stream().noneMatch(token -> RATES.contains(token.word()));
  }

  private static boolean isWhole(Stated stated) {
    return stated.step().compareTo(BigDecimal.ONE) >= 0;
  }

  /** A percentage as percent, a time in sixtieths of its unit. */
  BigDecimal of(BigDecimal value) {
    return switch (unit) {
      case PERCENTAGE, RATIO -> value.movePointRight(2);
      case HOURS -> value.multiply(MINUTES_OF_DAY);
      case MINUTES -> value.multiply(SECONDS_OF_DAY);
      case NUMBER, RATE, CURRENCY, DAYS -> value;
    };
  }
}
