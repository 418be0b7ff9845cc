package org.scorebook.workbook.input.shown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Blanks;

/** Numbers of which a format shows no digit: {@code ;;;} and {@code "n/a"}. */
final class HiddenNumbers implements ShownOtherwise.Rule {
  private static final ProblemKind NUMBER_HIDDEN =
      ProblemKind.warning("number-hidden", "What nobody sees is counted.");

  private static final ProblemKind NUMBER_SHOWN_AS_TEXT =
      ProblemKind.error("number-shown-as-text", "People see a word where a number is counted.");

  /** How accountants write zero. */
  private static final Pattern DASH = Pattern.compile("[-\u2010-\u2015\u2212]");

  @Override
  public Optional<Finding> find(FormattedNumber cell) {
    if (cell.section().digits() || cell.section().time()) {
      return Optional.empty();
    }
    String words = cell.section().words();
    if (cell.isZero() && DASH.matcher(words).find()) {
      return Optional.empty();
    }
    String clear = ". Clear the cell, or format it as a number.";
    return Blanks.isBlank(words)
        ? cell.finding(
            NUMBER_HIDDEN,
            ", because its number format hides " + cell.read() + ", which is read" + clear)
        : cell.finding(
            NUMBER_SHOWN_AS_TEXT,
            ", which is a text of its number format; the cell holds " + cell.read() + clear);
  }
}
