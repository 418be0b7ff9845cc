package org.scorebook.workbook.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.scorebook.figures.Display;

/**
 * Rounding as formulas do it. Spreadsheets reckon in binary: what is shown or compared is rounded
 * to twelve places first, so that a half that lost its last digit is still a half.
 */
final class Rounding {
  private static final int NOISE = 12;

  private Rounding() {}

  /** Without the noise of binary arithmetic. */
  static String clean(String expression) {
    return "ROUND(" + expression + "," + NOISE + ")";
  }

  static BigDecimal clean(BigDecimal value) {
    return value.setScale(NOISE, RoundingMode.HALF_UP);
  }

  /** Rounded once, for display, to so many places of the stored number. */
  static String to(String expression, int places) {
    return "ROUND(" + clean(expression) + "," + places + ")";
  }

  static BigDecimal to(BigDecimal value, int places) {
    return value.setScale(places, RoundingMode.HALF_UP);
  }

  /** Places of the stored number that are displayed: a percentage is stored as a fraction. */
  static int places(Display display) {
    return display.unit().isPercent() ? display.decimals() + 2 : display.decimals();
  }

  /** Text inside a formula, its quotation marks doubled. */
  static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
