package org.scorebook.figures.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.RulesSample.percent;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.number;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.Benchmark;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Target.Scope;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;

/** Measures that are best between two targets. */
class TargetRangeTest {
  private static Sample sample() {
    return new Sample().unit(Unit.RATIO, 1).range("0.9", "1.1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.1    | 110.0% is within the target 90.0% to 110.0%: GREEN
          0.9    | 90.0% is within the target 90.0% to 110.0%: GREEN
          1      | 100.0% is within the target 90.0% to 110.0%: GREEN
          1.1004 | 110.0% is within the target 90.0% to 110.0%: GREEN
          0.8996 | 90.0% is within the target 90.0% to 110.0%: GREEN
          1.155  | 115.5% is 5.5 pp (5.0%) above the target 90.0% to 110.0%; within the standard tolerance of 5%: AMBER
          1.156  | 115.6% is 5.6 pp (5.1%) above the target 90.0% to 110.0%; beyond the standard tolerance of 5%: RED
          0.855  | 85.5% is 4.5 pp (5.0%) below the target 90.0% to 110.0%; within the standard tolerance of 5%: AMBER
          0.854  | 85.4% is 4.6 pp (5.1%) below the target 90.0% to 110.0%; beyond the standard tolerance of 5%: RED
          """)
  void aFigureIsHeldAgainstTheNearerEnd(String figure, String reason) {
    MeasureResult result = sample().reported(DEC, figure).result();
    assertThat(result.status().reason()).isEqualTo(reason);
    assertThat(result.status().word().word())
        .isEqualTo(reason.substring(reason.lastIndexOf(' ') + 1));
    assertThat(result.target()).isEqualTo(Answer.of(new Shown(number("0.9"), "90.0% to 110.0%")));
    assertThat(result.targetTo()).isEqualTo(Optional.of(number("1.1")));
  }

  @ParameterizedTest
  @CsvSource({
    "1.3,1.2,Down (Green)",
    "1.2,1.3,Up (Red)",
    "0.7,0.8,Up (Green)",
    "0.8,0.7,Down (Red)",
    "0.95,1.05,Up (Green)",
    "1.05,0.95,Down (Green)",
    "0.7,1.0,Up (Green)",
    "1.0,0.7,Down (Red)",
    "0.8,1.3,Up (Red)",
    "0.7,1.2,Up (Green)",
    "0.8,1.2,Up (Amber)",
    "1.0,1.0,Static (Amber)",
    "1.3,1.3004,Static (Amber)",
  })
  void directionIsGoodTowardsTheRangeAndWithinIt(String before, String now, String direction) {
    assertThat(sample().reported(NOV, before).reported(DEC, now).result().direction().text())
        .isEqualTo(direction);
  }

  @Test
  void nothingIsBetterThanToBeWithin() {
    RulesSample rules = new RulesSample().blue(percent("0.01"));
    assertThat(sample().reported(DEC, "1").result(rules.rules()).status().word())
        .isEqualTo(StatusWord.GREEN);
    assertThat(sample().reported(DEC, "1.2").result(rules.rules()).status().word())
        .isEqualTo(StatusWord.RED);
  }

  @Test
  void withoutTargetsThereIsNoRangeToMoveTowards() {
    MeasureResult none =
        sample().targetType(TargetType.NONE).reported(NOV, "1").reported(DEC, "1.2").result();
    assertThat(none.direction().text()).isEqualTo("Up");
    assertThat(none.status().reason()).isEqualTo("The measure has no target: N/A");
    assertThat(
            sample()
                .targetType(TargetType.DOT_ONLY)
                .reported(NOV, "1")
                .reported(DEC, "1.2")
                .result()
                .status()
                .reason())
        .isEqualTo("A range is preferred, which the previous figure is not: N/A");
  }

  @Test
  void quartilesAndTheWayToTheYearEndAreNotJudged() {
    MeasureResult result =
        sample()
            .target(new Scope.EndOfYear(Sample.year(2020)), "1")
            .benchmark(
                new Benchmark(
                    "ASCOF",
                    number("0.1"),
                    number("0.2"),
                    number("0.3"),
                    number("0.4"),
                    number("0.5"),
                    Optional.empty(),
                    ""))
            .reported(DEC, "1")
            .result();
    assertThat(result.quartiles())
        .isEqualTo(
            Answer.unknown("A range is preferred, so there is no better or worse to rank by"));
    assertThat(result.outlook().isKnown()).isFalse();
  }
}
