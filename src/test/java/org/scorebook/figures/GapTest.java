package org.scorebook.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.model.PreferredTravel.DOWNWARDS;
import static org.scorebook.model.PreferredTravel.NONE;
import static org.scorebook.model.PreferredTravel.RANGE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.State;
import org.scorebook.model.StatusWord;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;

class GapTest {
  private static String gap(Sample sample) {
    return sample.result().judgement().gap().orElse("");
  }

  private static Sample measure(String current) {
    return new Sample().reported(NOV, "0.5").reported(DEC, current).target("0.85");
  }

  @Test
  void saysHowFarAndWhichWay() {
    assertThat(gap(measure("0.756"))).isEqualTo("9.4 pp short");
    assertThat(gap(measure("0.944").preferred(DOWNWARDS))).isEqualTo("9.4 pp above");
    assertThat(gap(new Sample().unit(Unit.CURRENCY, 0).reported(DEC, "-1250000").target("-1000")))
        .isEqualTo("\u00a31,249,000 short");
  }

  @Test
  void aFigureThatIsNoWorseHasNone() {
    assertThat(gap(measure("0.85"))).isEmpty();
    assertThat(gap(measure("0.9"))).isEmpty();
    assertThat(gap(measure("0.8496"))).isEqualTo("");
    assertThat(gap(measure("0.84").preferred(DOWNWARDS))).isEmpty();
  }

  @Test
  void aRangeIsMissedOnEitherSide() {
    assertThat(gap(ranged("0.854"))).isEqualTo("4.6 pp short");
    assertThat(gap(ranged("1.155"))).isEqualTo("5.5 pp above");
    assertThat(gap(ranged("1.1"))).isEmpty();
  }

  private static Sample ranged(String current) {
    return new Sample().preferred(RANGE).range("0.9", "1.1").reported(DEC, current);
  }

  @Test
  void directionOnlyIsHeldAgainstTheFigureBefore() {
    assertThat(gap(measure("0.44").targetType(TargetType.DOT_ONLY))).isEqualTo("6.0 pp worse");
    assertThat(gap(measure("0.56").targetType(TargetType.DOT_ONLY))).isEmpty();
    assertThat(gap(new Sample().targetType(TargetType.DOT_ONLY).reported(DEC, "0.44"))).isEmpty();
    for (PreferredTravel neither : List.of(NONE, RANGE)) {
      assertThat(gap(measure("0.44").targetType(TargetType.DOT_ONLY).preferred(neither))).isEmpty();
    }
  }

  @Test
  void whatWasSetByHandChangesNothing() {
    assertThat(gap(measure("0.756").override(StatusWord.GREEN, "Agreed")))
        .isEqualTo("9.4 pp short");
    assertThat(gap(measure("0.9").override(StatusWord.RED, "Agreed"))).isEmpty();
  }

  @Test
  void nothingIsSaidOfWhatIsNotJudged() {
    assertThat(gap(measure("0.756").state(State.SUSPENDED))).isEmpty();
    assertThat(gap(measure("0.756").preferred(NONE))).isEmpty();
    assertThat(gap(new Sample().reported(DEC, "0.5"))).isEmpty();
    assertThat(gap(new Sample().reported(NOV, "0.5").target("0.85"))).isEmpty();
  }
}
