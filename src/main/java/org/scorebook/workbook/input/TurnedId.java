package org.scorebook.workbook.input;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.xlsx.read.CellValue;

/**
 * An ID that Excel took for a number, on one sheet or the other: 001 is then 1, and 2E1 is 20,
 * whatever the cell shows.
 */
final class TurnedId {
  private static final Pattern EXPONENT = Pattern.compile("\\d{1,15}[Ee]\\d{1,3}");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private TurnedId() {}

  /**
   * What has happened to an ID that is not on Measures, and what to do, after a blank.
   *
   * @param number whether its cell holds a number
   */
  static Optional<String> find(String id, boolean number, Collection<DraftMeasure> measures) {
    return measures.stream().flatMap(measure -> find(id, number, measure).stream()).findFirst();
  }

  private static Optional<String> find(String id, boolean number, DraftMeasure measure) {
    String known = measure.id();
    boolean knownNumber =
        measure.row().find(MeasureColumns.ID).orElse(null) instanceof CellValue.Decimal;
    boolean alike = isDigits(id) && isDigits(known) && value(id).compareTo(value(known)) == 0;
    if (number && !knownNumber && alike) {
      return Optional.of(
          " The cell holds the number "
              + id
              + ", whatever its format shows, and Measures has the text "
              + known
              + "."
              + again(known));
    }
    if (!number && knownNumber && alike) {
      return Optional.of(
          " Measures has the number "
              + known
              + " there, whatever its format shows. Type "
              + known
              + " here, or format its column as Text and type "
              + id
              + " there again.");
    }
    if (number && EXPONENT.matcher(known).matches() && value(known).compareTo(value(id)) == 0) {
      return Optional.of(
          " Excel has turned " + known + " into the number " + id + "." + again(known));
    }
    return Optional.empty();
  }

  private static boolean isDigits(String id) {
    return DIGITS.matcher(id).matches();
  }

  private static BigDecimal value(String number) {
    return new BigDecimal(number);
  }

  private static String again(String id) {
    return " Format the column as Text and type " + id + " again.";
  }
}
