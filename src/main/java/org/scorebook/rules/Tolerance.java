package org.scorebook.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import org.scorebook.model.Unit;

/**
 * How far short of its target a figure may fall: up to {@code green} it still counts as met, up to
 * {@code amber} it is AMBER.
 */
public record Tolerance(String name, Allowance green, Allowance amber) {

  /** Whether the band can be used for figures of that unit: points are for percentages only. */
  public boolean suits(Unit unit) {
    return green.suits(unit) && amber.suits(unit);
  }

  /** Whether amber allows less than green; not known where they are measured in different ways. */
  boolean isAmberNarrower() {
    BigDecimal hundred = BigDecimal.valueOf(100);
    return green.getClass() == amber.getClass()
        && amber.from(hundred, Unit.NUMBER).compareTo(green.from(hundred, Unit.NUMBER)) < 0;
  }

  /** A distance, in one of three ways of measuring it. */
  public sealed interface Allowance {

    /**
     * The distance in the measure's own unit (fractions for percentages), never negative.
     *
     * @param base the figure that a percentage is of: the target
     */
    BigDecimal from(BigDecimal base, Unit unit);

    /** The allowance as rules write it: {@code 5%}, {@code 2pp}, {@code 10}. */
    String text();

    /** Whether it can be used for figures of that unit. */
    default boolean suits(Unit unit) {
      return true;
    }

    /** A share of the base's absolute value; {@code fraction} 0.05 is 5%. */
    record Percent(BigDecimal fraction) implements Allowance {
      @Override
      public BigDecimal from(BigDecimal base, Unit unit) {
        return base.abs().multiply(fraction, MathContext.DECIMAL128);
      }

      @Override
      public String text() {
        return plain(fraction.movePointRight(2)) + "%";
      }
    }

    /** Percentage points, as a fraction; for percentages and ratios only. */
    record Points(BigDecimal fraction) implements Allowance {
      @Override
      public BigDecimal from(BigDecimal base, Unit unit) {
        return fraction;
      }

      @Override
      public String text() {
        return plain(fraction.movePointRight(2)) + "pp";
      }

      @Override
      public boolean suits(Unit unit) {
        return unit.isPercent();
      }
    }

    /** A plain amount as figures are displayed: for a percentage, 2 is two percentage points. */
    record Amount(BigDecimal amount) implements Allowance {
      @Override
      public BigDecimal from(BigDecimal base, Unit unit) {
        return unit.isPercent() ? amount.movePointLeft(2) : amount;
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
