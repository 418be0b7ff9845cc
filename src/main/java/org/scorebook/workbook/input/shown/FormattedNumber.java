package org.scorebook.workbook.input.shown;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.problem.ProblemKind;
import org.scorebook.xlsx.number.Section;
import org.scorebook.xlsx.read.CellValue;

/** A number in its format, and what it is a number of. */
record FormattedNumber(CellValue.Decimal cell, Section section, Quantity quantity) {
  private static final int LONGEST = 60;

  static FormattedNumber of(CellValue.Decimal cell, Quantity quantity) {
    return new FormattedNumber(cell, cell.format().section(cell.number()), quantity);
  }

  BigDecimal number() {
    return cell.number();
  }

  boolean isZero() {
    return cell.number().signum() == 0;
  }

  String read() {
    return cell.number().toPlainString();
  }

  /** What the cell should be formatted as. */
  String wanted() {
    return quantity.isTime() ? "time" : "number";
  }

  /**
   * A warning where the number may be meant as it is read, an error where it is certainly another
   * than the one that people see.
   */
  Optional<Finding> finding(ProblemKind kind, String text) {
    return Optional.of(new Finding(kind, shows() + text));
  }

  private String shows() {
    String shown = cell.shown();
    return "The cell shows "
        + (shown.isEmpty()
            ? "nothing"
            : '"' + (shown.length() > LONGEST ? shown.substring(0, LONGEST) + "..." : shown) + '"');
  }
}
