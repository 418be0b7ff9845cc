package org.scorebook.xlsx.number;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;

/** The text that Excel makes of a number. It is asked for a few cells only: it takes a while. */
final class ShownText {
  /** A number that no built-in format has, so that the code alone counts. */
  private static final int OWN = 164;

  /**
   * In American English, since Java's British one writes {@code Sept} and {@code pm}, and Excel
   * does not; what differs by country stands in the codes.
   */
  private static final DataFormatter FORMATTER = new DataFormatter(Locale.US);

  private ShownText() {}

  static synchronized String of(String code, BigDecimal number) {
    try {
      return FORMATTER.formatRawCellContents(number.doubleValue(), OWN, code);
    } catch (RuntimeException | StackOverflowError unknown) {
      // Codes come from strangers, and the library answers what it cannot read in many ways.
      return number.toPlainString();
    }
  }
}
