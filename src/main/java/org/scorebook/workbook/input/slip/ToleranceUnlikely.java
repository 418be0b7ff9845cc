package org.scorebook.workbook.input.slip;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;
import org.scorebook.rules.Tolerance.Allowance;

/** A tolerance that can be used and is hardly meant: next to nothing, or most of the target. */
public final class ToleranceUnlikely {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private ToleranceUnlikely() {}

  /** What to say of the tolerance of AMBER that was typed for a measure. */
  public static Optional<String> find(Allowance amber, Measure measure) {
    if (amber instanceof Allowance.Amount typed && isNextToNothing(typed, measure)) {
      String hundredfold = typed.amount().movePointRight(2).stripTrailingZeros().toPlainString();
      return Optional.of(
          typed.text()
              + " is so much in the measure's own unit"
              + (measure.unit().isPercent() ? " (" + typed.text() + " pp)" : "")
              + ", next to nothing. Type "
              + hundredfold
              + "% if that much of the target is meant"
              + (measure.unit().isPercent()
                  ? ", " + hundredfold + "pp if percentage points are, or " + typed.text() + "pp."
                  : "."));
    }
    boolean isMost =
        !(amber instanceof Allowance.Amount)
            && amber.from(BigDecimal.ONE, Unit.NUMBER).compareTo(HALF) > 0;
    return isMost
        ? Optional.of(
            "With "
                + amber.text()
                + ", hardly any figure could be RED. Type it again if less is meant.")
        : Optional.empty();
  }

  /** Of a percentage half a point may be meant; of whole things less than one cannot. */
  private static boolean isNextToNothing(Allowance.Amount typed, Measure measure) {
    boolean isWhole =
        measure.decimals() == 0
            && (measure.unit() == Unit.NUMBER || measure.unit() == Unit.CURRENCY);
    BigDecimal least = measure.unit().isPercent() ? HALF : BigDecimal.ONE;
    return typed.amount().signum() > 0
        && (measure.unit().isPercent() || isWhole)
        && typed.amount().compareTo(least) < 0;
  }
}
