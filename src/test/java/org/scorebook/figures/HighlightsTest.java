package org.scorebook.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.number;
import static org.scorebook.figures.Sample.year;
import static org.scorebook.model.PreferredTravel.DOWNWARDS;
import static org.scorebook.model.PreferredTravel.NONE;
import static org.scorebook.model.Unit.NUMBER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.Highlights.OffProfile;
import org.scorebook.model.Figure;
import org.scorebook.model.State;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Target;
import org.scorebook.model.TargetType;

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
                        new Sample().id("new").reported(DEC, "0.1").target("0.4"))
                    .changedStatus()))
        .containsExactly("fell", "rose", "set");
  }

  @Test
  void listsWhatIsRed() {
    assertThat(
            ids(
                highlights(
                        measure("red", "0.4", "0.1"),
                        measure("amber", "0.4", "0.39"),
                        measure("set", "0.4", "0.4").override(StatusWord.RED, "x"),
                        measure("unset", "0.4", "0.1").override(StatusWord.AMBER, "x"))
                    .red()))
        .containsExactly("red", "set");
  }

  @Test
  void listsTheLargestMovementsByRelativeChange() {
    Highlights highlights =
        highlights(
            measure("up10", "0.5", "0.55"),
            measure("up50", "0.1", "0.15"),
            measure("down20", "0.5", "0.4"),
            measure("good20", "0.5", "0.4").preferred(DOWNWARDS),
            measure("bad", "0.5", "0.51").preferred(DOWNWARDS),
            measure("neither", "0.5", "0.9").preferred(NONE),
            measure("held", "0.5", "0.9").state(State.SUSPENDED),
            measure("static", "0.5", "0.5"),
            measure("zero", "0", "0.5"));

    assertThat(moved(highlights.improved())).containsExactly("up50", "good20", "up10");
    assertThat(moved(highlights.deteriorated())).containsExactly("down20", "bad");
    assertThat(highlights.improved().get(1).relative()).isEqualByComparingTo("-0.2");
    assertThat(highlights.improved().get(1).size()).isEqualTo(new Shown(number("0.1"), "10.0 pp"));
  }

  @Test
  void listsNoMoreThanFive() {
    List<Sample> samples = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      samples.add(measure("M" + i, "0.5", "0.5" + i));
    }

    assertThat(moved(highlights(samples.toArray(Sample[]::new)).improved()))
        .containsExactly("M7", "M6", "M5", "M4", "M3");
  }

  @Test
  void tellsMovementsApartFromNoiseByTheMeasuresOwnSpread() {
    // Movements of 2, 4, 3, 3 and 3 points before: 3 are usual, and more than 6 stand out.
    Sample quiet = history("quiet", "50", "52", "48", "51", "48", "51", "57");
    Sample loud = history("loud", "50", "52", "48", "51", "48", "51", "57.1");
    Sample young = history("young", "52", "48", "51", "48", "51", "52");

    Highlights highlights = highlights(quiet, loud, young);

    assertThat(moved(highlights.improved())).containsExactly("loud", "young");
    assertThat(highlights.improved().get(0).usual())
        .isEqualTo(Answer.of(new Shown(number("3"), "3.0")));
    assertThat(highlights.improved().get(0).why())
        .isEqualTo("More than twice its usual movement of 3.0");
    assertThat(highlights.improved().get(1).why())
        .isEqualTo("Its history is too short to say what is usual");
    Results results = Figures.compute(quiet.edition(), RulesSample.standard());
    assertThat(Movements.find(results.measures().get(0), results.rules()).orElseThrow().why())
        .isEqualTo("No more than twice its usual movement of 3.0");
  }

  @Test
  void countsNoMovementAcrossAGapAndForgetsOldOnes() {
    Sample gaps = history("gaps", "50", "52", "", "51", "", "51", "50", "52", "60");
    assertThat(Movements.find(gaps.result(), RulesSample.standard()).orElseThrow().usual())
        .isEqualTo(Answer.unknown("Its history is too short to say what is usual"));

    String[] steady = new String[27];
    Arrays.fill(steady, "50");
    steady[0] = "10";
    Sample old = history("old", steady).reported(DEC, "51");
    assertThat(Movements.find(old.result(), RulesSample.standard()).orElseThrow().usual().get())
        .isEqualTo(new Shown(number("0"), "0.0"));
  }

  @Test
  void listsProfileMeasuresShortOfTheirProfile() {
    Target.Scope endOfYear = new Target.Scope.EndOfYear(year(2020));
    Highlights highlights =
        highlights(
            measure("behind", "0.4", "0.3804")
                .targetType(TargetType.PROFILE)
                .target(endOfYear, "0.45"),
            measure("on", "0.4", "0.4").targetType(TargetType.PROFILE),
            measure("over", "0.3", "0.43")
                .targetType(TargetType.PROFILE)
                .preferred(DOWNWARDS)
                .target(endOfYear, "0.435"),
            measure("plain", "0.4", "0.3"),
            measure("neither", "0.4", "0.3").targetType(TargetType.PROFILE).preferred(NONE),
            measure("held", "0.4", "0.3").targetType(TargetType.PROFILE).state(State.SUSPENDED),
            new Sample().id("none").targetType(TargetType.PROFILE).target("0.4"));

    assertThat(highlights.offProfile())
        .extracting(off -> off.result().measure().id())
        .containsExactly("behind", "over");
    assertThat(highlights.offProfile())
        .extracting(OffProfile::shortfall)
        .extracting(Shown::text)
        .containsExactly("2.0 pp", "3.0 pp");
    assertThat(highlights.offProfile())
        .extracting(off -> off.toYearEnd().get().text())
        .containsExactly("7.0 pp", "-0.5 pp");
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

  /** Numbers up to December 2020, one a month; nothing where the text is empty. */
  private static Sample history(String id, String... values) {
    Sample sample = new Sample().id(id).unit(NUMBER, 1).targetType(TargetType.NONE);
    for (int i = 0; i < values.length; i++) {
      if (!values[i].isEmpty()) {
        sample.reported(DEC.plus(i + 1 - values.length), values[i]);
      }
    }
    return sample;
  }

  private static Highlights highlights(Sample... samples) {
    return Highlights.of(Figures.compute(Sample.edition(List.of(samples)), RulesSample.standard()));
  }

  private static List<String> ids(List<MeasureResult> results) {
    return results.stream().map(result -> result.measure().id()).toList();
  }

  private static List<String> moved(List<Movement> movements) {
    return movements.stream().map(moved -> moved.result().measure().id()).toList();
  }
}
