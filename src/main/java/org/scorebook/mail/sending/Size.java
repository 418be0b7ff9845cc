package org.scorebook.mail.sending;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How large something is, in words. */
final class Size {
  private static final int KB = 1_000;
  private static final int MB = 1_000_000;

  private Size() {}

  /** {@code 24.6 MB}, {@code 87 KB}. */
  public static String of(long bytes) {
    return in(unit(bytes), bytes, bytes >= MB ? 1 : 0);
  }

  /** A size in as many decimals as it takes to differ from the limit that it passes. */
  public static String moreThan(long bytes, long limit) {
    long unit = unit(limit);
    for (int decimals = unit == MB ? 1 : 0; decimals < 7; decimals++) {
      String text = in(unit, bytes, decimals);
      if (!text.equals(in(unit, limit, decimals))) {
        return text;
      }
    }
    return bytes + " bytes";
  }

  private static long unit(long bytes) {
    return bytes >= MB ? MB : bytes >= KB ? KB : 1;
  }

  private static String in(long unit, long bytes, int decimals) {
    BigDecimal number =
        BigDecimal.valueOf(bytes)
            .divide(BigDecimal.valueOf(unit), unit == 1 ? 0 : decimals, RoundingMode.HALF_UP);
    return number.toPlainString() + (unit == MB ? " MB" : unit == KB ? " KB" : " bytes");
  }
}
