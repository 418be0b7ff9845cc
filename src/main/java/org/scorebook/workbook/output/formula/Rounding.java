package org.scorebook.workbook.output.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.scorebook.figures.Display;

/**
 * Rounding as formulas do it. Spreadsheets reckon in binary, to hardly 16 digits: what is shown or
 * compared is first rounded to the digits that can be trusted, so that a half that lost its last
 * digit is still a half.
 */
public final class Rounding {
  /** Places that hold nothing but noise beyond them, of any figure. */
  private static final int PLACES = 12;

  /** The same of the steps of a time. */
  private static final int STEP_PLACES = 4;

  /** Digits after the first that can be trusted. */
  private static final int DIGITS = 14;

  private Rounding() {}

  /** A share or another small number without the noise of binary arithmetic. */
  public static String clean(String expression) {
    return "ROUND(" + expression + "," + PLACES + ")";
  }

  /** The same for figures of any size: as few places as the cells that it follows from leave. */
  public static String clean(String expression, String... cells) {
    return "ROUND(" + expression + "," + places(PLACES, DIGITS, cells) + ")";
  }

  private static String places(int most, int digits, String... cells) {
    String sizes =
        Arrays.stream(cells).map(cell -> "ABS(" + cell + ")").collect(Collectors.joining("+"));
    return "MIN(" + most + "," + digits + "-INT(LOG10(1+" + sizes + ")))";
  }

  public static BigDecimal clean(BigDecimal value) {
    return value.setScale(PLACES, RoundingMode.HALF_UP);
  }

  /** What {@link #clean(String, String...)} gives for cells that hold these figures. */
  public static BigDecimal clean(BigDecimal value, BigDecimal... figures) {
    BigDecimal sizes =
        Arrays.stream(figures).map(BigDecimal::abs).reduce(BigDecimal.ONE, BigDecimal::add);
    int trusted = DIGITS - (sizes.precision() - sizes.scale() - 1);
    return value.setScale(Math.min(PLACES, trusted), RoundingMode.HALF_UP);
  }

  /**
   * Whether one expression is no larger than another, both rounded so that follow from these cells:
   * compared at one place less, so that rounding each of them makes no difference.
   */
  static String isAtMost(String expression, String most, String... cells) {
    return "ROUND("
        + expression
        + "-"
        + most
        + ","
        + places(PLACES - 1, DIGITS - 1, cells)
        + ")<=0";
  }

  /** One cell less another. */
  static String difference(String cell, String other) {
    return clean(cell + "-" + other, cell, other);
  }

  static BigDecimal difference(BigDecimal figure, BigDecimal other) {
    return clean(figure.subtract(other), figure, other);
  }

  /** A cell rounded once, for display, to so many places of the stored number. */
  public static String to(String cell, int places) {
    return to(cell, places, cell);
  }

  /** The same for an expression over cells. */
  public static String to(String expression, int places, String... cells) {
    return "ROUND(" + clean(expression, cells) + "," + places + ")";
  }

  /** A cell as it is displayed: rounded once, a time to its steps. */
  public static String displayed(String cell, Display display) {
    return displayed(cell, display, cell);
  }

  /** The same for an expression over cells. */
  public static String displayed(String expression, Display display, String... cells) {
    return display.unit().isTime()
        ? steps(expression, display) + "/" + perDay(display)
        : to(expression, places(display), cells);
  }

  /** The same for many cells at once. */
  public static String allDisplayed(String cells, Display display) {
    return display.unit().isTime()
        ? steps(cells, display) + "/" + perDay(display)
        : "ROUND(" + clean(cells) + "," + places(display) + ")";
  }

  /** Whether a difference displays as zero. */
  public static String isDisplayedAsZero(String cell, Display display) {
    return (display.unit().isTime()
            ? steps(cell, display)
            : "ROUND(" + cell + "," + places(display) + ")")
        + "=0";
  }

  /** How many steps of its display make a time. */
  private static String steps(String expression, Display display) {
    return "ROUND(ROUND((" + expression + ")*" + perDay(display) + "," + STEP_PLACES + "),0)";
  }

  private static String perDay(Display display) {
    return display.times().perDay().toPlainString();
  }

  public static BigDecimal to(BigDecimal value, int places) {
    return value.setScale(places, RoundingMode.HALF_UP);
  }

  /** Places of the stored number that are displayed: a percentage is stored as a fraction. */
  public static int places(Display display) {
    return display.unit().isPercent() ? display.decimals() + 2 : display.decimals();
  }
}
