package org.scorebook.figures.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.half;
import static org.scorebook.figures.Sample.number;

import org.junit.jupiter.api.Test;
import org.scorebook.figures.Sample;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Frequency;
import org.scorebook.model.Target.Scope;
import org.scorebook.model.Unit;

/** Measures with a figure every half-year. */
class HalfYearsTest {
  private static Sample sample() {
    return new Sample()
        .unit(Unit.NUMBER, 0)
        .frequency(Frequency.HALF_YEARLY, 0)
        .reported(half(2018, 2), "5")
        .reported(half(2019, 1), "10")
        .reported(half(2019, 2), "20")
        .reported(half(2020, 1), "30");
  }

  @Test
  void areNamedByTheirYear() {
    assertThat(half(2020, 1).id()).isEqualTo("2020-21-H1");
    assertThat(half(2020, 2).label()).isEqualTo("H2 2020/21");
    assertThat(half(2020, 2).plus(1)).isEqualTo(half(2021, 1));
    assertThat(half(2020, 1).until(half(2021, 2))).isEqualTo(3);
    assertThat(half(2020, 1).contains(Sample.quarter(2020, 2))).isTrue();
    assertThat(half(2020, 1).contains(Sample.quarter(2020, 3))).isFalse();
  }

  @Test
  void twoMakeTwelveMonths() {
    MeasureResult result = sample().twelveMonths(Aggregate.SUM).result();
    TwelveMonths months = result.twelveMonths().get();
    assertThat(months.figure()).isEqualTo(new Shown(number("50"), "50"));
    assertThat(months.first()).isEqualTo(half(2019, 2));
    assertThat(months.outOf()).isEqualTo(2);
    assertThat(result.twelveMonthsBefore().get().figure().text()).isEqualTo("15");
  }

  @Test
  void areComparedWithTheHalfBeforeOrWhereTheyAccumulateWithTheYearBefore() {
    assertThat(sample().result().change().get().text()).isEqualTo("50.0%");
    assertThat(sample().accumulates().result().change().get().text()).isEqualTo("200.0%");
    assertThat(sample().comparedWithLastYear().result().previous().period())
        .isEqualTo(half(2019, 1));
  }

  @Test
  void takeTheTargetOfTheirPeriodOrYear() {
    assertThat(sample().target(new Scope.One(half(2020, 1)), "31").result().target().get().text())
        .isEqualTo("31");
    assertThat(
            sample().target(new Scope.Year(Sample.year(2020)), "32").result().target().get().text())
        .isEqualTo("32");
  }

  @Test
  void sayHowFarTheyAreFromJudgingUsualVariation() {
    assertThat(sample().result().variation().reason())
        .isEqualTo("Usual variation needs 13 half-years; there are 4.");
    assertThat(sample().coversTwelveMonths().result().variation().reason())
        .isEqualTo(
            "Each figure shares six months with the one before; usual variation is not judged.");
  }
}
