package org.scorebook.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.scorebook.model.Benchmark;
import org.scorebook.model.PeerGroup;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.Unit;
import org.scorebook.rules.Rules.QuartileMethod;
import org.scorebook.times.Times;

/** Quartile thresholds from the figures of peers. */
final class PeerThresholds {
  /** Percentiles are computed in doubles; what lies beyond these digits is their noise. */
  static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

  private PeerThresholds() {}

  /**
   * The quartiles of the peers' values, best and worst being the extremes.
   *
   * @param group at least as many peers as the method needs
   * @param unit times are whole again after the noise is gone, as those that were typed
   */
  static Benchmark of(
      PeerGroup group, PreferredTravel preferred, QuartileMethod method, Unit unit) {
    double[] values =
        group.peers().stream().mapToDouble(peer -> peer.value().doubleValue()).toArray();
    Arrays.sort(values);
    Percentile percentile =
        new Percentile()
            .withEstimationType(
                method == QuartileMethod.INCLUSIVE ? EstimationType.R_7 : EstimationType.LEGACY);
    percentile.setData(values);
    boolean upwards = preferred == PreferredTravel.UPWARDS;
    BigDecimal lowest = rounded(values[0], unit);
    BigDecimal lower = rounded(percentile.evaluate(25), unit);
    BigDecimal upper = rounded(percentile.evaluate(75), unit);
    BigDecimal highest = rounded(values[values.length - 1], unit);
    return new Benchmark(
        group.source(),
        upwards ? lowest : highest,
        upwards ? lower : upper,
        rounded(percentile.evaluate(50), unit),
        upwards ? upper : lower,
        upwards ? highest : lowest,
        Optional.empty(),
        "");
  }

  private static BigDecimal rounded(double value, Unit unit) {
    BigDecimal rounded = new BigDecimal(value).round(DIGITS);
    return unit.isTime() ? Times.exact(rounded) : rounded;
  }
}
