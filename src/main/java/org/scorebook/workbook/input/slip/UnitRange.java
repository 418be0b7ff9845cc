package org.scorebook.workbook.input.slip;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.model.Unit;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Blanks;
import org.scorebook.times.Times;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.layout.Column;
import org.scorebook.xlsx.read.CellValue;

/**
 * A Percentage outside 0 to 100%, mostly typed without the percent sign; a Rate below zero; a Ratio
 * beyond 1,000% (warning); Minutes of six hours and more (warning).
 */
public final class UnitRange {
  private static final ProblemKind RATIO_FAR_BEYOND =
      ProblemKind.warning(
          "ratio-far-beyond", "A percent sign forgotten makes a figure a hundred times too large.");

  private static final ProblemKind RATE_NEGATIVE =
      ProblemKind.error("rate-negative", "What is counted for a rate cannot be below nothing.");

  private static final ProblemKind PERCENTAGE_OUT_OF_RANGE =
      ProblemKind.error("percentage-out-of-range", "A share lies between nothing and all.");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal FAR = BigDecimal.TEN;

  /**
   * Up to twice the whole, a number that its cell shows as a percentage was mostly typed as that
   * percentage; beyond, mostly before the cell was formatted.
   */
  public static final BigDecimal TWICE = BigDecimal.valueOf(2);

  private UnitRange() {}

  /** Checks a value of the unit, a fraction; false where it is an error. */
  public static boolean check(TableRow row, Column column, Unit unit, BigDecimal value) {
    if (unit == Unit.RATIO && value.abs().compareTo(FAR) > 0) {
      row.report(
          RATIO_FAR_BEYOND,
          column,
          plain(value)
              + " is "
              + plain(value.movePointRight(2))
              + "%, far beyond 100%. If "
              + plain(value)
              + "% is meant, type it with the percent sign.");
    }
    HoursForMinutes.check(row, column, unit, value);
    if (unit == Unit.RATE && value.signum() < 0) {
      row.report(
          RATE_NEGATIVE,
          column,
          "The rate "
              + plain(value)
              + " is below zero. Correct it; a net change that may be below zero is of the unit"
              + " Number, as a Value.");
      return false;
    }
    boolean outside = value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0;
    if (unit != Unit.PERCENTAGE || !outside) {
      return true;
    }
    Optional<String> percentage = row.find(column).flatMap(UnitRange::typedAsPercentage);
    boolean signForgotten =
        percentage.isEmpty() && value.signum() > 0 && value.compareTo(HUNDRED) <= 0;
    row.report(
        PERCENTAGE_OUT_OF_RANGE,
        column,
        percentage.orElse(plain(value))
            + " is not a percentage between 0% and 100%. "
            + (signForgotten
                ? "Type " + plain(value) + "% (with the percent sign)."
                : "Correct it, or choose the unit Ratio on Measures."));
    return false;
  }

  /** Checks a figure that its numerator makes: of times that is mostly hours and minutes. */
  public static void checkMade(TableRow row, Column numerator, Unit unit, BigDecimal figure) {
    if (Times.isLikelyHours(unit, figure)) {
      row.report(
          HoursForMinutes.HOURS_FOR_MINUTES,
          numerator,
          "The numerator makes a figure of "
              + Times.of(unit).text(figure)
              + ", six hours or more for the unit Minutes. It is read as hours and minutes, such as"
              + " 130:05; correct it, or choose the unit Hours on Measures.");
    }
  }

  /** What was typed with a percent sign, which then was not forgotten. */
  private static Optional<String> typedAsPercentage(CellValue cell) {
    if (cell instanceof CellValue.Text) {
      return Optional.of(Blanks.strip(cell.shown())).filter(shown -> shown.endsWith("%"));
    }
    return cell instanceof CellValue.Decimal typed
            && typed.format().section(typed.number()).percent()
            && typed.number().compareTo(TWICE) <= 0
        ? Optional.of(plain(typed.number().movePointRight(2)) + "%")
        : Optional.empty();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
