package org.scorebook.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.RulesSample.amount;
import static org.scorebook.figures.RulesSample.percent;
import static org.scorebook.figures.RulesSample.points;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.model.PreferredTravel.NONE;
import static org.scorebook.model.StatusWord.GREEN;
import static org.scorebook.model.StatusWord.NOT_APPLICABLE;
import static org.scorebook.model.StatusWord.NO_STATUS;
import static org.scorebook.model.StatusWord.PLACEHOLDER;
import static org.scorebook.model.StatusWord.RED;
import static org.scorebook.model.TargetType.DOT_ONLY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Status;
import org.scorebook.model.Figure;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.State;
import org.scorebook.model.StatusWord;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;
import org.scorebook.model.Word;
import org.scorebook.rules.Rules;

class StatusesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UPWARDS   | PERCENTAGE | 1 | 0.38   | 0.38  | 38.0% meets the target 38.0%: GREEN
          UPWARDS   | PERCENTAGE | 1 | 0.91   | 0.85  | 91.0% meets the target 85.0%: GREEN
          UPWARDS   | PERCENTAGE | 0 | 0.95   | 0.95  | 95% meets the target 95%: GREEN
          UPWARDS   | PERCENTAGE | 1 | 0.388  | 0.4   | 38.8% is 1.2 pp (3.0%) short of the target 40.0%; within the standard tolerance of 5%: AMBER
          UPWARDS   | PERCENTAGE | 0 | 0.78   | 0.85  | 78% is 7 pp (8.2%) short of the target 85%; beyond the standard tolerance of 5%: RED
          UPWARDS   | PERCENTAGE | 1 | 0.015  | 0.02  | 1.5% is 0.5 pp (25.0%) short of the target 2.0%; beyond the standard tolerance of 5%: RED
          UPWARDS   | PERCENTAGE | 1 | 0.7496 | 0.75  | 75.0% meets the target 75.0%: GREEN
          UPWARDS   | PERCENTAGE | 1 | 0.7494 | 0.75  | 74.9% is 0.1 pp (0.1%) short of the target 75.0%; within the standard tolerance of 5%: AMBER
          UPWARDS   | PERCENTAGE | 0 | 0.3804 | 0.385 | 38% is 0.5 pp (1.3%) short of the target 38.5%; within the standard tolerance of 5%: AMBER
          UPWARDS   | NUMBER     | 0 | 95     | 100   | 95 is 5 (5.0%) short of the target 100; within the standard tolerance of 5%: AMBER
          UPWARDS   | NUMBER     | 1 | 94.9   | 100   | 94.9 is 5.1 (5.1%) short of the target 100.0; beyond the standard tolerance of 5%: RED
          UPWARDS   | NUMBER     | 0 | -104   | -100  | -104 is 4 (4.0%) short of the target -100; within the standard tolerance of 5%: AMBER
          UPWARDS   | NUMBER     | 0 | 0      | 0     | 0 meets the target 0: GREEN
          UPWARDS   | NUMBER     | 0 | -1     | 0     | -1 is 1 short of the target 0; beyond the standard tolerance of 5%: RED
          DOWNWARDS | NUMBER     | 0 | 1      | 0     | 1 is 1 above the target 0; beyond the standard tolerance of 5%: RED
          DOWNWARDS | NUMBER     | 1 | 612.3  | 560   | 612.3 is 52.3 (9.3%) above the target 560.0; beyond the standard tolerance of 5%: RED
          DOWNWARDS | NUMBER     | 0 | 105    | 100   | 105 is 5 (5.0%) above the target 100; within the standard tolerance of 5%: AMBER
          DOWNWARDS | NUMBER     | 0 | 99     | 100   | 99 meets the target 100: GREEN
          DOWNWARDS | CURRENCY   | 0 | 12345  | 12000 | £12,345 is £345 (2.9%) above the target £12,000; within the standard tolerance of 5%: AMBER
          UPWARDS   | NUMBER     | 1 | 949.6  | 1000  | 949.6 is 50.4 (5.04%) short of the target 1,000.0; beyond the standard tolerance of 5%: RED
          DOWNWARDS | NUMBER     | 1 | 1050.4 | 1000  | 1,050.4 is 50.4 (5.04%) above the target 1,000.0; beyond the standard tolerance of 5%: RED
          UPWARDS   | NUMBER     | 1 | 950.4  | 1000  | 950.4 is 49.6 (5.0%) short of the target 1,000.0; within the standard tolerance of 5%: AMBER
          UPWARDS   | NUMBER     | 0 | 999999 | 1e6   | 999,999 is 1 (0.0001%) short of the target 1,000,000; within the standard tolerance of 5%: AMBER
          UPWARDS   | PERCENTAGE | 4 | 0.123457 | 0.1234574 | 12.3457% is 0.00004 pp (0.0003%) short of the target 12.34574%; within the standard tolerance of 5%: AMBER
          UPWARDS   | DAYS       | 0 | 1      | 2     | 1 day is 1 day (50.0%) short of the target 2 days; beyond the standard tolerance of 5%: RED
          DOWNWARDS | DAYS       | 0 | 2      | 1     | 2 days is 1 day (100.0%) above the target 1 day; beyond the standard tolerance of 5%: RED
          DOWNWARDS | DAYS       | 1 | 2      | 1     | 2.0 days is 1.0 days (100.0%) above the target 1.0 days; beyond the standard tolerance of 5%: RED
          NONE      | PERCENTAGE | 1 | 0.38   | 0.38  | Neither direction of travel is preferred: N/A
          """)
  void holdsTheFigureAsDisplayedAgainstTheTarget(
      PreferredTravel preferred,
      Unit unit,
      int decimals,
      String figure,
      String target,
      String reason) {
    Status status =
        new Sample()
            .preferred(preferred)
            .unit(unit, decimals)
            .reported(DEC, figure)
            .target(target)
            .result()
            .status();

    assertThat(status).isEqualTo(computed(reason));
  }

  @Test
  void comparesUnroundedFiguresWhereTheRulesSayExact() {
    Rules exact = new RulesSample().exact().rules();

    assertThat(new Sample().reported(DEC, "0.7496").target("0.75").result(exact).status())
        .isEqualTo(
            computed(
                "74.96% is 0.04 pp (0.1%) short of the target 75.0%;"
                    + " within the standard tolerance of 5%: AMBER"));
    assertThat(new Sample().reported(DEC, "0.75").target("0.75").result(exact).status())
        .isEqualTo(computed("75.0% meets the target 75.0%: GREEN"));
    assertThat(new Sample().reported(DEC, "0.74999996").target("0.75").result(exact).status())
        .isEqualTo(
            computed(
                "74.999996% is 0.000004 pp (0.00001%) short of the target 75.0%;"
                    + " within the standard tolerance of 5%: AMBER"));
    assertThat(new Sample().reported(DEC, "1", "3").target("0.35").result(exact).status())
        .isEqualTo(
            computed(
                "33.3333% is 1.6667 pp (4.8%) short of the target 35.0%;"
                    + " within the standard tolerance of 5%: AMBER"));
  }

  @Test
  void takesAQuotientTypedAsATargetForTheQuotient() {
    Rules exact = new RulesSample().exact().rules();
    Sample sample = new Sample().reported(DEC, "2", "3");

    assertThat(sample.target("0.666666666666667").result(exact).status())
        .isEqualTo(computed("66.6667% meets the target 66.6667%: GREEN"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.79  | 79.0% is 1.0 pp (1.3%) short of the target 80.0%; within the wide green tolerance of 1 pp: GREEN
          0.789 | 78.9% is 1.1 pp (1.4%) short of the target 80.0%; within the wide tolerance of 2.5 pp: AMBER
          0.775 | 77.5% is 2.5 pp (3.1%) short of the target 80.0%; within the wide tolerance of 2.5 pp: AMBER
          0.774 | 77.4% is 2.6 pp (3.3%) short of the target 80.0%; beyond the wide tolerance of 2.5 pp: RED
          0.8   | 80.0% meets the target 80.0%: GREEN
          """)
  void judgesByTheBandThatTheMeasureNames(String figure, String reason) {
    Rules rules = new RulesSample().tolerance("wide", points("0.01"), points("0.025")).rules();
    Sample sample = new Sample().tolerance("Wide").reported(DEC, figure).target("0.8");

    assertThat(sample.result(rules).status()).isEqualTo(computed(reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CURRENCY   | 90   | 100 | £90 is £10 (10.0%) short of the target £100; within the plain tolerance of £10: AMBER
          CURRENCY   | 89   | 100 | £89 is £11 (11.0%) short of the target £100; beyond the plain tolerance of £10: RED
          PERCENTAGE | 0.90 | 1   | 90% is 10 pp (10.0%) short of the target 100%; within the plain tolerance of 10 pp: AMBER
          PERCENTAGE | 0.89 | 1   | 89% is 11 pp (11.0%) short of the target 100%; beyond the plain tolerance of 10 pp: RED
          """)
  void takesAPlainAmountAsFiguresAreDisplayed(
      Unit unit, String figure, String target, String reason) {
    Rules rules = new RulesSample().tolerance("plain", percent("0"), amount("10")).rules();
    Sample sample =
        new Sample().unit(unit, 0).tolerance("plain").reported(DEC, figure).target(target);

    assertThat(sample.result(rules).status()).isEqualTo(computed(reason));
  }

  @Test
  void isNotApplicableWithoutWhatItNeeds() {
    assertThat(new Sample().target("0.4").result().status())
        .isEqualTo(computed("There is no figure for Dec 2020: N/A"));
    assertThat(new Sample().target("0.4").reported(DEC, Figure.ofSuppressed()).result().status())
        .isEqualTo(computed("The figure for Dec 2020 is suppressed: N/A"));
    assertThat(new Sample().reported(DEC, "0.4").result().status())
        .isEqualTo(computed("There is no target for Dec 2020: N/A"));
    assertThat(
            new Sample()
                .targetType(TargetType.NONE)
                .target("0.4")
                .reported(DEC, "0.4")
                .result()
                .status())
        .isEqualTo(computed("The measure has no target: N/A"));
    assertThat(dotOnly().reported(DEC, "0.4").result().status())
        .isEqualTo(computed("There is no figure for Nov 2020: N/A"));
    assertThat(dotOnly().reported(NOV, "0.4").result().status())
        .isEqualTo(computed("There is no figure for Dec 2020: N/A"));
  }

  @Test
  void isNotApplicableWhileSuspended() {
    MeasureResult result =
        new Sample().state(State.SUSPENDED).reported(DEC, "0.2").target("0.4").result();

    assertThat(result.status()).isEqualTo(computed("The measure is suspended: N/A"));
    assertThat(result.current().text()).isEqualTo("20.0%");
    assertThat(result.target().get().text()).isEqualTo("40.0%");
  }

  @Test
  void showsAPlaceholderWithoutAnyFigure() {
    MeasureResult result =
        new Sample()
            .state(State.PLACEHOLDER)
            .reported(DEC, "0.2")
            .target("0.4")
            .commentary(DEC, "Soon")
            .result();

    assertThat(result.status())
        .isEqualTo(
            new Status(
                PLACEHOLDER, "Placeholder", "The measure is not yet defined: Placeholder", false));
    assertThat(result.current().figure().why()).isEqualTo("There is no figure for Dec 2020");
    assertThat(result.target().isKnown()).isFalse();
    assertThat(result.commentary().orElseThrow().text()).isEqualTo("Soon");
  }

  @Test
  void letsAStatusSetByHandWin() {
    Sample sample = new Sample().reported(DEC, "0.5").target("0.4");

    assertThat(sample.override(RED, "Data are being checked").result().status())
        .isEqualTo(new Status(RED, "RED", "Set by hand to RED: Data are being checked", true));
    assertThat(sample.override(NO_STATUS, "New system").result().status())
        .isEqualTo(
            new Status(NO_STATUS, "NO STATUS", "Set by hand to NO STATUS: New system", true));
    assertThat(sample.state(State.SUSPENDED).override(GREEN, "Agreed").result().status())
        .isEqualTo(new Status(GREEN, "GREEN", "Set by hand to GREEN: Agreed", true));
  }

  @Test
  void namesTheStatusInTheWordsOfTheRules() {
    Rules rules =
        new RulesSample().label(GREEN, "On track").label(NOT_APPLICABLE, "Not rated").rules();

    assertThat(new Sample().reported(DEC, "0.4").target("0.4").result(rules).status())
        .isEqualTo(new Status(GREEN, "On track", "40.0% meets the target 40.0%: On track", false));
    assertThat(new Sample().reported(DEC, "0.4").result(rules).status())
        .isEqualTo(
            new Status(
                NOT_APPLICABLE, "Not rated", "There is no target for Dec 2020: Not rated", false));
  }

  @Test
  void hasAWordOfItsOwnWhereNothingIsMissingButTheFigure() {
    Rules rules =
        new RulesSample().label(NOT_APPLICABLE, "No target").noFigure("No figure").rules();

    assertThat(new Sample().target("0.4").result(rules).status())
        .isEqualTo(
            new Status(
                NOT_APPLICABLE, "No figure", "There is no figure for Dec 2020: No figure", false));
    assertThat(
            new Sample().target("0.4").reported(DEC, Figure.ofSuppressed()).result(rules).status())
        .isEqualTo(
            new Status(
                NOT_APPLICABLE,
                "No figure",
                "The figure for Dec 2020 is suppressed: No figure",
                false));
    assertThat(dotOnly().reported(DEC, "0.4").result(rules).status().label())
        .isEqualTo("No figure");
    assertThat(dotOnly().reported(NOV, "0.4").result(rules).status().label())
        .isEqualTo("No figure");
  }

  @Test
  void keepsTheWordForNothingToJudgeBy() {
    Rules rules =
        new RulesSample().label(NOT_APPLICABLE, "No target").noFigure("No figure").rules();

    assertThat(new Sample().result(rules).status())
        .isEqualTo(
            new Status(
                NOT_APPLICABLE, "No target", "There is no target for Dec 2020: No target", false));
    assertThat(new Sample().targetType(TargetType.NONE).result(rules).status().label())
        .isEqualTo("No target");
    assertThat(new Sample().preferred(NONE).target("0.4").result(rules).status().label())
        .isEqualTo("No target");
    assertThat(new Sample().state(State.SUSPENDED).target("0.4").result(rules).status().label())
        .isEqualTo("No target");
    assertThat(
            new Sample()
                .target("0.4")
                .override(NOT_APPLICABLE, "New system")
                .result(rules)
                .status())
        .isEqualTo(
            new Status(NOT_APPLICABLE, "No target", "Set by hand to No target: New system", true));
  }

  private static Sample dotOnly() {
    return new Sample().targetType(DOT_ONLY);
  }

  /** The status whose word the reason ends with. */
  private static Status computed(String reason) {
    String word = reason.substring(reason.lastIndexOf(": ") + 2);
    return new Status(Word.find(StatusWord.class, word).orElseThrow(), word, reason, false);
  }

  /** 5% less than four thirds: neither has an end. */
  @Test
  void aQuotientThatIsWorseByWhatIsAllowedIsWithinIt() {
    Sample sample =
        new Sample()
            .unit(Unit.RATIO, 1)
            .targetType(TargetType.DOT_ONLY)
            .reported(NOV, "4", "3")
            .reported(DEC, "19", "15");

    assertThat(sample.result(new RulesSample().exact().rules()).status().word())
        .isEqualTo(StatusWord.AMBER);
  }
}
