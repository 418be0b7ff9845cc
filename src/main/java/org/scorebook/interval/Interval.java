package org.scorebook.interval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * The 95% interval of a figure. Methods and their test figures are those of the UK Health Security
 * Agency's PHEindicatormethods.
 */
public record Interval(BigDecimal lower, BigDecimal upper, Method method) {

  /** How it was computed. */
  public enum Method {
    /** Of a share. */
    WILSON("Wilson"),
    /** Of a count, from ten cases on. */
    BYAR("Byar"),
    /** Of a smaller count, from the chi-squared distribution. */
    EXACT("Exact");

    private final String word;

    Method(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  private static final MathContext PRECISION = MathContext.DECIMAL128;

  /** Between so many standard deviations either side lie 95% of a normal distribution. */
  private static final BigDecimal Z = new BigDecimal("1.959963984540054");

  /** Fewer cases than this are reckoned exactly. */
  private static final BigDecimal FEW = BigDecimal.TEN;

  private static final double TAIL = 0.025;

  /** The inverse distribution is searched to within this; the default shows in the tenth digit. */
  private static final double ACCURACY = 1e-13;

  /** What lies beyond these digits of a result in doubles is noise. */
  private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal THREE = BigDecimal.valueOf(3);
  private static final BigDecimal FOUR = BigDecimal.valueOf(4);
  private static final BigDecimal NINE = BigDecimal.valueOf(9);

  /**
   * Wilson's interval of a share, as fractions.
   *
   * @param x at most {@code n}, not negative
   * @param n above zero
   */
  public static Interval ofShare(BigDecimal x, BigDecimal n) {
    BigDecimal zz = Z.multiply(Z);
    BigDecimal rest = n.subtract(x).divide(n, PRECISION);
    BigDecimal spread = Z.multiply(zz.add(FOUR.multiply(x).multiply(rest)).sqrt(PRECISION));
    BigDecimal middle = TWO.multiply(x).add(zz);
    BigDecimal whole = TWO.multiply(n.add(zz));
    return new Interval(
        middle.subtract(spread).divide(whole, PRECISION).max(BigDecimal.ZERO),
        middle.add(spread).divide(whole, PRECISION).min(BigDecimal.ONE),
        Method.WILSON);
  }

  /**
   * The interval of a count of cases: Byar's from ten on, exact below.
   *
   * @param cases not negative
   */
  public static Interval ofCount(BigDecimal cases) {
    if (cases.compareTo(FEW) < 0) {
      return new Interval(
          cases.signum() == 0 ? BigDecimal.ZERO : half(TAIL, cases),
          half(1 - TAIL, cases.add(BigDecimal.ONE)),
          Method.EXACT);
    }
    return new Interval(byar(cases, Z.negate()), byar(cases.add(BigDecimal.ONE), Z), Method.BYAR);
  }

  /** The same of every end times so many over so many: a count turned into a rate. */
  public Interval per(BigDecimal per, BigDecimal denominator) {
    return new Interval(
        lower.multiply(per).divide(denominator, PRECISION),
        upper.multiply(per).divide(denominator, PRECISION),
        method);
  }

  private static BigDecimal byar(BigDecimal cases, BigDecimal z) {
    BigDecimal root = cases.sqrt(PRECISION);
    BigDecimal base =
        BigDecimal.ONE
            .subtract(BigDecimal.ONE.divide(NINE.multiply(cases), PRECISION))
            .add(z.divide(THREE.multiply(root), PRECISION));
    return cases.multiply(base.pow(3, PRECISION));
  }

  /** Half the point of the chi-squared distribution with twice as many degrees of freedom. */
  private static BigDecimal half(double share, BigDecimal cases) {
    double degrees = 2 * cases.doubleValue();
    double point =
        new ChiSquaredDistribution(null, degrees, ACCURACY).inverseCumulativeProbability(share);
    return new BigDecimal(point / 2).round(DIGITS);
  }
}
