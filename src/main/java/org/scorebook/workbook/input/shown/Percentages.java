package org.scorebook.workbook.input.shown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.scorebook.problem.ProblemKind;

/** Percentages where none belong, and percent signs that are written and not meant. */
final class Percentages implements ShownOtherwise.Rule {
  private static final ProblemKind ZERO_SHOWN_AS_PERCENTAGE =
      ProblemKind.warning(
          "zero-shown-as-percentage",
          "The next figure typed there would be a hundredth of what is shown.");

  private static final ProblemKind SHOWN_AS_PERCENTAGE =
      ProblemKind.error("shown-as-percentage", "Excel stores a hundredth of what people see.");

  private static final ProblemKind ZERO_WITH_PERCENT_SIGN =
      ProblemKind.warning(
          "zero-with-percent-sign",
          "The next figure typed there would be a hundred times what is shown.");

  private static final ProblemKind PERCENT_SIGN_ONLY_WRITTEN =
      ProblemKind.error(
          "percent-sign-only-written", "Excel stores a hundred times what people see.");

  private static final ProblemKind PERCENT_SIGN_NOT_MEANT =
      ProblemKind.warning(
          "percent-sign-not-meant", "People see a percentage where a number is read.");

  private static final Pattern SIGN =
      Pattern.compile("[%\uFF05\u066A\u2030]|\\b(?:per ?cent|pct)\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public Optional<Finding> find(FormattedNumber cell) {
    boolean wanted = cell.quantity().isPercent();
    if (cell.section().percent()) {
      return wanted ? Optional.empty() : percentage(cell);
    }
    if (!SIGN.matcher(cell.section().words()).find()) {
      return Optional.empty();
    }
    return wanted ? onlyASign(cell) : signOfANumber(cell);
  }

  private static Optional<Finding> percentage(FormattedNumber cell) {
    return cell.isZero()
        ? cell.finding(ZERO_SHOWN_AS_PERCENTAGE, ", and is read as 0. Format the cell as a number.")
        : cell.finding(
            SHOWN_AS_PERCENTAGE,
            ", a percentage, where "
                + cell.quantity().kind()
                + " has none; Excel stores "
                + cell.read()
                + " for it. Format the cell as a "
                + cell.wanted()
                + " and type it again.");
  }

  private static Optional<Finding> onlyASign(FormattedNumber cell) {
    return cell.isZero()
        ? cell.finding(
            ZERO_WITH_PERCENT_SIGN, ", and is read as 0%. Format the cell as a percentage.")
        : cell.finding(
            PERCENT_SIGN_ONLY_WRITTEN,
            ", but its number format only writes the sign: the cell holds "
                + cell.read()
                + ", which is "
                + cell.number().movePointRight(2).toPlainString()
                + "%. Format the cell as a percentage and type "
                + cell.read()
                + "%.");
  }

  private static Optional<Finding> signOfANumber(FormattedNumber cell) {
    return cell.finding(
        PERCENT_SIGN_NOT_MEANT,
        ", a percentage, where "
            + cell.quantity().kind()
            + " has none; it is read as "
            + cell.read()
            + ". Format the cell as a number.");
  }
}
