package org.scorebook.workbook.input.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.ColumnType;

/** What to do about a word in a cell for numbers: what may stand there, and what was meant. */
final class NumberAdvice {
  private static final Pattern COMMA = Pattern.compile(".*\\d,\\d.*");
  private static final Pattern WITH_WORDS =
      Pattern.compile(
          "(?s)[£$€]? ?[+-]?\\d[\\d.,]* ?%? ?[\\p{L}(\\[*†].*"
              + "|(?i)(about|approx(\\.|imately)?|around|circa|ca?\\.|est\\.?|~)"
              + " ?[£$€]?\\d[\\d.,]*%?");
  private static final List<String> NOTHING =
      List.of("none", "nil", "no", "nothing", "zero", "nought", "naught");

  private NumberAdvice() {}

  /**
   * Sentences that follow {@code is not a number.}
   *
   * @param percent whether the column holds percentages for this measure
   */
  static String of(String text, Column column, boolean percent) {
    var meant = MeantNumber.find(text, column, percent);
    if (meant.isEmpty()
        && column.type().isFigure()
        && WITH_WORDS.matcher(Blanks.plain(text)).matches()) {
      return alone(column, percent);
    }
    if (meant.isEmpty() && COMMA.matcher(text).matches()) {
      return "Write decimals with a point and thousands as 1,234.";
    }
    Optional<String> nought = nought(Blanks.plain(text).toLowerCase(Locale.ROOT), column);
    if (nought.isPresent()) {
      return nought.get();
    }
    return meant.map(number -> "Did you mean " + number + "? ").orElse("")
        + accepted(column, percent);
  }

  /** The same where it is not known what the column holds for this measure. */
  static String ofSomeUnit(String text, Column column) {
    return nought(Blanks.plain(text).toLowerCase(Locale.ROOT), column)
        .orElseGet(
            () -> column.type() == ColumnType.FIGURE ? "Type a figure." : accepted(column, false));
  }

  /** What to do about a word in small letters for nothing, which may be nought or no figure. */
  static Optional<String> nought(String small, Column column) {
    return column.type().isFigure() && NOTHING.contains(small)
        ? Optional.of(
            "Type 0 where the figure is nought; "
                + (column.isRequired() ? "delete the row" : "leave the cell blank")
                + " where there is none.")
        : Optional.empty();
  }

  /** No number is suggested: {@code 12 weeks} are 84 days, and {@code 12m} may be millions. */
  private static String alone(Column column, boolean percent) {
    if (percent) {
      return "Type the percentage alone, such as 38%.";
    }
    return column.type() == ColumnType.COUNT
        ? "Type the number alone, in full."
        : "Type the number alone, in the unit of the measure.";
  }

  private static String accepted(Column column, boolean percent) {
    return switch (column.type()) {
      case SUPPRESSIBLE_FIGURE, COUNT ->
          (column.isRequired() ? "Delete the row" : "Leave the cell blank")
              + " where there is no figure; type [c] where it must not be shown.";
      case DECIMALS -> "Type a whole number from 0 to 4.";
      case WHOLE -> "Type a whole number, such as 1, or leave the cell blank for 0.";
      case POSITIVE -> "Type a number above zero, such as 100000.";
      default -> percent ? "Type a percentage, such as 38%." : "Type a number, such as 38.5.";
    };
  }
}
