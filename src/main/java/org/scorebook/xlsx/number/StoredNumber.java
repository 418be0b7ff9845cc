package org.scorebook.xlsx.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.scorebook.text.Blanks;
import org.scorebook.xlsx.xml.Characters;

/** The number that the {@code v} of a cell holds. */
public final class StoredNumber {
  private static final int LONGEST = 64;
  private static final int LARGEST_EXPONENT = 308;

  /** From here on Java writes numbers with a power of ten. */
  private static final double PLAIN = 1e7;

  /** So many digits Excel keeps all, and a long holds them. */
  private static final int EXACT = 15;

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

  /** The same of characters. */
  public static @Nullable BigDecimal find(Characters stored) {
    BigDecimal plain = findPlain(stored);
    return plain == null ? find(stored.text()) : plain;
  }

  /** Most are a few digits with at most a point in them, of which no text need be made. */
  private static @Nullable BigDecimal findPlain(Characters stored) {
    int length = stored.length();
    int first = length > 0 && stored.at(0) == '-' ? 1 : 0;
    int point = length;
    long number = 0;
    for (int i = first; i < length; i++) {
      int digit = stored.at(i) - '0';
      if (digit >= 0 && digit <= 9) {
        number = 10 * number + digit;
      } else if (stored.at(i) == '.' && point == length) {
        point = i;
      } else {
        return null;
      }
      if (i - first > EXACT) {
        return null;
      }
    }
    int decimals = Math.max(length - 1 - point, 0);
    int digits = length - first - (point < length ? 1 : 0);
    if (digits == 0 || digits > EXACT) {
      return null;
    }
    while (decimals > 0 && number % 10 == 0) {
      number /= 10;
      decimals--;
    }
    return BigDecimal.valueOf(first == 0 ? number : -number, decimals);
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
