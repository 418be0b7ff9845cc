package org.scorebook.xlsx.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The decimal that Excel means by a stored number. Excel keeps doubles and shows 15 significant
 * digits of them, so {@code 0.8960000000000005} is 0.896: the double nearest to that text lies
 * below the middle between 0.896 and its neighbour, although the text does not.
 */
public final class FifteenDigits {
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
  private static final MathContext ONE_MORE = new MathContext(16, RoundingMode.DOWN);

  private FifteenDigits() {}

  /**
   * Rounds a number, which must be one that a double can hold.
   *
   * @return the same where it has at most 15 digits; else rounded, without zeros at its end
   */
  public static BigDecimal of(BigDecimal stored) {
    if (stored.precision() <= SHOWN.getPrecision()) {
      return stored;
    }
    BigDecimal exact = isNearHalf(stored) ? new BigDecimal(stored.doubleValue()) : stored;
    return exact.round(SHOWN).stripTrailingZeros();
  }

  /**
   * Whether the double could fall to another side than the text. It differs from the text by at
   * most an eighth of the 15th digit; working it out takes ten times as long as rounding.
   */
  private static boolean isNearHalf(BigDecimal stored) {
    int sixteenth = stored.round(ONE_MORE).unscaledValue().abs().mod(BigInteger.TEN).intValue();
    return sixteenth >= 3 && sixteenth <= 6;
  }
}
