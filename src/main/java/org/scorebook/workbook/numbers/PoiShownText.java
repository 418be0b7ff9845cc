package org.scorebook.workbook.numbers;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.scorebook.xlsx.number.ShownText;

/**
 * As POI's {@code DataFormatter} has it. It is asked for a few cells only: it takes a while. It is
 * found by its line in {@code META-INF/services}.
 */
public final class PoiShownText implements ShownText {
  /** A number that no built-in format has, so that the code alone counts. */
  private static final int OWN = 164;

  /**
   * In American English, since Java's British one writes {@code Sept} and {@code pm}, and Excel
   * does not; what differs by country stands in the codes.
   */
  private final DataFormatter formatter = new DataFormatter(Locale.US);

  @Override
  public synchronized String of(String code, BigDecimal number) {
    try {
      return formatter.formatRawCellContents(number.doubleValue(), OWN, code);
    } catch (RuntimeException | StackOverflowError unknown) {
      // Codes come from strangers, and the library answers what it cannot read in many ways.
      return number.toPlainString();
    }
  }
}
