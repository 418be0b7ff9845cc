package org.scorebook.workbook.input.shown;

import java.util.Optional;
import java.util.regex.Pattern;

/** Percentages where none belong, and percent signs that are written and not meant. */
final class Percentages implements ShownOtherwise.Rule {
  private static final Pattern SIGN =
      Pattern.compile("[%\uFF05\u066A\u2030]|\\b(?:per ?cent|pct)\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public Optional<Finding> find(ShownCell cell) {
    boolean wanted = cell.quantity().isPercent();
    if (cell.section().percent()) {
      return wanted ? Optional.empty() : percentage(cell);
    }
    if (!SIGN.matcher(cell.section().words()).find()) {
      return Optional.empty();
    }
    return wanted ? onlyASign(cell) : signOfANumber(cell);
  }

  private static Optional<Finding> percentage(ShownCell cell) {
    return cell.isZero()
        ? cell.warning(", and is read as 0. Format the cell as a number.")
        : cell.error(
            ", a percentage, where "
                + cell.kind()
                + " has none; Excel stores "
                + cell.read()
                + " for it. Format the cell as a number and type it again.");
  }

  private static Optional<Finding> onlyASign(ShownCell cell) {
    return cell.isZero()
        ? cell.warning(", and is read as 0%. Format the cell as a percentage.")
        : cell.error(
            ", but its number format only writes the sign: the cell holds "
                + cell.read()
                + ", which is "
                + cell.number().movePointRight(2).toPlainString()
                + "%. Format the cell as a percentage and type "
                + cell.read()
                + "%.");
  }

  private static Optional<Finding> signOfANumber(ShownCell cell) {
    return cell.warning(
        ", a percentage, where "
            + cell.kind()
            + " has none; it is read as "
            + cell.read()
            + ". Format the cell as a number.");
  }
}
