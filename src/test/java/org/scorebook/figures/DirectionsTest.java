package org.scorebook.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.RulesSample.amount;
import static org.scorebook.figures.RulesSample.percent;
import static org.scorebook.figures.RulesSample.points;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.model.PreferredTravel.DOWNWARDS;
import static org.scorebook.model.PreferredTravel.NONE;
import static org.scorebook.model.Unit.NUMBER;
import static org.scorebook.model.Unit.PERCENTAGE;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.result.Direction;
import org.scorebook.figures.result.Direction.Travel;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.Target;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;
import org.scorebook.rules.Rules;
import org.scorebook.rules.Tolerance.Allowance;

class DirectionsTest {
  private static final Rules PROFILE = new RulesSample().againstProfile().rules();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RATE       | 1 | 602.9  | 612.3  | Up (Green)     | Up (Red)       | Up
          DAYS       | 2 | 11.54  | 11.09  | Down (Red)     | Down (Green)   | Down
          PERCENTAGE | 0 | 0.94   | 0.94   | Static (Amber) | Static (Amber) | Static
          PERCENTAGE | 1 | 0.7064 | 0.7066 | Static (Amber) | Static (Amber) | Static
          PERCENTAGE | 1 | 0.7066 | 0.7064 | Static (Amber) | Static (Amber) | Static
          PERCENTAGE | 1 | 0.7060 | 0.7065 | Up (Green)     | Up (Red)       | Up
          PERCENTAGE | 1 | 0.7065 | 0.7060 | Down (Red)     | Down (Green)   | Down
          NUMBER     | 0 | 10000  | 10004  | Static (Amber) | Static (Amber) | Static
          NUMBER     | 0 | 10000  | 10005  | Up (Green)     | Up (Red)       | Up
          NUMBER     | 0 | -100   | -50    | Up (Green)     | Up (Red)       | Up
          NUMBER     | 0 | 0      | 4      | Up (Green)     | Up (Red)       | Up
          NUMBER     | 0 | 0      | -4     | Down (Red)     | Down (Green)   | Down
          NUMBER     | 0 | 0      | 0      | Static (Amber) | Static (Amber) | Static
          NUMBER     | 0 | 0      | 0.4    | Static (Amber) | Static (Amber) | Static
          """)
  void saysWhereItWentAndWhetherThatIsGood(
      Unit unit,
      int decimals,
      String previous,
      String current,
      String upwards,
      String downwards,
      String neither) {
    Sample sample =
        new Sample().unit(unit, decimals).reported(NOV, previous).reported(DEC, current);

    assertThat(sample.result().direction().text()).isEqualTo(upwards);
    assertThat(sample.preferred(DOWNWARDS).result().direction().text()).isEqualTo(downwards);
    assertThat(sample.preferred(NONE).result().direction().text()).isEqualTo(neither);
    assertThat(sample.result().direction().why()).isEqualTo("Compared with Nov 2020");
  }

  @Test
  void isNotApplicableWithoutEitherFigure() {
    assertThat(new Sample().reported(NOV, "0.1").result().direction())
        .isEqualTo(none("There is no figure for Dec 2020"));
    assertThat(new Sample().reported(DEC, "0.1").result().direction())
        .isEqualTo(none("There is no figure for Nov 2020"));
    assertThat(profile().reported(NOV, "0.1").target("1").result(PROFILE).direction())
        .isEqualTo(none("There is no figure for Dec 2020"));
    assertThat(profile().reported(DEC, "0.1").target("1").result(PROFILE).direction())
        .isEqualTo(none("There is no figure for Nov 2020"));
  }

  @Test
  void isJudgedByTheDistanceToTheProfileWhereTheRulesSaySo() {
    Sample sample = risingProfile().reported(NOV, "0.379").reported(DEC, "0.38");

    assertThat(sample.result(PROFILE).direction().text()).isEqualTo("Down (Red)");
    assertThat(sample.result(PROFILE).direction().why())
        .isEqualTo("Distance to the profile compared with Nov 2020");
    assertThat(sample.result(PROFILE).change().get().text()).isEqualTo("0.1 pp");
    assertThat(sample.result().direction().text()).isEqualTo("Up (Green)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UPWARDS   | 0.387  | Up (Green)
          UPWARDS   | 0.384  | Static (Amber)
          UPWARDS   | 0.3844 | Static (Amber)
          UPWARDS   | 0.3845 | Up (Green)
          DOWNWARDS | 0.38   | Down (Green)
          DOWNWARDS | 0.387  | Up (Red)
          NONE      | 0.387  | Up
          """)
  void movesAwayFromOrTowardsTheProfile(PreferredTravel preferred, String current, String text) {
    Sample sample =
        risingProfile().preferred(preferred).reported(NOV, "0.379").reported(DEC, current);

    assertThat(sample.result(PROFILE).direction().text()).isEqualTo(text);
  }

  @Test
  void isJudgedByValueWithoutATargetThenOrForOtherTargets() {
    Sample newProfile =
        profile()
            .reported(NOV, "0.379")
            .reported(DEC, "0.38")
            .target(new Target.Scope.One(DEC), "0.4");
    Sample plain =
        risingProfile().targetType(TargetType.TARGET).reported(NOV, "0.379").reported(DEC, "0.38");

    assertThat(newProfile.result(PROFILE).direction().text()).isEqualTo("Up (Green)");
    assertThat(plain.result(PROFILE).direction().text()).isEqualTo("Up (Green)");
  }

  @Test
  void isStaticWithinTheAmountOfTheRules() {
    assertThat(travel(PERCENTAGE, "0.50", "0.505", points("0.005"))).isEqualTo(Travel.STATIC);
    assertThat(travel(PERCENTAGE, "0.50", "0.506", points("0.005"))).isEqualTo(Travel.UP);
    assertThat(travel(PERCENTAGE, "0.50", "0.495", amount("0.5"))).isEqualTo(Travel.STATIC);
    assertThat(travel(PERCENTAGE, "0.50", "0.494", amount("0.5"))).isEqualTo(Travel.DOWN);
    assertThat(travel(NUMBER, "200", "202", percent("0.01"))).isEqualTo(Travel.STATIC);
    assertThat(travel(NUMBER, "200", "203", percent("0.01"))).isEqualTo(Travel.UP);
    assertThat(travel(PERCENTAGE, "0.50", "0.5001", amount("0"))).isEqualTo(Travel.UP);
    assertThat(travel(NUMBER, "10000", "10004", points("0.5"))).isEqualTo(Travel.STATIC);
    assertThat(travel(NUMBER, "10000", "10005", points("0.5"))).isEqualTo(Travel.UP);
  }

  @Test
  void isStaticWithinTheAmountOfTheRulesAgainstAProfileToo() {
    Rules rules = new RulesSample().againstProfile().staticWithin(points("0.004")).rules();

    assertThat(
            risingProfile()
                .reported(NOV, "0.379")
                .reported(DEC, "0.38")
                .result(rules)
                .direction()
                .text())
        .isEqualTo("Static (Amber)");
  }

  private static Travel travel(Unit unit, String previous, String current, Allowance within) {
    return new Sample()
        .unit(unit, 1)
        .reported(NOV, previous)
        .reported(DEC, current)
        .result(new RulesSample().staticWithin(within).rules())
        .direction()
        .travel();
  }

  private static Direction none(String why) {
    return new Direction(Travel.NOT_APPLICABLE, Optional.empty(), why);
  }

  private static Sample profile() {
    return new Sample().targetType(TargetType.PROFILE);
  }

  /** A profile that moves from 37.5% to 38.0%. */
  private static Sample risingProfile() {
    return profile()
        .target(new Target.Scope.One(NOV), "0.375")
        .target(new Target.Scope.One(DEC), "0.38");
  }
}
