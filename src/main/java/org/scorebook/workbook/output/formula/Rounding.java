package org.scorebook.workbook.output.formula;

import static org.scorebook.figures.TrustedDigits.AFTER_FIRST;
import static org.scorebook.figures.TrustedDigits.PLACES;

import java.math.BigDecimal;
import org.scorebook.figures.Display;
import org.scorebook.figures.TrustedDigits;

/**
 * Rounding as formulas do it. Spreadsheets reckon in binary, to hardly 16 digits: what is shown or
 * compared is first rounded to the digits that can be trusted, so that a half that lost its last
 * digit is still a half.
 */
public final class Rounding {
  /** Places of the steps of a time that hold nothing but noise beyond them. */
  private static final int STEP_PLACES = 4;

  private Rounding() {}

  /** A share or another small number without the noise of binary arithmetic. */
  public static String clean(String expression) {
    return "ROUND(" + expression + "," + PLACES + ")";
  }

  /** The same for figures of any size: as few places as the cells that it follows from leave. */
  public static String clean(String expression, String... cells) {
    return "ROUND(" + expression + "," + places(PLACES, AFTER_FIRST, cells) + ")";
  }

  private static String places(int most, int digits, String... cells) {
    StringBuilder places = new StringBuilder("MIN(" + most + "," + digits + "-INT(LOG10(1");
    for (String cell : cells) {
      places.append("+ABS(").append(cell).append(')');
    }
    return places.append(")))").toString();
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
        + places(PLACES - 1, AFTER_FIRST - 1, cells)
        + ")<=0";
  }

  /** One cell less another. */
  static String difference(String cell, String other) {
    return clean(cell + "-" + other, cell, other);
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

  /** An expression for a number format to round: a time is rounded here, since Excel cuts it. */
  public static String shown(String expression, Display display) {
    return display.unit().isTime() ? displayed(expression, display) : expression;
  }

  /** What that gives. */
  public static BigDecimal shown(BigDecimal value, Display display) {
    return display.unit().isTime() ? display.times().written(value) : value;
  }

  /** A figure's cell for a number format to round, without the noise of binary arithmetic. */
  public static String figure(String cell, Display display) {
    return display.unit().isTime() ? displayed(cell, display) : clean(cell, cell);
  }

  /** What that gives. */
  public static BigDecimal figure(BigDecimal value, Display display) {
    return display.unit().isTime() ? shown(value, display) : TrustedDigits.of(value);
  }

  /** A displayed expression over cells. */
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

  /** Places of the stored number that are displayed: a percentage is stored as a fraction. */
  public static int places(Display display) {
    return display.unit().isPercent() ? display.decimals() + 2 : display.decimals();
  }
}
