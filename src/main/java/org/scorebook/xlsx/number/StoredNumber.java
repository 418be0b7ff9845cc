package org.scorebook.xlsx.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.scorebook.text.Blanks;

/** The number that the {@code v} of a cell holds. */
public final class StoredNumber {
  private static final int LONGEST = 64;
  private static final int LARGEST_EXPONENT = 308;

  /** From here on Java writes numbers with a power of ten. */
  private static final double PLAIN = 1e7;

  private StoredNumber() {}

  /** The number at Excel's fifteen digits; null where the text is none that Excel could hold. */
  public static @Nullable BigDecimal find(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    BigDecimal number;
    try {
      number = new BigDecimal(Blanks.strip(text));
    } catch (NumberFormatException e) {
      return null;
    }
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    int exponent = number.precision() - number.scale() - 1;
    if (Math.abs((long) exponent) > LARGEST_EXPONENT
        || (exponent == LARGEST_EXPONENT && Double.isInfinite(number.doubleValue()))) {
      return null;
    }
    number = FifteenDigits.of(number);
    if (number.scale() != 0) {
      number = number.stripTrailingZeros();
    }
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /**
   * Writes a number as Java does, which looks long for the digits even of whole numbers, as most
   * are.
   */
  public static void append(double number, StringBuilder to) {
    int whole = (int) number;
    if (whole == number && whole != 0 && number > -PLAIN && number < PLAIN) {
      to.append(whole).append(".0");
    } else {
      to.append(number);
    }
  }
}
