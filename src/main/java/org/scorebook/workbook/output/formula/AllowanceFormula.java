package org.scorebook.workbook.output.formula;

import java.math.BigDecimal;
import org.scorebook.model.Measure;
import org.scorebook.rules.Tolerance.Allowance;
import org.scorebook.xlsx.number.FifteenDigits;

/** An allowance as a formula: {@code ABS(K5)*5%}, or a plain number. */
final class AllowanceFormula {
  private AllowanceFormula() {}

  /**
   * The allowance in the measure's own unit.
   *
   * @param base cell of the figure that a percentage is of
   */
  static String of(Allowance allowance, String base, Measure measure) {
    return allowance instanceof Allowance.Percent
        ? Rounding.clean("ABS(" + base + ")*" + allowance.text(), base)
        : FifteenDigits.of(allowance.from(BigDecimal.ZERO, measure.unit()))
            .stripTrailingZeros()
            .toPlainString();
  }
}
