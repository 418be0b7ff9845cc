package org.scorebook.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.year;
import static org.scorebook.model.PreferredTravel.DOWNWARDS;
import static org.scorebook.model.PreferredTravel.NONE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.Figure;
import org.scorebook.model.State;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Target;
import org.scorebook.outlook.Likelihood;
import org.scorebook.rules.Rules;

class HighlightsTest {

  @Test
  void listsChangesOfStatus() {
    assertThat(
            ids(
                highlights(
                        measure("fell", "0.4", "0.39"),
                        measure("same", "0.4", "0.4"),
                        measure("rose", "0.39", "0.4"),
                        measure("gone", "0.4", "0.4").override(StatusWord.NO_STATUS, "x"),
                        measure("set", "0.4", "0.4").override(StatusWord.RED, "x"),
                        measure("held", "0.4", "0.39").state(State.SUSPENDED),
                        new Sample().id("missing").reported(NOV, "0.4").target("0.4"),
                        new Sample()
                            .id("secret")
                            .reported(NOV, "0.4")
                            .reported(DEC, Figure.ofSuppressed())
                            .target("0.4"),
                        new Sample()
                            .id("out")
                            .reported(NOV, "0.4")
                            .target("0.4")
                            .state(State.SUSPENDED),
                        new Sample().id("new").reported(DEC, "0.1").target("0.4"))
                    .changedStatus()))
        .containsExactly("set", "fell", "missing", "secret", "rose");
  }

  @Test
  void whatIsWorseComesBeforeWhatIsBetter() {
    Sample[] samples = {
      measure("up", "0.4", "0.44"),
      measure("recovered", "0.1", "0.39"),
      new Sample().id("missing").reported(NOV, "0.4").target("0.4"),
      measure("lost blue", "0.44", "0.4"),
      measure("amber", "0.44", "0.39"),
      measure("red", "0.39", "0.1"),
      measure("redder", "0.44", "0.1")
    };
    Rules blue = new RulesSample().blue(RulesSample.percent("0.1")).rules();
    assertThat(ids(Highlights.of(EditionSample.of(samples).results(blue)).changedStatus()))
        .containsExactly("red", "redder", "amber", "lost blue", "missing", "recovered", "up");
  }

  @Test
  void listsWhatIsRed() {
    assertThat(
            ids(
                highlights(
                        measure("red", "0.4", "0.3"),
                        measure("redder", "0.4", "0.1"),
                        new Sample().id("zero").reported(DEC, "1").target("0").preferred(DOWNWARDS),
                        measure("amber", "0.4", "0.39"),
                        measure("set", "0.4", "0.4").override(StatusWord.RED, "x"),
                        measure("unset", "0.4", "0.1").override(StatusWord.AMBER, "x"))
                    .red()))
        .containsExactly("redder", "red", "zero", "set");
  }

  @Test
  void whatWorsensOrWillNotRecoverIsTheFirstOfWhatIsRed() {
    Highlights highlights =
        highlights(
            measure("far", "0.4", "0.1"),
            swinging("worsening", "0.30"),
            swinging("farther", "0.20"),
            aiming("unlikely", "0.90").target(new Target.Scope.One(DEC), "0.5"),
            swinging("better", "0.60").target(new Target.Scope.One(DEC), "0.9"),
            swinging("usual", "0.41").target(new Target.Scope.One(DEC), "0.9"));
    assertThat(ids(highlights.red()))
        .containsExactly("farther", "worsening", "unlikely", "far", "usual", "better");
  }

