package org.scorebook.xlsx.chart;

import java.math.BigDecimal;

/**
 * The ends of a value axis ({@code c:min} and {@code c:max} of {@code c:valAx}) and the distance of
 * its grid lines ({@code c:majorUnit}).
 */
public record Axis(BigDecimal min, BigDecimal max, BigDecimal unit) {
  private static final BigDecimal BESIDE = new BigDecimal("0.12");

  /** A longer one, with room for a value beside the end of the longest bar on either side. */
  public Axis withRoomBeyond() {
    BigDecimal room = span().multiply(BESIDE);
    return new Axis(
        min.signum() < 0 ? min.subtract(room) : min, max.signum() > 0 ? max.add(room) : max, unit);
  }

  /** How far from zero it reaches. */
  public BigDecimal largest() {
    return min.abs().max(max.abs());
  }

  public BigDecimal span() {
    return max.subtract(min);
  }

  /**
   * What is said under a chart of it.
   *
   * @param counted what is counted ({@code Days}), or empty
   */
  public String note(String counted) {
    boolean cut = min.signum() > 0 || max.signum() < 0;
    if (!cut) {
      return counted;
    }
    return counted.isEmpty()
        ? "Axis does not start at zero"
        : counted + "; axis does not start at zero";
  }

  /** Where columns stand: at zero, or at the end of the axis nearest to it. */
  public BigDecimal foot() {
    return BigDecimal.ZERO.max(min).min(max);
  }
}
