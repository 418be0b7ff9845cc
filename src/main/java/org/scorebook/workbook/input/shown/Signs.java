package org.scorebook.workbook.input.shown;

import java.util.Optional;
import org.scorebook.problem.ProblemKind;

/** Numbers below zero that a format shows without a sign, brackets or a colour. */
final class Signs implements ShownOtherwise.Rule {
  private static final ProblemKind SIGN_HIDDEN =
      ProblemKind.warning("sign-hidden", "People see a number above zero where one below is read.");

  @Override
  public Optional<Finding> find(FormattedNumber cell) {
    return cell.cell().format().hidesSign(cell.number())
        ? cell.finding(
            SIGN_HIDDEN,
            ", but holds "
                + cell.read()
                + ", which is read: its number format shows no sign. Format the cell as a number.")
        : Optional.empty();
  }
}
