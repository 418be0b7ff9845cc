package org.scorebook.xlsx.read;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.scorebook.text.Blanks;
import org.scorebook.xlsx.number.FifteenDigits;

/** The number that the {@code v} of a cell holds. */
final class StoredNumber {
  private static final int LONGEST = 64;
  private static final int LARGEST_EXPONENT = 308;

  private StoredNumber() {}

  /** The number at Excel's fifteen digits; null where the text is none that Excel could hold. */
  static @Nullable BigDecimal find(String text) {
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
}
