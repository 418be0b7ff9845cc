package org.scorebook.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.model.PreferredTravel.DOWNWARDS;
import static org.scorebook.model.PreferredTravel.NONE;
import static org.scorebook.model.PreferredTravel.RANGE;
import static org.scorebook.model.PreferredTravel.UPWARDS;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.result.Judgement;
import org.scorebook.figures.result.Judgement.Allowed;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.State;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Target;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;
import org.scorebook.rules.Rules;

class JudgementsTest {
  private static Judgement of(Sample sample) {
    return of(sample, RulesSample.standard());
  }

  private static Judgement of(Sample sample, Rules rules) {
    return sample.result(rules).judgement();
  }

  private static Sample moved(String from, String to) {
    return new Sample().reported(NOV, from).reported(DEC, to);
  }

  /** What a figure is held against, as it stands on Results; a dash for what is blank there. */
  private static String held(Judgement judgement) {
    return String.join(
        " ",
        judgement.better().word(),
        text(judgement.compared()),
        text(judgement.against()),
        text(judgement.shortfall()),
        text(judgement.allowed().map(Allowed::green)),
        text(judgement.allowed().map(Allowed::amber)),
        text(judgement.allowed().flatMap(Allowed::blue)));
  }

  private static String text(Optional<BigDecimal> number) {
    return number.map(value -> value.stripTrailingZeros().toPlainString()).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UPWARDS   | TARGET   | Upwards 0.388 0.4 0.012 0.004 0.02 0.04
          DOWNWARDS | TARGET   | Downwards 0.388 0.4 -0.012 0.004 0.02 0.04
          NONE      | TARGET   | None 0.388 0.4 - 0.004 0.02 0.04
          UPWARDS   | DOT_ONLY | Upwards 0.388 0.379 -0.009 0.00379 0.01895 0.0379
          DOWNWARDS | DOT_ONLY | Downwards 0.388 0.379 0.009 0.00379 0.01895 0.0379
          NONE      | DOT_ONLY | None 0.388 0.379 - 0.00379 0.01895 0.0379
          RANGE     | DOT_ONLY | None 0.388 0.379 - 0.00379 0.01895 0.0379
          UPWARDS   | NONE     | Upwards 0.388 - - - - -
          RANGE     | TARGET   | None 0.388 - - - - -
          """)
  void aFigureIsHeldAgainstItsTargetOrTheOneBefore(
      PreferredTravel preferred, TargetType type, String expected) {
    Rules rules =
        new RulesSample()
            .tolerance("standard", RulesSample.percent("0.01"), RulesSample.percent("0.05"))
            .blue(RulesSample.percent("0.1"))
            .rules();

    assertThat(
            held(
                of(
                    moved("0.379", "0.38764").preferred(preferred).targetType(type).target("0.4"),
                    rules)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.854  | Upwards 0.854 0.9 0.046 0 0.045 -
          0.9    | Upwards 0.9 0.9 0 0 0.045 -
          1.1    | Upwards 1.1 0.9 -0.2 0 0.045 -
          1.155  | Downwards 1.155 1.1 0.055 0 0.055 -
          1.1004 | Upwards 1.1 0.9 -0.2 0 0.045 -
          """)
  void ofARangeTheNearerEndCounts(String figure, String expected) {
    assertThat(held(of(moved("1", figure).preferred(RANGE).range("0.9", "1.1"))))
        .isEqualTo(expected);
  }

  @Test
  void theTargetStandsWhereTheFigureIsMissing() {
    assertThat(held(of(new Sample().reported(NOV, "0.5").target("0.4"))))
        .isEqualTo("Upwards - 0.4 - 0 0.02 -");
    assertThat(held(of(new Sample().reported(NOV, "0.5").preferred(RANGE).range("0.4", "0.6"))))
        .isEqualTo("Upwards - 0.4 - 0 0.02 -");
    assertThat(held(of(new Sample().reported(DEC, "0.5").targetType(TargetType.DOT_ONLY))))
        .isEqualTo("Upwards 0.5 - - - - -");
  }

