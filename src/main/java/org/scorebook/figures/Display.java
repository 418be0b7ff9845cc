package org.scorebook.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Predicate;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;
import org.scorebook.rules.Rules;
import org.scorebook.times.Times;

/**
 * How a measure's figures are shown: {@code 38.0%}, {@code 1,234}, {@code -£1,234}, {@code 6.45
 * days}, {@code 13:05}. This is the one place where figures are rounded, half away from zero.
 *
 * @param decimals for a percentage, decimals of the percent figure; for a time, steps finer than
 *     its unit is usually shown
 * @param currency sign before amounts
 */
public record Display(Unit unit, int decimals, String currency) {
  /** A target or threshold shows no more decimals than this, however many it was given with. */
  static final int MOST_DECIMALS = 4;

  /** More decimals than any quotient has. */
  static final int ENDLESS = 40;

  /** How shares are shown that are no figures of a measure: percents at one decimal. */
  static final Display PERCENT = new Display(Unit.RATIO, 1, "");

  public static Display of(Measure measure, Rules rules) {
    return new Display(measure.unit(), measure.decimals(), rules.currency());
  }

  /** How times are shown with these decimals, of which each is a step finer. */
  public Times times() {
    return new Times(unit, decimals);
  }

  /** The same with other decimals. */
  public Display withDecimals(int other) {
    return new Display(unit, other, currency);
  }

  /** How twelve months are shown: a percentage with a decimal at least, 90.7% beside 95%. */
  public Display ofTwelveMonths() {
    return unit.isPercent() ? withDecimals(Math.max(1, decimals)) : this;
  }

  /** The value as it is displayed; a percentage stays a fraction. */
  public BigDecimal rounded(BigDecimal value) {
    if (unit.isTime()) {
      return times().rounded(value);
    }
    return Quotients.ended(value)
        .setScale(unit.isPercent() ? decimals + 2 : decimals, RoundingMode.HALF_UP);
  }

  /** Whether so little of the value is displayed as to say hardly anything: a digit, or no time. */
  boolean isTooShortFor(BigDecimal value) {
    return unit.isTime() ? times().steps(value).signum() == 0 : rounded(value).precision() < 2;
  }

  /** A figure, at the measure's decimals. */
  public String text(BigDecimal value) {
    BigDecimal rounded = rounded(value);
    String sign = rounded.signum() < 0 ? "-" : "";
    BigDecimal size = rounded.abs();
    return switch (unit) {
      case PERCENTAGE, RATIO -> sign + grouped(size.movePointRight(2)) + "%";
      case CURRENCY -> sign + currency + grouped(size);
      case DAYS -> sign + grouped(size) + (isOne(rounded) ? " day" : " days");
      case NUMBER, RATE -> sign + grouped(size);
      case HOURS, MINUTES -> times().text(value);
    };
  }

  /** A target or threshold: with the measure's decimals, or as many more as it was given with. */
  public String textAsGiven(BigDecimal value) {
    return asGiven(value).text(value);
  }

  /** A figure where there is room for few digits: {@code £137.8m}, {@code 37.9%}. */
  public String brief(BigDecimal value) {
    Scale scale = Scale.of(value.abs());
    if (scale == Scale.ONES || unit == Unit.DAYS) {
      return text(value);
    }
    BigDecimal scaled = value.movePointLeft(scale.power());
    return withDecimals(scale.decimals(value.abs())).text(scaled) + scale.suffix();
  }

  /** This display with the decimals that the value was given with, where those are more. */
  public Display asGiven(BigDecimal value) {
    return asGiven(value, MOST_DECIMALS);
  }

  /** The same with up to so many decimals. */
  Display asGiven(BigDecimal value, int most) {
    if (unit.isTime()) {
      return withDecimals(times().inFull(value, most).finer());
    }
    BigDecimal shown = unit.isPercent() ? value.movePointRight(2) : value;
    int given = Math.min(most, shown.stripTrailingZeros().scale());
    return given > decimals ? withDecimals(given) : this;
  }

  /** This display with the fewest more decimals with which the value as displayed is fair. */
  Display until(BigDecimal value, Predicate<BigDecimal> isFair) {
    return decimals >= ENDLESS || isFair.test(rounded(value))
        ? this
        : withDecimals(decimals + 1).until(value, isFair);
  }

  /** This display with the fewest more decimals with which two figures look different. */
  public Display telling(BigDecimal one, BigDecimal other) {
    return decimals >= ENDLESS || rounded(one).compareTo(rounded(other)) != 0
        ? this
        : withDecimals(decimals + 1).telling(one, other);
  }

  /**
   * The same with up to two more decimals, where it takes them for the two as displayed to differ
   * by as much as their difference is displayed.
   */
  public Display agreeing(BigDecimal one, BigDecimal other) {
    Display telling = telling(one, other);
    for (int more = 0; more <= 2; more++) {
      Display fine = telling.withDecimals(telling.decimals + more);
      BigDecimal apart = fine.rounded(one).subtract(fine.rounded(other));
      if (apart.compareTo(fine.rounded(one.subtract(other))) == 0) {
        return fine;
      }
    }
    return telling;
  }

  /** A difference between two figures: {@code 0.1 pp} for percentages, else like a figure. */
  public String differenceText(BigDecimal difference) {
    if (!unit.isPercent()) {
      return text(difference);
    }
    BigDecimal points = differenceShown(difference);
    return (points.signum() < 0 ? "-" : "") + grouped(points.abs()) + " pp";
  }

  /** The number that stands in {@link #differenceText}: of percentages, percentage points. */
  public BigDecimal differenceShown(BigDecimal difference) {
    BigDecimal rounded = rounded(difference);
    return unit.isPercent() ? rounded.movePointRight(2) : rounded;
  }

  /** A share at one decimal: 0.0931 is {@code 9.3%}. */
  public static String percentText(BigDecimal fraction) {
    return PERCENT.text(fraction);
  }

  /** Whether a number is displayed as {@code 1}, which is what makes a day of days. */
  private static boolean isOne(BigDecimal rounded) {
    return rounded.scale() == 0 && rounded.compareTo(BigDecimal.ONE) == 0;
  }

  /** Digits in threes, at the scale the number has. */
  private static String grouped(BigDecimal size) {
    String plain = size.toPlainString();
    int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    for (int comma = end - 3; comma > 0; comma -= 3) {
      text.insert(comma, ',');
    }
    return text.toString();
  }
}
