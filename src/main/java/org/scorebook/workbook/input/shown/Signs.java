package org.scorebook.workbook.input.shown;

import java.util.Optional;

/** Numbers below zero that a format shows without a sign, brackets or a colour. */
final class Signs implements ShownOtherwise.Rule {

  @Override
  public Optional<Finding> find(ShownCell cell) {
    return cell.cell().format().hidesSign(cell.number())
        ? cell.warning(
            ", but holds "
                + cell.read()
                + ", which is read: its number format shows no sign. Format the cell as a number.")
        : Optional.empty();
  }
}
