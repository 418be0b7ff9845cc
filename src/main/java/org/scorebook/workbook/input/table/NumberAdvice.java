package org.scorebook.workbook.input.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.scorebook.problem.Nearest;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.layout.Column;

/** What to do about a word in a cell for numbers: what may stand there, and what was meant. */
final class NumberAdvice {
  private static final Pattern COMMA = Pattern.compile(".*\\d,\\d.*");
  private static final Pattern DIGITS = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?%?");
  private static final Pattern LETTERS_FOR_DIGITS =
      Pattern.compile("[\\dOolI.,]*\\d[\\dOolI.,]*%?");
  private static final List<String> NOTHING = List.of("none", "nil", "zero", "no", "-");

  private NumberAdvice() {}

  /**
   * Sentences that follow {@code is not a number.}
   *
   * @param percent whether the column holds percentages for this measure
   */
  static String of(String text, Column column, boolean percent) {
    if (COMMA.matcher(text).matches()) {
      return "Write decimals with a point and thousands as 1,234.";
    }
    return meant(text, column).map(word -> "Did you mean " + word + "? ").orElse("")
        + accepted(column, percent);
  }

  private static String accepted(Column column, boolean percent) {
    return switch (column.type()) {
      case SUPPRESSIBLE_FIGURE, COUNT ->
          "Leave the cell blank where there is no figure; type [c] where it must not be shown.";
      case DECIMALS -> "Type a whole number from 0 to 4.";
      case WHOLE -> "Type a whole number, such as 1, or leave the cell blank for 0.";
      case POSITIVE -> "Type a number above zero, such as 100000.";
      default -> percent ? "Type a percentage, such as 38%." : "Type a number, such as 38.5.";
    };
  }

  private static Optional<String> meant(String text, Column column) {
    String plain = Blanks.plain(text);
    if (LETTERS_FOR_DIGITS.matcher(plain).matches()) {
      return Optional.of(plain.replaceAll("[Oo]", "0").replaceAll("[lI]", "1"));
    }
    List<String> numbers = DIGITS.matcher(plain).results().map(MatchResult::group).toList();
    if (numbers.size() == 1) {
      return Optional.of(numbers.get(0));
    }
    return switch (column.type()) {
      case DECIMALS, WHOLE ->
          NOTHING.contains(plain.toLowerCase(Locale.ROOT)) ? Optional.of("0") : Optional.empty();
      case SUPPRESSIBLE_FIGURE, COUNT -> Nearest.find(plain, List.of("[c]"));
      default -> Optional.empty();
    };
  }
}
