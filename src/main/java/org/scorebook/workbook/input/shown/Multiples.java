package org.scorebook.workbook.input.shown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scorebook.model.Unit;
import org.scorebook.problem.ProblemKind;

/** Formats that leave out thousands, and formats that write millions beside a plain number. */
final class Multiples implements ShownOtherwise.Rule {
  private static final ProblemKind THOUSANDS_LEFT_OUT =
      ProblemKind.warning("thousands-left-out", "People see a thousandth of what is read.");

  private static final ProblemKind MULTIPLE_NOT_APPLIED =
      ProblemKind.warning("multiple-not-applied", "People see millions where units are read.");

  /**
   * A thousand, or a thousand of the one before.
   *
   * @param word that means it wherever it stands
   * @param sign that means it beside money, or where so many thousands are left out
   */
  private record Multiple(String word, Pattern sign) {
    static Multiple of(String word, String sign) {
      return new Multiple(word, Pattern.compile(sign, Pattern.CASE_INSENSITIVE));
    }

    boolean isSaid(String words) {
      return words.toLowerCase(Locale.ROOT).contains(word) || sign.matcher(words).find();
    }
  }

  private static final List<Multiple> ALL =
      List.of(
          Multiple.of("thousand", "\\b(?:k|thou|000s?)\\b"),
          Multiple.of("million", "\\b(?:m|mn|mill?)\\b"),
          Multiple.of("billion", "\\b(?:b|bn)\\b"));

  @Override
  public Optional<Finding> find(FormattedNumber cell) {
    String words = cell.section().words();
    int thousands = cell.section().thousands();
    if (cell.isZero()) {
      return Optional.empty();
    }
    if (thousands > 0) {
      boolean said = thousands <= ALL.size() && ALL.get(thousands - 1).isSaid(words);
      return said
          ? Optional.empty()
          : cell.finding(
              THOUSANDS_LEFT_OUT,
              ", because its number format leaves out thousands; it is read as "
                  + cell.read()
                  + ". Format the cell as a number, and correct it where that is not meant.");
    }
    boolean money = cell.quantity().is(Unit.CURRENCY);
    return ALL.stream()
        .filter(
            multiple ->
                money
                    ? multiple.isSaid(words)
                    : words.toLowerCase(Locale.ROOT).contains(multiple.word()))
        .findFirst()
        .flatMap(
            multiple ->
                cell.finding(
                    MULTIPLE_NOT_APPLIED,
                    ", and is read as "
                        + cell.read()
                        + ", not as "
                        + multiple.word()
                        + "s. Type the whole number where those are meant."));
  }
}
