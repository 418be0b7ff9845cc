package org.scorebook.times;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.model.Unit;

/**
 * How times of one unit are shown: Hours as hours and minutes ({@code 13:05}), Minutes as minutes
 * and seconds; a time longer than a day or an hour goes on counting ({@code 26:30}).
 *
 * @param finer steps finer than that: one shows Hours with seconds too, each further one more
 *     decimal of a second
 */
public record Times(Unit unit, int finer) {
  private static final MathContext DIGITS = MathContext.DECIMAL128;

  /** Places of a step beyond which there is nothing but what divisions left over. */
  private static final int PLACES = 20;

  /** Excel's digits. */
  private static final MathContext A_HAIR_MORE = new MathContext(15, RoundingMode.CEILING);

  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
  private static final BigDecimal MINUTES = BigDecimal.valueOf(1_440);
  private static final BigDecimal SIX_HOURS = new BigDecimal("0.25");
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

  /** Excel shows no more decimals of a second. */
  private static final int MOST_DECIMALS = 3;

  /** What binary arithmetic and 15 digits leave of a thousandth of a second. */
  private static final BigDecimal NOISE = new BigDecimal("0.01");

  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,6}):([0-5]\\d)(?::([0-5]\\d(?:\\.\\d{1,3})?))?");

  /** The times of a unit as its figures are shown. */
  public static Times of(Unit unit) {
    return new Times(unit, 0);
  }

  /** The steps in a day that are told apart: minutes, seconds, or parts of a second. */
  public BigDecimal perDay() {
    return isMinutes() ? MINUTES : SECONDS.scaleByPowerOfTen(decimals());
  }

  private boolean isMinutes() {
    return unit == Unit.HOURS && finer == 0;
  }

  /** Decimals of a second. */
  private int decimals() {
    return Math.max(0, unit == Unit.HOURS ? finer - 1 : finer);
  }

  /** How many steps make the time, half away from zero. */
  public BigDecimal steps(BigDecimal time) {
    return time.multiply(perDay())
        .setScale(PLACES, RoundingMode.HALF_UP)
        .setScale(0, RoundingMode.HALF_UP);
  }

  /** The time as it is shown. */
  public BigDecimal rounded(BigDecimal time) {
    return steps(time).divide(perDay(), DIGITS);
  }

  /** The same in a cell: a hair more, since programs cut what a hair less makes of it. */
  public BigDecimal written(BigDecimal time) {
    return rounded(time).round(A_HAIR_MORE);
  }

  /** The time as it is shown: {@code 13:05}, {@code -0:30}. */
  public String text(BigDecimal time) {
    BigDecimal steps = steps(time);
    String sign = steps.signum() < 0 ? "-" : "";
    BigDecimal size = steps.abs();
    if (isMinutes()) {
      return sign + pair(size, 0);
    }
    BigDecimal seconds = size.movePointLeft(decimals());
    if (unit == Unit.MINUTES) {
      return sign + pair(seconds, decimals());
    }
    BigDecimal minutes = seconds.divideToIntegralValue(SIXTY);
    return sign + pair(minutes, 0) + ":" + twoDigits(seconds.remainder(SIXTY), decimals());
  }

  /** So many of the smaller: sixties, a colon, and the rest. */
  private static String pair(BigDecimal smaller, int decimals) {
    return smaller.divideToIntegralValue(SIXTY).toBigInteger()
        + ":"
        + twoDigits(smaller.remainder(SIXTY), decimals);
  }

  private static String twoDigits(BigDecimal number, int decimals) {
    String plain = number.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
    return number.compareTo(BigDecimal.TEN) < 0 ? "0" + plain : plain;
  }

  /**
   * The fewest steps finer with which the time is shown in full.
   *
   * @param most steps finer than the unit's own
   */
  public Times inFull(BigDecimal time, int most) {
    Times times = this;
    while (times.finer < most && !times.isWhole(time)) {
      times = new Times(unit, times.finer + 1);
    }
    return times;
  }

  /** The same to a thousandth of a second. */
  public Times inFull(BigDecimal time) {
    return inFull(time, 1 + MOST_DECIMALS);
  }

  private boolean isWhole(BigDecimal time) {
    BigDecimal thousandths = time.multiply(SECONDS).movePointRight(MOST_DECIMALS);
    BigDecimal shown = rounded(time).multiply(SECONDS).movePointRight(MOST_DECIMALS);
    return thousandths.subtract(shown).abs().compareTo(NOISE) < 0;
  }

  /** Excel's number format: {@code [h]:mm}, {@code [m]:ss}. */
  public String format() {
    int decimals = Math.min(MOST_DECIMALS, decimals());
    String seconds = ":ss" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    return isMinutes() ? "[h]:mm" : (unit == Unit.HOURS ? "[h]:mm" : "[m]") + seconds;
  }

  /** The same for one time: where Excel would cut what is rounded up, the text itself. */
  public String format(BigDecimal time) {
    boolean cut = isMinutes() && shownByExcel(time).compareTo(steps(time)) != 0;
    return cut ? "\"" + text(time) + "\"" : format();
  }

  /** The whole minutes that a time holds, without what binary arithmetic left over. */
  private static BigDecimal shownByExcel(BigDecimal time) {
    return exact(time)
        .multiply(MINUTES)
        .setScale(PLACES, RoundingMode.HALF_UP)
        .setScale(0, RoundingMode.DOWN);
  }

  /**
   * The time that a stored number means: whole thousandths of a second without what binary
   * arithmetic left over, so that 13:05 is exactly 785 minutes.
   */
  public static BigDecimal exact(BigDecimal stored) {
    BigDecimal thousandths = stored.multiply(SECONDS).movePointRight(MOST_DECIMALS);
    BigDecimal whole = thousandths.setScale(0, RoundingMode.HALF_UP);
    return thousandths.subtract(whole).abs().compareTo(NOISE) < 0
        ? whole.divide(SECONDS.scaleByPowerOfTen(MOST_DECIMALS), DIGITS)
        : stored;
  }

  /** The time that a text writes: {@code 13:05} of the unit, {@code 1:02:03} of any. */
  public Optional<BigDecimal> parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    BigDecimal pair =
        new BigDecimal(written.group(1)).multiply(SIXTY).add(new BigDecimal(written.group(2)));
    String seconds = written.group(3);
    BigDecimal all =
        seconds != null
            ? pair.multiply(SIXTY).add(new BigDecimal(seconds))
            : unit == Unit.HOURS ? pair.multiply(SIXTY) : pair;
    return Optional.of(all.divide(SECONDS, DIGITS));
  }

  /** Whether so many minutes were likely typed as hours: Excel takes 13:05 for hours. */
  public static boolean isLikelyHours(Unit unit, BigDecimal time) {
    return unit == Unit.MINUTES && time.compareTo(SIX_HOURS) >= 0;
  }

  /** A time as it is typed in Excel, with hours: {@code 7:30}, {@code 0:04:30}. */
  public static String typed(BigDecimal time) {
    return Times.of(Unit.HOURS).inFull(time).text(time);
  }

  /** So many of the unit itself: 7.5 hours are 7:30. */
  public static BigDecimal ofWhole(Unit unit, BigDecimal amount) {
    return amount.divide(unit == Unit.HOURS ? BigDecimal.valueOf(24) : MINUTES, DIGITS);
  }
}
