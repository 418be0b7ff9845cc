package org.scorebook.figures.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.model.PreferredTravel.DOWNWARDS;
import static org.scorebook.model.PreferredTravel.NONE;
import static org.scorebook.model.PreferredTravel.UPWARDS;
import static org.scorebook.model.TargetType.DOT_ONLY;
import static org.scorebook.model.Unit.NUMBER;
import static org.scorebook.model.Unit.RATIO;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.scorebook.figures.Sample;
import org.scorebook.figures.result.Direction.Travel;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Benchmark;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.StatusWord;
import org.scorebook.model.TargetType;

/** What holds whatever the figures. */
class JudgementPropertiesTest {

  @Provide
  Arbitrary<BigDecimal> figures() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.valueOf(-2000), BigDecimal.valueOf(2000))
        .ofScale(3);
  }

  @Property(tries = 400)
  void aMeasureTurnedUpsideDownIsJudgedTheSame(
      @ForAll("figures") BigDecimal previous,
      @ForAll("figures") BigDecimal current,
      @ForAll("figures") BigDecimal target,
      @ForAll boolean dotOnly) {
    TargetType type = dotOnly ? DOT_ONLY : TargetType.TARGET;
    MeasureResult up = judged(UPWARDS, type, previous, current, target);
    MeasureResult down =
        judged(DOWNWARDS, type, previous.negate(), current.negate(), target.negate());

    assertThat(down.status().word()).isEqualTo(up.status().word());
    assertThat(down.statusBefore().find()).isEqualTo(up.statusBefore().find());
    assertThat(down.direction().colour()).isEqualTo(up.direction().colour());
    assertThat(down.direction().travel()).isEqualTo(opposite(up.direction().travel()));
    assertThat(down.change().find().map(Change::text))
        .isEqualTo(up.change().find().map(Change::text));
  }

  @Property(tries = 300)
  void theMovementDoesNotDependOnWhatIsPreferred(
      @ForAll("figures") BigDecimal previous, @ForAll("figures") BigDecimal current) {
    MeasureResult up = judged(UPWARDS, DOT_ONLY, previous, current, BigDecimal.ONE);
    MeasureResult neither = judged(NONE, DOT_ONLY, previous, current, BigDecimal.ONE);

    assertThat(neither.direction().travel()).isEqualTo(up.direction().travel());
    assertThat(neither.direction().colour()).isEmpty();
    assertThat(neither.change()).isEqualTo(up.change());
    assertThat(neither.status().word()).isEqualTo(StatusWord.NOT_APPLICABLE);
  }

  @Property(tries = 300)
  void aBetterFigureIsNeverJudgedWorse(
      @ForAll("figures") BigDecimal one,
      @ForAll("figures") BigDecimal other,
      @ForAll("figures") BigDecimal target) {
    StatusWord worse =
        judged(UPWARDS, TargetType.TARGET, target, one.min(other), target).status().word();
    StatusWord better =
        judged(UPWARDS, TargetType.TARGET, target, one.max(other), target).status().word();

    assertThat(better.compareTo(worse)).isNotPositive();
  }

  @Property(tries = 300)
  void percentagesAreJudgedAsTheirPercentFiguresAre(
      @ForAll("figures") BigDecimal current, @ForAll("figures") BigDecimal target) {
    StatusWord number = judged(UPWARDS, TargetType.TARGET, target, current, target).status().word();
    StatusWord ratio =
        new Sample()
            .unit(RATIO, 1)
            .reported(DEC, current.movePointLeft(2).toPlainString())
            .target(target.movePointLeft(2).toPlainString())
            .result()
            .status()
            .word();

    assertThat(ratio).isEqualTo(number);
  }

  @Property(tries = 100)
  void theOrderOfRowsDoesNotMatter(@ForAll("figures") BigDecimal base, @ForAll long seed) {
    List<Integer> months = new ArrayList<>(List.of(0, 1, 2, 3, 5, 8, 11, 12, 13, 20));
    MeasureResult ordered = series(base, months);
    Collections.shuffle(months, new Random(seed));

    assertThat(series(base, months)).isEqualTo(ordered);
  }

  @Property(tries = 300)
  void distancesLeadToTheThreshold(
      @ForAll("figures") BigDecimal current, @ForAll boolean downwards) {
    int sign = downwards ? -1 : 1;
    Sample sample =
        new Sample()
            .unit(NUMBER, 1)
            .preferred(downwards ? DOWNWARDS : UPWARDS)
            .reported(DEC, current.toPlainString())
            .benchmark(
                new Benchmark(
                    "ASCOF",
                    BigDecimal.valueOf(-900L * sign),
                    BigDecimal.valueOf(-100L * sign),
                    BigDecimal.valueOf(10L * sign),
                    BigDecimal.valueOf(300L * sign),
                    BigDecimal.valueOf(800L * sign),
                    Optional.of(BigDecimal.ONE),
                    ""));
    Quartiles quartiles = sample.result().quartiles().get();
    if (!quartiles.distanceToNext().isKnown()) {
      assertThat(quartiles.current().get()).isEqualTo("1st");
      return;
    }
    BigDecimal reached =
        current.add(quartiles.distanceToNext().get().multiply(BigDecimal.valueOf(sign)));

    String next =
        sample.reported(DEC, reached.toPlainString()).result().quartiles().get().current().get();

    assertThat(next.charAt(0) + 1).isEqualTo(quartiles.current().get().charAt(0));
  }

  private static MeasureResult judged(
      PreferredTravel preferred,
      TargetType type,
      BigDecimal previous,
      BigDecimal current,
      BigDecimal target) {
    return new Sample()
        .unit(NUMBER, 1)
        .preferred(preferred)
        .targetType(type)
        .reported(NOV, previous.toPlainString())
        .reported(DEC, current.toPlainString())
        .target(target.toPlainString())
        .result();
  }

  private static MeasureResult series(BigDecimal base, List<Integer> months) {
    Sample sample = new Sample().unit(NUMBER, 1).twelveMonths(Aggregate.MEAN).target("5");
    months.forEach(
        back ->
            sample.reported(DEC.plus(-back), base.add(BigDecimal.valueOf(back)).toPlainString()));
    return sample.result();
  }

  private static Travel opposite(Travel travel) {
    return switch (travel) {
      case UP -> Travel.DOWN;
      case DOWN -> Travel.UP;
      case STATIC -> Travel.STATIC;
      case NOT_APPLICABLE -> Travel.NOT_APPLICABLE;
    };
  }
}