  @Test
  void itIsGivenWhateverWasSetByHandOrHowTheMeasureStands() {
    String judged = "Upwards 0.388 0.4 0.012 0 0.02 -";
    assertThat(held(of(moved("0.379", "0.388").target("0.4")))).isEqualTo(judged);
    Judgement byHand = of(moved("0.379", "0.388").target("0.4").override(StatusWord.RED, "Agreed"));
    assertThat(held(byHand)).isEqualTo(judged);
    assertThat(byHand.gap()).contains("1.2 pp short");
    Judgement suspended = of(moved("0.379", "0.388").target("0.4").state(State.SUSPENDED));
    assertThat(held(suspended)).isEqualTo(judged);
    assertThat(suspended.gap()).isEmpty();
    assertThat(held(of(moved("0.379", "0.388").target("0.4").state(State.PLACEHOLDER))))
        .isEqualTo("Upwards - - - - - -");
  }

  @Test
  void comparedExactlyItHasTheDigitsThatFormulasKeep() {
    Rules exact = new RulesSample().exact().rules();
    Sample thirds =
        new Sample()
            .reported(NOV, "1", "3")
            .reported(DEC, "2", "7")
            .targetType(TargetType.DOT_ONLY);

    assertThat(held(of(thirds, exact)))
        .isEqualTo("Upwards 0.285714285714 0.333333333333 0.047619047619 0 0.016666666667 -");
    assertThat(held(of(thirds))).isEqualTo("Upwards 0.286 0.333 0.047 0 0.01665 -");
  }

  @Test
  void directionStartsFromTheFigureThatTheRulesName() {
    Sample restated = moved("0.88", "0.91").recalculated(NOV, "0.9");
    Rules recalculated = new RulesSample().compareWithRecalculated().rules();

    assertThat(text(of(restated).changeFrom())).isEqualTo("0.88");
    assertThat(text(of(restated).movement())).isEqualTo("0.03");
    assertThat(text(of(restated, recalculated).changeFrom())).isEqualTo("0.9");
    assertThat(text(of(restated, recalculated).movement())).isEqualTo("0.01");
    Judgement alone = of(new Sample().recalculated(NOV, "0.9").reported(DEC, "0.91"), recalculated);
    assertThat(alone.changeFrom()).isEmpty();
    assertThat(alone.movement()).isEmpty();
  }

  @Test
  void againstAProfileTheDistanceToItMoves() {
    Rules rules = new RulesSample().againstProfile().rules();
    Sample profile =
        moved("0.379", "0.38")
            .targetType(TargetType.PROFILE)
            .target(new Target.Scope.One(NOV), "0.375")
            .target(new Target.Scope.One(DEC), "0.38");

    assertThat(text(of(profile, rules).profileThen())).isEqualTo("0.375");
    assertThat(text(of(profile, rules).movement())).isEqualTo("-0.004");
    assertThat(of(profile).profileThen()).isEmpty();
    assertThat(text(of(profile).movement())).isEqualTo("0.001");
    Judgement ranged =
        of(
            moved("0.379", "0.38")
                .targetType(TargetType.PROFILE)
                .range(new Target.Scope.One(NOV), "0.3", "0.4")
                .range(new Target.Scope.One(DEC), "0.35", "0.45"),
            rules);
    assertThat(ranged.profileThen()).isEmpty();
    assertThat(text(ranged.movement())).isEqualTo("0.001");
  }

  @Test
  void smallCountsAreCounted() {
    for (PreferredTravel any : new PreferredTravel[] {UPWARDS, DOWNWARDS, NONE}) {
      assertThat(of(counted("41", "43").preferred(any)).moreOrFewer()).contains("2 more");
      assertThat(of(counted("42", "41").preferred(any)).moreOrFewer()).contains("1 fewer");
    }
    assertThat(of(counted("0", "99")).moreOrFewer()).contains("99 more");
    Stream.of(
            counted("41", "41"),
            counted("100", "99"),
            counted("99", "100"),
            counted("40.5", "41"),
            moved("41", "43").unit(Unit.NUMBER, 1),
            moved("41", "43").unit(Unit.CURRENCY, 0),
            new Sample().unit(Unit.NUMBER, 0).reported(DEC, "41"),
            new Sample().unit(Unit.NUMBER, 0).reported(NOV, "41"))
        .forEach(other -> assertThat(of(other).moreOrFewer()).isEmpty());
  }

  private static Sample counted(String from, String to) {
    return moved(from, to).unit(Unit.NUMBER, 0);
  }
}
