package org.scorebook.xlsx.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a section lays out the digits of a number.
 *
 * @param before the text before the digits
 * @param after the text after them
 * @param whole how many digits there are at least before the point
 * @param least how many decimals there are at least
 * @param most how many decimals there are at most; {@link #AS_IT_IS} where all are shown
 * @param grouped whether thousands are parted by commas
 * @param shift how many places the point moves to the right: 2 for a percent sign
 */
record DigitLayout(
    String before, String after, int whole, int least, int most, boolean grouped, int shift) {

  static final int AS_IT_IS = -1;

  /** The text of a number, with its sign before everything. */
  String shown(BigDecimal number) {
    BigDecimal moved = number.movePointRight(shift);
    BigDecimal rounded = most == AS_IT_IS ? moved : rounded(moved);
    String plain = rounded.abs().toPlainString();
    int point = plain.indexOf('.');
    String decimals = point < 0 ? (most > 0 ? "." : "") : plain.substring(point);
    return (rounded.signum() < 0 ? "-" : "")
        + before
        + wholes(point < 0 ? plain : plain.substring(0, point))
        + decimals
        + after;
  }

  private BigDecimal rounded(BigDecimal number) {
    BigDecimal rounded = number.setScale(most, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < least ? rounded.setScale(least) : rounded;
  }

  private String wholes(String plain) {
    String digits = plain.equals("0") ? "" : plain;
    StringBuilder shown = new StringBuilder("0".repeat(Math.max(0, whole - digits.length())));
    shown.append(digits);
    if (grouped) {
      for (int at = shown.length() - 3; at > 0; at -= 3) {
        shown.insert(at, ',');
      }
    }
    return shown.toString();
  }
}