  @Test
  void listsWhatIsBeyondItsUsualVariationTheFarthestFromItsMeanFirst() {
    Highlights highlights =
        highlights(
            swinging("up", "0.60"),
            swinging("farther", "0.70"),
            swinging("down", "0.20"),
            swinging("good", "0.10").preferred(DOWNWARDS),
            swinging("bad", "0.60").preferred(DOWNWARDS),
            swinging("usual", "0.41"),
            swinging("neither", "0.90").preferred(NONE),
            swinging("held", "0.90").state(State.SUSPENDED),
            measure("young", "0.1", "0.9"));

    assertThat(ids(highlights.improved())).containsExactly("good", "farther", "up");
    assertThat(ids(highlights.deteriorated())).containsExactly("down", "bad");
    assertThat(ids(highlights.moved())).containsExactly("neither");
  }

  /** Twelve months of 40% and 42% in turn, and then this. */
  private static Sample swinging(String id, String current) {
    Sample sample = new Sample().id(id).reported(DEC, current).target("0.4");
    for (int back = 1; back <= 12; back++) {
      sample.reported(DEC.plus(-back), back % 2 == 0 ? "0.40" : "0.42");
    }
    return sample;
  }

  @Test
  void listsWhatWillHardlyReachItsYearEndTarget() {
    Highlights highlights =
        highlights(
            aiming("unlikely", "0.90"),
            aiming("possible", "0.43"),
            aiming("met", "0.42"),
            aiming("held", "0.90").state(State.SUSPENDED),
            new Sample().id("gone").target(new Target.Scope.EndOfYear(year(2020)), "0.9"),
            measure("young", "0.4", "0.41").target(new Target.Scope.EndOfYear(year(2020)), "0.9"),
            swinging("none", "0.42"));

    assertThat(ids(highlights.unlikely())).containsExactly("unlikely");
    assertThat(
            ids(
                highlights(
                        aiming("green", "0.9"),
                        aiming("red", "0.9").target(new Target.Scope.One(DEC), "0.5"))
                    .unlikely()))
        .containsExactly("red", "green");
    assertThat(ids(highlights.aiming()))
        .containsExactly("unlikely", "possible", "met", "gone", "young");
    assertThat(highlights.count(Likelihood.LIKELY)).isEqualTo(1);
    assertThat(highlights.count(Likelihood.POSSIBLE)).isEqualTo(1);
    assertThat(highlights.count(Likelihood.UNLIKELY)).isEqualTo(1);
  }

  private static Sample aiming(String id, String yearEnd) {
    return swinging(id, "0.42").target(new Target.Scope.EndOfYear(year(2020)), yearEnd);
  }

  @Test
  void listsLiveMeasuresWithoutAFigure() {
    assertThat(
            ids(
                highlights(
                        new Sample().id("none"),
                        new Sample().id("secret").reported(DEC, Figure.ofSuppressed()),
                        new Sample().id("held").state(State.SUSPENDED),
                        new Sample().id("soon").state(State.PLACEHOLDER),
                        measure("there", "0.4", "0.4"))
                    .withoutFigure()))
        .containsExactly("none");
  }

  @Test
  void listsLiveMeasuresWhoseOwnersWroteNothing() {
    assertThat(
            ids(
                highlights(
                        measure("silent", "0.4", "0.4").owner("Head of Commissioning"),
                        measure("blank", "0.4", "0.4").owner("x").commentary(DEC, " \n"),
                        measure("old", "0.4", "0.4").owner("x").commentary(NOV, "Then"),
                        measure("written", "0.4", "0.4").owner("x").commentary(DEC, "Now"),
                        measure("nobodys", "0.4", "0.4"),
                        measure("held", "0.4", "0.4").owner("x").state(State.SUSPENDED))
                    .withoutCommentary()))
        .containsExactly("silent", "blank", "old");
  }

  private static Sample measure(String id, String previous, String current) {
    return new Sample().id(id).reported(NOV, previous).reported(DEC, current).target("0.4");
  }

  private static Highlights highlights(Sample... samples) {
    return Highlights.of(EditionSample.of(samples).results());
  }

  private static List<String> ids(List<MeasureResult> results) {
    return results.stream().map(result -> result.measure().id()).toList();
  }
}
