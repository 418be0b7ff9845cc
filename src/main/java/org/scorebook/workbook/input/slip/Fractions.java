package org.scorebook.workbook.input.slip;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.figures.Values;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;
import org.scorebook.problem.ProblemKind;
import org.scorebook.times.Times;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.layout.Column;

/** Numerators and denominators that make no figure, or another one than the value beside them. */
public final class Fractions {
  private static final ProblemKind DENOMINATOR_NOT_POSITIVE =
      ProblemKind.error("denominator-not-positive", "Nothing can be divided by it.");

  private static final ProblemKind DENOMINATOR_MISSING =
      ProblemKind.error(
          "denominator-missing", "A share or a rate is a numerator divided by a denominator.");

  private static final String ADD_COLUMN =
      "Add the column \"Denominator\", or rename the one that holds them.";

  private static final ProblemKind NUMERATOR_ABOVE_DENOMINATOR =
      ProblemKind.error("numerator-above-denominator", "A part cannot exceed its whole.");

  private static final ProblemKind NUMERATOR_NEGATIVE =
      ProblemKind.error("numerator-negative", "What is counted cannot be below nothing.");

  private static final ProblemKind VALUE_DISAGREES =
      ProblemKind.error("value-disagrees", "One of the two is wrong, and both would be published.");

  private final Column numerator;
  private final Column denominator;
  private final Column value;

  /** For the columns of one sheet. */
  public Fractions(Column numerator, Column denominator, Column value) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.value = value;
  }

  /** A denominator is above zero. */
  public boolean checkDenominator(TableRow row, BigDecimal typed) {
    if (typed.signum() > 0) {
      return true;
    }
    row.report(
        DENOMINATOR_NOT_POSITIVE,
        denominator,
        "The denominator "
            + typed.toPlainString()
            + " is not above zero. Correct it, or leave the row's figures blank where there was"
            + " nothing to count.");
    return false;
  }

  /** A numerator has the denominator that its unit needs, and makes a possible percentage. */
  public boolean checkNumerator(
      TableRow row, Unit unit, BigDecimal typed, Optional<BigDecimal> below) {
    if (below.isEmpty()) {
      if (unit.needsDenominator()) {
        boolean column = row.header().has(denominator);
        row.report(
            column ? DENOMINATOR_MISSING : DENOMINATOR_MISSING.mendedTogether(ADD_COLUMN),
            denominator,
            (column ? "Denominator is blank. The" : "There is no column \"Denominator\". The")
                + " numerator "
                + typed.toPlainString()
                + " of a "
                + unit.word()
                + " needs one.");
      }
      return !unit.needsDenominator();
    }
    if (unit == Unit.RATE && typed.signum() < 0) {
      row.report(
          NUMERATOR_NEGATIVE,
          numerator,
          "The numerator "
              + typed.toPlainString()
              + " is below zero, which makes a rate below zero. Correct it; a net change that may"
              + " be below zero is of the unit Number, as a Value.");
      return false;
    }
    if (unit != Unit.PERCENTAGE) {
      return true;
    }
    if (typed.compareTo(below.get()) > 0) {
      row.report(
          NUMERATOR_ABOVE_DENOMINATOR,
          numerator,
          "The numerator "
              + typed.toPlainString()
              + " is above the denominator "
              + below.get().toPlainString()
              + ", which makes more than 100%. Correct one of them, or choose the unit Ratio on"
              + " Measures.");
      return false;
    }
    if (typed.signum() < 0) {
      row.report(
          NUMERATOR_NEGATIVE,
          numerator,
          "The numerator "
              + typed.toPlainString()
              + " is below zero, which makes less than 0%. Correct it, or choose the unit Ratio on"
              + " Measures.");
      return false;
    }
    return true;
  }

  /** A value beside a numerator and denominator shows the same figure as they do. */
  public boolean checkAgreement(
      TableRow row,
      Measure measure,
      Display display,
      BigDecimal above,
      Optional<BigDecimal> below,
      BigDecimal typed) {
    Figure fraction = new Figure(Optional.of(above), below, Optional.empty(), false, "");
    BigDecimal computed = Values.find(measure, fraction).orElse(typed);
    if (display.rounded(computed).compareTo(display.rounded(typed)) == 0) {
      return true;
    }
    row.report(
        VALUE_DISAGREES,
        value,
        "The value "
            + display.text(typed)
            + " is not what numerator "
            + (measure.unit().isTime() ? Times.typed(above) : above.toPlainString())
            + below.map(d -> " and denominator " + d.toPlainString() + " give: ").orElse(" gives: ")
            + display.text(computed)
            + ". Correct one of them, or leave Value blank.");
    return false;
  }
}
