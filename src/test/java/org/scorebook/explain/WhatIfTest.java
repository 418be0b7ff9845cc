package org.scorebook.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.Figure;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.State;
import org.scorebook.model.StatusWord;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;
import org.scorebook.rules.Rules;

/** What would change a status: the nearest figure either way, and nothing where there is none. */
class WhatIfTest {

  private static List<String> of(Sample sample) {
    return of(sample, RulesSample.standard());
  }

  private static List<String> of(Sample sample, Rules rules) {
    return WhatIf.of(sample.result(rules), rules);
  }

  private static Sample share(String figure) {
    return new Sample().target("0.85").reported(DEC, figure);
  }

  @Test
  void upwards() {
    assertThat(of(share("0.756"))).containsExactly("A figure of 80.8% or more would be AMBER.");
    assertThat(of(share("0.81")))
        .containsExactly(
            "A figure of 85.0% or more would be GREEN.", "A figure of 80.7% or less would be RED.");
    assertThat(of(share("0.9"))).containsExactly("A figure of 84.9% or less would be AMBER.");
  }

  @Test
  void downwards() {
    Sample rate =
        new Sample()
            .rate("100000", 1)
            .preferred(PreferredTravel.DOWNWARDS)
            .target("560")
            .reported(DEC, "612.3");
    assertThat(of(rate)).containsExactly("A figure of 588.0 or less would be AMBER.");
    assertThat(of(rate.reported(DEC, "560")))
        .containsExactly("A figure of 560.1 or more would be AMBER.");
  }

  @Test
  void neitherWayIsBetter() {
    assertThat(of(share("0.756").preferred(PreferredTravel.NONE))).isEmpty();
  }

  @Test
  void betweenTwoTargets() {
    Sample range =
        new Sample().unit(Unit.RATIO, 1).preferred(PreferredTravel.RANGE).range("0.9", "1.1");
    assertThat(of(range.reported(DEC, "1")))
        .containsExactly(
            "A figure of 110.1% or more would be AMBER.",
            "A figure of 89.9% or less would be AMBER.");
  }

  @Test
  void againstThePreviousFigure() {
    Sample beds =
        new Sample()
            .unit(Unit.NUMBER, 0)
            .preferred(PreferredTravel.DOWNWARDS)
            .targetType(TargetType.DOT_ONLY)
            .reported(NOV, "84")
            .reported(DEC, "88");
    assertThat(of(beds))
        .containsExactly(
            "A figure of 89 or more would be RED.", "A figure of 84 or less would be GREEN.");
  }

  @Test
  void comparedExactly() {
    assertThat(of(share("0.81"), new RulesSample().exact().rules()))
        .containsExactly(
            "A figure of 85.0% or more would be GREEN.",
            "A figure of 80.7499% or less would be RED.");
  }

  @Test
  void byHandOrNotAtAll() {
    assertThat(of(share("0.81").override(StatusWord.GREEN, "Late data.")))
        .containsExactly(
            "Without what was set by hand it would be AMBER.",
            "A figure of 85.0% or more would be GREEN.",
            "A figure of 80.7% or less would be RED.");
    assertThat(of(share("0.81").state(State.SUSPENDED))).isEmpty();
    assertThat(of(new Sample().target("0.85"))).isEmpty();
    assertThat(of(new Sample().target("0.85").reported(DEC, Figure.ofSuppressed()))).isEmpty();
  }
}
