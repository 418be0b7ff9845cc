package org.scorebook.workbook.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.scorebook.figures.Sample;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Figure;
import org.scorebook.model.PeerGroup;
import org.scorebook.model.PeerGroup.Peer;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.Target.Scope;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;

/**
 * Measures whose figures, changes, distances or thresholds lie on the edge of what is displayed.
 */
final class HalvesSample {
  private HalvesSample() {}

  static List<Sample> all() {
    List<Sample> samples = new ArrayList<>();
    samples.add(rate("1", "9", "1", "16"));
    samples.add(rate("1", "16", "1", "9"));
    samples.add(currency("2000", "3", "667", "1"));
    samples.add(currency("667", "1", "2000", "3"));
    samples.add(
        new Sample()
            .id("THIRDS")
            .reported(Sample.NOV, "1", "3")
            .reported(Sample.DEC, "2003", "6000")
            .target("0.3335"));
    samples.add(
        new Sample()
            .id("LARGE")
            .unit(Unit.CURRENCY, 1)
            .preferred(PreferredTravel.DOWNWARDS)
            .reported(Sample.NOV, "12345678.85")
            .reported(Sample.DEC, "12962962.7925")
            .target("12345678.85"));
    samples.add(
        new Sample()
            .id("ALIKE")
            .unit(Unit.NUMBER, 0)
            .targetType(TargetType.DOT_ONLY)
            .reported(Sample.NOV, "6.0")
            .reported(Sample.DEC, "5.6"));
    samples.add(
        new Sample()
            .id("LATER")
            .targetType(TargetType.DOT_ONLY)
            .recalculated(Sample.NOV, "0.4")
            .reported(Sample.DEC, "0.5"));
    samples.add(
        new Sample()
            .id("HIDDEN")
            .recalculated(Sample.NOV, Figure.ofSuppressed())
            .reported(Sample.NOV, "0.4")
            .reported(Sample.DEC, "0.5")
            .target("0.5"));
    samples.add(
        new Sample()
            .id("REST")
            .unit(Unit.CURRENCY, 2)
            .reported(Sample.NOV, "5.55E-17")
            .reported(Sample.DEC, "4")
            .target("4"));
    for (String days : List.of("1", "1.4", "0.5", "0", "2", "-1", "-3")) {
      samples.add(
          new Sample()
              .id("DAYS" + days)
              .unit(Unit.DAYS, 0)
              .reported(Sample.NOV, "1")
              .reported(Sample.DEC, days)
              .target("1"));
    }
    samples.add(peers());
    Random random = new Random(20201231);
    for (int i = 0; i < 24; i++) {
      samples.add(anyOf(random, "R" + i));
    }
    return samples;
  }

  private static Sample rate(String before, String of, String now, String ofNow) {
    return new Sample()
        .id("RATE" + of)
        .rate("12", 1)
        .twelveMonths(Aggregate.RATIO)
        .reported(Sample.NOV, before, of)
        .reported(Sample.DEC, now, ofNow)
        .target("0.75");
  }

  private static Sample currency(String before, String of, String now, String ofNow) {
    return new Sample()
        .id("MONEY" + of)
        .unit(Unit.CURRENCY, 0)
        .targetType(TargetType.DOT_ONLY)
        .twelveMonths(Aggregate.MEAN)
        .reported(Sample.NOV, before, of)
        .reported(Sample.DEC, now, ofNow);
  }

  /**
   * The current figure is the threshold, but for digits that a computed threshold does not have.
   */
  private static Sample peers() {
    String own = "0.714285714285714";
    return new Sample()
        .id("PEERS")
        .reported(Sample.DEC, "5", "7")
        .peers(
            new PeerGroup(
                "ASCOF",
                List.of(
                    new Peer("Birmingham", new BigDecimal(own)),
                    new Peer("Leeds", new BigDecimal("0.5")),
                    new Peer("Bristol", new BigDecimal("0.6")),
                    new Peer("Derby", new BigDecimal("0.9")),
                    new Peer("York", new BigDecimal("0.7")))));
  }

  private static Sample anyOf(Random random, String id) {
    Unit unit =
        List.of(Unit.PERCENTAGE, Unit.NUMBER, Unit.CURRENCY, Unit.DAYS).get(random.nextInt(4));
    int decimals = random.nextInt(4);
    boolean rises = random.nextBoolean();
    Sample sample =
        new Sample()
            .id(id)
            .unit(unit, decimals)
            .preferred(rises ? PreferredTravel.UPWARDS : PreferredTravel.DOWNWARDS)
            .targetType(
                List.of(TargetType.TARGET, TargetType.PROFILE, TargetType.DOT_ONLY)
                    .get(random.nextInt(3)))
            .twelveMonths(random.nextBoolean() ? Aggregate.MEAN : Aggregate.RATIO);
    BigDecimal halfUnit = new BigDecimal(5).movePointLeft(decimals + (unit.isPercent() ? 3 : 1));
    BigDecimal size = BigDecimal.valueOf(unit.isPercent() ? 1 : 1 + random.nextInt(300000));
    BigDecimal share = BigDecimal.valueOf(1 + random.nextInt(9), 1);
    BigDecimal before = size.multiply(share).add(halfUnit);
    BigDecimal now = before.multiply(BigDecimal.valueOf(95 + random.nextInt(11), 2));
    int denominator = List.of(1, 3, 7, 9, 11, 13).get(random.nextInt(6));
    BigDecimal of = BigDecimal.valueOf(denominator);
    return sample
        .reported(Sample.NOV, Figure.of(before, of))
        .reported(Sample.DEC, Figure.of(now, of))
        .target(new Scope.One(Sample.NOV), before.toPlainString())
        .target(new Scope.One(Sample.DEC), now.divide(of, 6, RoundingMode.HALF_UP).toPlainString())
        .benchmark(
            benchmark(now.divide(of, unit.isPercent() ? 3 : 0, RoundingMode.HALF_UP), rises));
  }

  /** Thresholds of which the middle one is the figure rounded. */
  private static Benchmark benchmark(BigDecimal middle, boolean rises) {
    BigDecimal little = middle.divide(BigDecimal.valueOf(2));
    BigDecimal much = middle.add(little);
    BigDecimal twice = middle.add(middle);
    return new Benchmark(
        "ASCOF",
        rises ? BigDecimal.ZERO : twice,
        rises ? little : much,
        middle,
        rises ? much : little,
        rises ? twice : BigDecimal.ZERO,
        Optional.of(BigDecimal.valueOf(3000)),
        "");
  }
}
