package org.scorebook.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.month;
import static org.scorebook.figures.Sample.year;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Shown;
import org.scorebook.model.Target;
import org.scorebook.model.TargetType;

class TargetsTest {
  @Test
  void takesTheMostSpecificTarget() {
    Sample sample = new Sample().targetType(TargetType.PROFILE).reported(DEC, "0.4");
    assertThat(sample.target(new Target.Scope.EndOfYear(year(2020)), "0.9").result().target())
        .isEqualTo(Answer.unknown("There is no target for Dec 2020"));
    assertThat(sample.target("0.1").result().target().get().text()).isEqualTo("10.0%");
    assertThat(sample.target(new Target.Scope.Year(year(2019)), "0.15").result().target().get())
        .isEqualTo(new Shown(Sample.number("0.1"), "10.0%"));
    assertThat(sample.target(new Target.Scope.Year(year(2020)), "0.2").result().target().get())
        .isEqualTo(new Shown(Sample.number("0.2"), "20.0%"));
    assertThat(sample.target(new Target.Scope.One(NOV), "0.25").result().target().get())
        .isEqualTo(new Shown(Sample.number("0.2"), "20.0%"));
    assertThat(sample.target(new Target.Scope.One(DEC), "0.3").result().target().get())
        .isEqualTo(new Shown(Sample.number("0.3"), "30.0%"));
    assertThat(sample.result().endOfYearTarget().get())
        .isEqualTo(new Shown(Sample.number("0.9"), "90.0%"));
    assertThat(sample.reporting(month(2021, 4)).result().endOfYearTarget())
        .isEqualTo(Answer.unknown("There is no year-end target for 2021/22"));
  }

  @ParameterizedTest
  @CsvSource({
    "DOT_ONLY, The measure is held against its previous figure",
    "NONE, The measure has no target"
  })
  void takesNoTargetForAMeasureThatHasNone(TargetType type, String why) {
    MeasureResult result =
        new Sample()
            .targetType(type)
            .reported(DEC, "0.4")
            .target("0.5")
            .target(new Target.Scope.EndOfYear(year(2020)), "0.9")
            .result();

    assertThat(result.target()).isEqualTo(Answer.unknown(why));
    assertThat(result.endOfYearTarget()).isEqualTo(Answer.unknown(why));
  }
}
