package org.scorebook.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.RulesSample.amount;
import static org.scorebook.figures.RulesSample.percent;
import static org.scorebook.figures.RulesSample.points;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Status;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.StatusWord;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;
import org.scorebook.rules.Rules;

/** Targets that are beaten. */
class BlueStatusTest {
  private static final Rules TEN_PERCENT = new RulesSample().blue(percent("0.1")).rules();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UPWARDS   | PERCENTAGE | 1 | 0.44   | 0.4  | 44.0% is 4.0 pp (10.0%) better than the target 40.0%; reaches the standard blue tolerance of 10%: BLUE
          UPWARDS   | PERCENTAGE | 1 | 0.439  | 0.4  | 43.9% meets the target 40.0%: GREEN
          UPWARDS   | PERCENTAGE | 1 | 0.4396 | 0.4  | 44.0% is 4.0 pp (10.0%) better than the target 40.0%; reaches the standard blue tolerance of 10%: BLUE
          UPWARDS   | PERCENTAGE | 1 | 0.4    | 0.4  | 40.0% meets the target 40.0%: GREEN
          UPWARDS   | PERCENTAGE | 1 | 0.38   | 0.4  | 38.0% is 2.0 pp (5.0%) short of the target 40.0%; within the standard tolerance of 5%: AMBER
          DOWNWARDS | NUMBER     | 0 | 504    | 560  | 504 is 56 (10.0%) better than the target 560; reaches the standard blue tolerance of 10%: BLUE
          DOWNWARDS | NUMBER     | 0 | 505    | 560  | 505 meets the target 560: GREEN
          DOWNWARDS | NUMBER     | 0 | 616    | 560  | 616 is 56 (10.0%) above the target 560; beyond the standard tolerance of 5%: RED
          UPWARDS   | NUMBER     | 0 | -90    | -100 | -90 is 10 (10.0%) better than the target -100; reaches the standard blue tolerance of 10%: BLUE
          UPWARDS   | NUMBER     | 0 | 5      | 0    | 5 meets the target 0: GREEN
          DOWNWARDS | NUMBER     | 0 | -5     | 0    | -5 meets the target 0: GREEN
          NONE      | NUMBER     | 0 | 504    | 560  | Neither direction of travel is preferred: N/A
          """)
  void aFigureThatBeatsItsTargetByTheBlueToleranceIsBlue(
      PreferredTravel preferred,
      Unit unit,
      int decimals,
      String figure,
      String target,
      String reason) {
    Sample sample =
        new Sample().preferred(preferred).unit(unit, decimals).reported(DEC, figure).target(target);

    assertThat(sample.result(TEN_PERCENT).status().reason()).isEqualTo(reason);
    assertThat(sample.result(TEN_PERCENT).status().word().word())
        .isEqualTo(reason.substring(reason.lastIndexOf(' ') + 1));
  }

  @Test
  void blueMayBePointsOrAnAmount() {
    Sample share = new Sample().reported(DEC, "0.42").target("0.4");
    assertThat(share.result(new RulesSample().blue(points("0.02")).rules()).status().reason())
        .isEqualTo(
            "42.0% is 2.0 pp (5.0%) better than the target 40.0%; reaches the standard blue"
                + " tolerance of 2 pp: BLUE");
    Sample count = new Sample().unit(Unit.NUMBER, 0).reported(DEC, "3").target("0");
    assertThat(count.result(new RulesSample().blue(amount("3")).rules()).status().reason())
        .isEqualTo(
            "3 is 3 better than the target 0; reaches the standard blue tolerance of 3: BLUE");
  }

  @Test
  void withoutABlueToleranceNothingIsBlueButByHand() {
    Sample sample = new Sample().reported(DEC, "0.9").target("0.4");
    assertThat(sample.result().status().word()).isEqualTo(StatusWord.GREEN);
    assertThat(sample.override(StatusWord.BLUE, "Finished early").result().status())
        .isEqualTo(
            new Status(StatusWord.BLUE, "BLUE", "Set by hand to BLUE: Finished early", true));
  }

  @Test
  void aMeasureHeldAgainstItsPreviousFigureIsNeverBlue() {
    Sample sample =
        new Sample().targetType(TargetType.DOT_ONLY).reported(NOV, "0.4").reported(DEC, "0.8");
    assertThat(sample.result(TEN_PERCENT).status().word()).isEqualTo(StatusWord.GREEN);
  }

  @Test
  void blueIsAStatusFromWhichAndToWhichAMeasureChanges() {
    Sample sample = new Sample().reported(NOV, "0.44").reported(DEC, "0.4").target("0.4");
    MeasureResult result = sample.result(TEN_PERCENT);
    assertThat(result.statusBefore()).isEqualTo(Answer.of(StatusWord.BLUE));
    assertThat(
            Highlights.of(Figures.compute(sample.edition(), TEN_PERCENT)).changedStatus().stream()
                .map(changed -> changed.measure().id()))
        .containsExactly("M1");
  }

  @Test
  void theLabelIsThatOfTheRules() {
    Rules rules = new RulesSample().blue(percent("0.1")).label(StatusWord.BLUE, "Beaten").rules();
    assertThat(new Sample().reported(DEC, "0.44").target("0.4").result(rules).status().reason())
        .endsWith(" tolerance of 10%: Beaten");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10%      | 0.36  | 36.0% is 4.0 pp (10.0%) short of the target 40.0%; within the measure's own tolerance of 10%: AMBER
          10%      | 0.359 | 35.9% is 4.1 pp (10.3%) short of the target 40.0%; beyond the measure's own tolerance of 10%: RED
          2pp      | 0.38  | 38.0% is 2.0 pp (5.0%) short of the target 40.0%; within the measure's own tolerance of 2 pp: AMBER
          3        | 0.369 | 36.9% is 3.1 pp (7.8%) short of the target 40.0%; beyond the measure's own tolerance of 3 pp: RED
          2% / 10% | 0.392 | 39.2% is 0.8 pp (2.0%) short of the target 40.0%; within the measure's own green tolerance of 2%: GREEN
          2%/10%   | 0.391 | 39.1% is 0.9 pp (2.3%) short of the target 40.0%; within the measure's own tolerance of 10%: AMBER
          10%      | 0.9   | 90.0% meets the target 40.0%: GREEN
          """)
  void aToleranceTypedForTheMeasureStandsInPlaceOfABand(
      String typed, String figure, String reason) {
    Sample sample = new Sample().tolerance(typed).reported(DEC, figure).target("0.4");
    assertThat(sample.result(TEN_PERCENT).status().reason()).isEqualTo(reason);
  }
}
