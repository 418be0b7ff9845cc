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
            steady("up10", "0.5", "0.55"),
            steady("up50", "0.1", "0.15"),
            steady("down20", "0.5", "0.4"),
            steady("good20", "0.5", "0.4").preferred(DOWNWARDS),
            steady("bad", "0.5", "0.51").preferred(DOWNWARDS),
            steady("neither", "0.5", "0.9").preferred(NONE),
            steady("held", "0.5", "0.9").state(State.SUSPENDED),
            steady("static", "0.5", "0.5"),
            steady("zero", "0", "0.5"));

    assertThat(moved(highlights.improved())).containsExactly("up50", "good20", "up10");
    assertThat(moved(highlights.deteriorated())).containsExactly("down20", "bad");
    assertThat(highlights.improved().get(1).relative()).isEqualByComparingTo("-0.2");
    assertThat(highlights.improved().get(1).size()).isEqualTo(new Shown(number("0.1"), "10.0 pp"));
  }

  @Test
  void listsNoMoreThanFive() {
    List<Sample> samples = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      samples.add(steady("M" + i, "0.5", "0.5" + i));
    }

    assertThat(moved(highlights(samples.toArray(Sample[]::new)).improved()))
        .containsExactly("M7", "M6", "M5", "M4", "M3");
  }

  @Test
  void tellsMovementsApartFromNoiseByTheMeasuresOwnSpread() {
    // Eleven movements of 2 points before: only more than 6.534 stand out.
    Sample quiet = history("quiet", swinging("56.5"));
    Sample loud = history("loud", swinging("56.6"));

    Highlights highlights = highlights(quiet, loud);

    assertThat(moved(highlights.improved())).containsExactly("loud");
    assertThat(highlights.improved().get(0).usual())
        .isEqualTo(Answer.of(new Shown(number("2"), "2.0")));
    assertThat(highlights.improved().get(0).why())
        .isEqualTo("More than 3.267 times its usual movement of 2.0");
    assertThat(Movements.find(quiet.result(), RulesSample.standard()).orElseThrow().why())
        .isEqualTo("No more than 3.267 times its usual movement of 2.0");
  }

  @Test
  void isSilentWithFewerThanThirteenFigures() {
    String[] twelve = Arrays.copyOfRange(swinging("90"), 1, 13);
    Sample young = history("young", twelve);

    assertThat(highlights(young).improved()).isEmpty();
    assertThat(Movements.find(young.result(), RulesSample.standard()).orElseThrow().why())
        .isEqualTo("Its history is too short to say what is usual");
    assertThat(moved(highlights(history("old", swinging("90"))).improved())).containsExactly("old");
  }

  @Test
  void usesFiguresAsKnownNow() {
    // As published November was 50; by now it is known to have been 56, so 57 is nothing new.
    Sample corrected =
        history("corrected", swinging("57")).recalculated(NOV, Figure.of(number("56")));

    assertThat(highlights(corrected).improved()).isEmpty();
    assertThat(moved(highlights(history("as published", swinging("57"))).improved()))
        .containsExactly("as published");
  }

  @Test
  void countsNoMovementAcrossAGapAndForgetsOldOnes() {
    String[] steady = new String[27];
    Arrays.fill(steady, "50");
    steady[0] = "10";
    Sample old = history("old", steady).reported(DEC, "51");
    assertThat(Movements.find(old.result(), RulesSample.standard()).orElseThrow().usual().get())
        .isEqualTo(new Shown(number("0"), "0.0"));

    String[] gap = swinging("50");
    gap[5] = "";
    String[] longer = new String[14];
    System.arraycopy(gap, 0, longer, 1, 13);
    longer[0] = "50";
    Sample gaps = history("gaps", longer);
    assertThat(Movements.find(gaps.result(), RulesSample.standard()).orElseThrow().usual().get())
        .isEqualTo(new Shown(number("2"), "2.0"));
  }

  /** Thirteen values: 50 and 52 in turns, November 50, and what December is. */
  private static String[] swinging(String december) {
    String[] values = new String[13];
    for (int i = 0; i < 12; i++) {
      values[i] = i % 2 == 0 ? "52" : "50";
    }
    values[12] = december;
    return values;
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

  /** A measure that stood still for a year before it moved. */
  private static Sample steady(String id, String previous, String current) {
    Sample sample = measure(id, previous, current);
    for (int back = 2; back <= 12; back++) {
      sample.reported(DEC.plus(-back), previous);
    }
    return sample;
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
