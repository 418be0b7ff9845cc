package org.scorebook.workbook.input.slip;

import java.math.BigDecimal;
import java.math.MathContext;
import org.scorebook.model.Unit;
import org.scorebook.problem.ProblemKind;
import org.scorebook.times.Times;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.layout.Column;

/**
 * Minutes that were typed as hours, which Excel takes 13:05 for, or as a plain number, which it
 * takes for days: six hours and more, or about sixty times what stands beside them (warning).
 */
public final class HoursForMinutes {
  public static final ProblemKind HOURS_FOR_MINUTES =
      ProblemKind.warning(
          "hours-for-minutes", "Excel takes 13:05 for hours and minutes, sixty times too long.");

  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

  /** From half to twice sixty times. */
  private static final double FEWEST_TIMES = 30;

  private static final double MOST_TIMES = 120;

  /** No call and no visit takes a thousand hours: so long a time was never typed as one. */
  private static final BigDecimal ABSURD_DAYS =
      BigDecimal.valueOf(1_000).divide(BigDecimal.valueOf(24), MathContext.DECIMAL128);

  /** Decimals of minutes that people type; a time of hours and minutes mostly needs more. */
  private static final int TYPED_DECIMALS = 2;

  private HoursForMinutes() {}

  /** Reports a time of six hours or more. */
  static void check(TableRow row, Column column, Unit unit, BigDecimal time) {
    if (!Times.isLikelyHours(unit, time)) {
      return;
    }
    String found = Times.of(unit).text(time) + " is six hours or more for the unit Minutes: ";
    row.report(
        HOURS_FOR_MINUTES,
        column,
        found
            + (isPlainNumber(time)
                ? typedAsNumber(time)
                : "it was typed as hours. Type "
                    + sixtieth(time)
                    + " where minutes and seconds are meant")
            + ", or choose the unit Hours on Measures.");
  }

  private static boolean isPlainNumber(BigDecimal time) {
    return time.compareTo(ABSURD_DAYS) >= 0
        || (time.compareTo(BigDecimal.ONE) >= 0
            && time.stripTrailingZeros().scale() <= TYPED_DECIMALS);
  }

  /** What a number of days is the slip of: minutes, and seconds too where nobody types hours. */
  private static String typedAsNumber(BigDecimal number) {
    String typed = number.stripTrailingZeros().toPlainString();
    String minutes = Times.typed(Times.ofWhole(Unit.MINUTES, number));
    boolean absurd = number.compareTo(ABSURD_DAYS) >= 0;
    return "Excel reads the number "
        + typed
        + " as days"
        + (absurd ? "" : ", and " + Times.typed(number) + " as hours and minutes")
        + ". Type "
        + minutes
        + " for "
        + typed
        + " minutes, "
        + (absurd
            ? Times.typed(Times.ofWhole(Unit.MINUTES, number).divide(SIXTY, MathContext.DECIMAL128))
                + " for "
                + typed
                + " seconds"
            : sixtieth(number) + " for " + Times.typed(number) + " in minutes and seconds");
  }

  /** Whether a time, not told of yet, is about so many times another as hours are of minutes. */
  public static boolean isSixtyfold(Unit unit, BigDecimal time, double other) {
    double ratio = time.doubleValue() / other;
    return unit == Unit.MINUTES
        && !Times.isLikelyHours(unit, time)
        && ratio >= FEWEST_TIMES
        && ratio <= MOST_TIMES;
  }

  /** What Excel took it for, and what to type. */
  public static String advice(BigDecimal time) {
    return "Excel reads "
        + Times.typed(time)
        + " as hours and minutes. Type "
        + sixtieth(time)
        + " where minutes and seconds are meant; leave it if it is right.";
  }

  private static String sixtieth(BigDecimal time) {
    return Times.typed(time.divide(SIXTY, MathContext.DECIMAL128));
  }
}
