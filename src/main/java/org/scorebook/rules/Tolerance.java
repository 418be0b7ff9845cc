package org.scorebook.rules;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How far short of its target a figure may fall: up to {@code green} it still counts as met, up to
 * {@code amber} it is AMBER.
 */
public record Tolerance(String name, Allowance green, Allowance amber) {

  /** A distance from a target, in one of three ways of measuring it. */
  public sealed interface Allowance {

    /** The distance in the measure's own unit (fractions for percentages), never negative. */
    BigDecimal from(BigDecimal target);

    /** The allowance as rules write it: {@code 5%}, {@code 2pp}, {@code 10}. */
    String text();

    /** A share of the target's absolute value; {@code fraction} 0.05 is 5%. */
    record PercentOfTarget(BigDecimal fraction) implements Allowance {
      @Override
      public BigDecimal from(BigDecimal target) {
        return target.abs().multiply(fraction, MathContext.DECIMAL128);
      }

      @Override
      public String text() {
        return plain(fraction.movePointRight(2)) + "%";
      }
    }

    /** Percentage points, as a fraction; for percentages and ratios only. */
    record Points(BigDecimal fraction) implements Allowance {
      @Override
      public BigDecimal from(BigDecimal target) {
        return fraction;
      }

      @Override
      public String text() {
        return plain(fraction.movePointRight(2)) + "pp";
      }
    }

    /** A plain amount in the measure's own unit; not for percentages and ratios. */
    record Amount(BigDecimal amount) implements Allowance {
      @Override
      public BigDecimal from(BigDecimal target) {
        return amount;
      }

      @Override
      public String text() {
        return plain(amount);
      }
    }

    private static String plain(BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
  }
}
