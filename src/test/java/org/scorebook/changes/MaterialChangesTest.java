package org.scorebook.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.changes.Edits.RULES;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.year;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.Figures;
import org.scorebook.figures.Sample;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.State;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Target.Scope;
import org.scorebook.model.TargetType;

/** A changed target or definition is material where a reader would be told otherwise without it. */
class MaterialChangesTest {

  private static Sample figures() {
    return new Sample().reported(NOV, "0.37").reported(DEC, "0.38");
  }

  /**
   * What is told of the definition and targets of a measure that is another since the day before.
   */
  private static List<String> told(Sample then, Sample now) {
    Earlier earlier = Earlier.of("December 2020", Figures.compute(then.edition(), RULES));
    return EditionChanges.between(earlier, Figures.compute(now.edition(), RULES)).rows().stream()
        .filter(row -> row.kind() != EditionChange.Kind.STATUS)
        .map(row -> (row.material() ? "material: " : "no more than: ") + row.text())
        .toList();
  }

  @Test
  void aTargetThatMovesTheStatus() {
    assertThat(told(figures().target("0.38"), figures().target("0.4")))
        .containsExactly(
            "material: Short M1: the target is 40.0%; it was 38.0%. As it was, the status"
                + " would be GREEN instead of AMBER.");
    assertThat(
            told(
                figures().preferred(PreferredTravel.DOWNWARDS).target("0.38"),
                figures().preferred(PreferredTravel.DOWNWARDS).target("0.4")))
        .containsExactly("no more than: Short M1: the target is 40.0%; it was 38.0%.");
    assertThat(
            told(
                figures().preferred(PreferredTravel.DOWNWARDS).target("0.38"),
                figures().preferred(PreferredTravel.DOWNWARDS).target("0.36")))
        .containsExactly(
            "material: Short M1: the target is 36.0%; it was 38.0%. As it was, the status"
                + " would be GREEN instead of RED.");
    assertThat(
            told(
                figures().preferred(PreferredTravel.NONE).target("0.38"),
                figures().preferred(PreferredTravel.NONE).target("0.4")))
        .containsExactly("no more than: Short M1: the target is 40.0%; it was 38.0%.");
  }

  @Test
  void aTargetThatIsMetNowAndWasNotThoughTheStatusIsTheSame() {
    assertThat(
            told(
                figures().tolerance("5% / 10%").target("0.39"),
                figures().tolerance("5% / 10%").target("0.38")))
        .containsExactly(
            "material: Short M1: the target is 38.0%; it was 39.0%. As it was, the target"
                + " would be missed.");
  }

  @Test
  void targetsThatJudgeNothingNow() {
    assertThat(
            told(
                figures().target("0.38").target(new Scope.EndOfYear(year(2020)), "0.39"),
                figures().target("0.38").target(new Scope.EndOfYear(year(2020)), "0.5")))
        .containsExactly(
            "no more than: Short M1: the year-end target for 2020/21 is 50.0%; it was 39.0%.");
    assertThat(
            told(
                figures().target("0.38").target(new Scope.One(NOV), "0.36"),
                figures().target("0.38").target(new Scope.One(NOV), "0.5")))
        .containsExactly("no more than: Short M1: the target for Nov 2020 is 50.0%; it was 36.0%.");
    assertThat(
            told(
                figures().target("0.38").target(new Scope.One(DEC), "0.38"),
                figures().target("0.5").target(new Scope.One(DEC), "0.38")))
        .containsExactly("no more than: Short M1: the target is 50.0%; it was 38.0%.");
  }

  @Test
  void aTargetThatIsNewOrGone() {
    assertThat(told(figures(), figures().target("0.38")))
        .containsExactly(
            "material: Short M1: there is a target, 38.0%; there was none. As it was, the"
                + " status would be N/A instead of GREEN.");
    assertThat(told(figures().target("0.38"), figures()))
        .containsExactly(
            "material: Short M1: there is no target any more; it was 38.0%. As it was, the"
                + " status would be GREEN instead of N/A.");
  }

  @Test
  void aStatusSetByHandAndAMeasureThatIsSuspendedStay() {
    assertThat(
            told(
                figures().override(StatusWord.BLUE, "Agreed").target("0.38"),
                figures().override(StatusWord.BLUE, "Agreed").target("0.4")))
        .containsExactly(
            "material: Short M1: the target is 40.0%; it was 38.0%. As it was, the target"
                + " would be met.");
    assertThat(
            told(
                figures().state(State.SUSPENDED).target("0.38"),
                figures().state(State.SUSPENDED).target("0.4")))
        .containsExactly("no more than: Short M1: the target is 40.0%; it was 38.0%.");
  }

  @Test
  void aDefinitionThatMovesStatusOrDirection() {
    assertThat(told(figures().target("0.39"), figures().target("0.39").tolerance("1%")))
        .containsExactly(
            "material: Short M1: Tolerance is 1%; it was blank. As it was, the status would"
                + " be AMBER instead of RED.");
    assertThat(told(figures().target("0.39"), figures().target("0.39").tolerance("6%")))
        .containsExactly("no more than: Short M1: Tolerance is 6%; it was blank.");
    assertThat(
            told(
                figures().targetType(TargetType.NONE).preferred(PreferredTravel.UPWARDS),
                figures().targetType(TargetType.NONE).preferred(PreferredTravel.DOWNWARDS)))
        .containsExactly(
            "material: Short M1: Preferred travel is Downwards; it was Upwards. As it was,"
                + " the direction would be Up (Green) instead of Up (Red).");
  }
}
