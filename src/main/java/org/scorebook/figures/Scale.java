package org.scorebook.figures;

import java.math.BigDecimal;

/** What amounts are counted in where there is room for few digits. */
public enum Scale {
  ONES(0, ""),
  MILLIONS(6, "m"),
  BILLIONS(9, "bn");

  private final int power;
  private final BigDecimal unit;
  private final String suffix;

  Scale(int power, String suffix) {
    this.power = power;
    this.unit = BigDecimal.ONE.scaleByPowerOfTen(power);
    this.suffix = suffix;
  }

  /** That of an amount of at least zero. */
  public static Scale of(BigDecimal amount) {
    return amount.compareTo(BILLIONS.unit) >= 0
        ? BILLIONS
        : amount.compareTo(MILLIONS.unit) >= 0 ? MILLIONS : ONES;
  }

  /** How many powers of ten one of them is. */
  public int power() {
    return power;
  }

  /** What stands behind the digits: {@code m}. */
  public String suffix() {
    return suffix;
  }

  /** The decimals that such an amount is shown with: three digits, or more. */
  public int decimals(BigDecimal amount) {
    return amount.compareTo(unit.multiply(BigDecimal.TEN)) < 0 ? 2 : 1;
  }
}
