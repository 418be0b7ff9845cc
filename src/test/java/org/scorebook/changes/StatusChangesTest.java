package org.scorebook.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.changes.Edits.OCT;
import static org.scorebook.changes.Edits.RULES;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.Figures;
import org.scorebook.figures.Sample;
import org.scorebook.model.Figure;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.State;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Target.Scope;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;
import org.scorebook.rules.Rules;

/** Of each status that moved, what moved it: each thing is tried alone, then some together. */
class StatusChangesTest {

  private static List<String> moved(Sample then, Sample now) {
    return moved(then, now, RULES);
  }

  private static List<String> moved(Sample then, Sample now, Rules rules) {
    Earlier earlier =
        Earlier.of("November 2020", Figures.compute(then.reporting(NOV).edition(), RULES));
    return EditionChanges.between(earlier, Figures.compute(now.edition(), rules)).rows().stream()
        .filter(row -> row.kind() == EditionChange.Kind.STATUS)
        .map(EditionChange::text)
        .toList();
  }

  private static Sample november() {
    return new Sample().reported(OCT, "0.36").reported(NOV, "0.38").target("0.38");
  }

  private static Sample december(String figure) {
    return november().reported(DEC, figure);
  }

  @Test
  void aStatusThatStayedIsNotTold() {
    assertThat(moved(november(), december("0.38"))).isEmpty();
  }

  @Test
  void theFigure() {
    assertThat(moved(november(), december("0.37")))
        .containsExactly(
            "Short M1 went from GREEN to AMBER: the figure went from 38.0% (Nov 2020) to 37.0% (Dec"
                + " 2020).");
    assertThat(moved(november(), november()))
        .containsExactly("Short M1 went from GREEN to N/A: there is no figure for Dec 2020.");
    assertThat(moved(new Sample().reported(OCT, "0.36").target("0.38"), december("0.38")))
        .containsExactly("Short M1 went from N/A to GREEN: the figure for Dec 2020 is 38.0%.");
  }

  @Test
  void theTarget() {
    Sample now = new Sample().reported(NOV, "0.38").reported(DEC, "0.38").target("0.4");
    assertThat(moved(november(), now))
        .containsExactly("Short M1 went from GREEN to AMBER: the target went from 38.0% to 40.0%.");
    assertThat(moved(profile(), profile().reported(DEC, "0.381")))
        .containsExactly("Short M1 went from GREEN to RED: the target went from 38.0% to 41.0%.");
  }

  private static Sample profile() {
    return new Sample()
        .targetType(TargetType.PROFILE)
        .reported(NOV, "0.38")
        .target(new Scope.One(NOV), "0.38")
        .target(new Scope.One(DEC), "0.41");
  }

  @Test
  void theFigureOrTheTarget() {
    Sample now = new Sample().reported(NOV, "0.38").reported(DEC, "0.37").target("0.385");
    assertThat(moved(november(), now))
        .containsExactly(
            "Short M1 went from GREEN to AMBER: the figure went from 38.0% (Nov 2020) to 37.0% (Dec"
                + " 2020), and the target went from 38.0% to 38.5%; either would have done it.");
  }

  @Test
  void theFigureAndTheTargetTogether() {
    Sample now = new Sample().reported(NOV, "0.38").reported(DEC, "0.37").target("0.39");
    assertThat(moved(november(), now))
        .containsExactly(
            "Short M1 went from GREEN to RED: the figure went from 38.0% (Nov 2020) to 37.0% (Dec"
                + " 2020), and the target went from 38.0% to 39.0%; it took both.");
  }

  @Test
  void whatHadNoPartInItIsNotTold() {
    Sample now = new Sample().reported(NOV, "0.379").reported(DEC, "0.37").target("0.39");
    assertThat(moved(november(), now))
        .containsExactly(
            "Short M1 went from GREEN to RED: the figure went from 38.0% (Nov 2020) to 37.0% (Dec"
                + " 2020), and the target went from 38.0% to 39.0%; it took both.");
  }

  @Test
  void threeTogether() {
    Sample now =
        new Sample().reported(NOV, "0.38").reported(DEC, "0.375").target("0.39").tolerance("3%");
    assertThat(moved(november(), now))
        .containsExactly(
            "Short M1 went from GREEN to RED: the figure went from 38.0% (Nov 2020) to 37.5% (Dec"
                + " 2020), and the target went from 38.0% to 39.0%, and Tolerance is 3% instead of"
                + " blank; it took all of them.");
  }

  @Test
  void theRules() {
    Map<String, String> values = new LinkedHashMap<>(RULES.values());
    values.put("status.tolerances.standard.amber", "1%");
    Sample then = new Sample().reported(NOV, "0.37").target("0.38");
    Sample now = new Sample().reported(NOV, "0.37").reported(DEC, "0.37").target("0.38");
    assertThat(moved(then, now, RULES.withValues(values)))
        .containsExactly("Short M1 went from AMBER to RED: the rules changed.");
  }

  @Test
  void theToleranceAndTheDefinition() {
    Sample then = new Sample().reported(NOV, "0.35").target("0.38");
    assertThat(
            moved(
                then,
                new Sample()
                    .reported(NOV, "0.35")
                    .reported(DEC, "0.35")
                    .target("0.38")
                    .tolerance("10%")))
        .containsExactly("Short M1 went from RED to AMBER: Tolerance is 10% instead of blank.");
    assertThat(
            moved(
                then,
                new Sample()
                    .reported(NOV, "0.35")
                    .reported(DEC, "0.35")
                    .target("0.38")
                    .preferred(PreferredTravel.DOWNWARDS)))
        .containsExactly(
            "Short M1 went from RED to GREEN: Preferred travel is Downwards instead of Upwards.");
  }

  @Test
  void aRestatement() {
    Sample then = doTOnly().reported(OCT, "90").reported(NOV, "88");
    Sample now = doTOnly().reported(OCT, "90").reported(NOV, "80").reported(DEC, "88");
    assertThat(moved(then, now))
        .containsExactly(
            "Short M1 went from GREEN to RED: the figure went from 88 (Nov 2020) to 88 (Dec 2020),"
                + " and Nov 2020 was restated from 88 to 80; it took both.");
    Earlier earlier =
        Earlier.of("December 2020", Figures.compute(december("0.38").edition(), RULES));
    assertThat(
            EditionChanges.between(earlier, Figures.compute(december("0.37").edition(), RULES))
                .rows())
        .extracting(EditionChange::text)
        .containsExactly(
            "Short M1 went from GREEN to AMBER: Dec 2020 was restated from 38.0% to 37.0%.",
            "Short M1: Dec 2020 was 38.0% and is 37.0% (-1.0 pp). For Dec 2020 the status would"
                + " have been AMBER instead of GREEN, and the direction would have been Down (Red)"
                + " instead of Static (Amber).");
  }

  private static Sample doTOnly() {
    return new Sample()
        .unit(Unit.NUMBER, 0)
        .preferred(PreferredTravel.DOWNWARDS)
        .targetType(TargetType.DOT_ONLY);
  }

  @Test
  void aFigureThatCameLate() {
    Earlier earlier =
        Earlier.of("December 2020", Figures.compute(december("0.38").edition(), RULES));
    Earlier without = Earlier.of("December 2020", Figures.compute(november().edition(), RULES));
    assertThat(
            EditionChanges.between(without, Figures.compute(december("0.38").edition(), RULES))
                .rows())
        .extracting(EditionChange::text)
        .containsExactly(
            "Short M1 went from N/A to GREEN: the figure for Dec 2020, which was missing, is"
                + " 38.0%.",
            "Short M1: Dec 2020 had no figure; it is 38.0%. For Dec 2020 the status would have"
                + " been GREEN instead of N/A, and the direction would have been Static (Amber)"
                + " instead of N/A.");
    assertThat(
            EditionChanges.between(earlier, Figures.compute(december("0.38").edition(), RULES))
                .rows())
        .isEmpty();
  }

  @Test
  void aFigureThatIsNoLongerThereOrShown() {
    Earlier earlier =
        Earlier.of("December 2020", Figures.compute(december("0.38").edition(), RULES));
    assertThat(EditionChanges.between(earlier, Figures.compute(november().edition(), RULES)).rows())
        .extracting(EditionChange::text)
        .containsExactly(
            "Short M1 went from GREEN to N/A: there is no figure for Dec 2020 any more.",
            "Short M1: Dec 2020 was 38.0%; there is no figure any more. For Dec 2020 the status"
                + " would have been N/A instead of GREEN, and the direction would have been N/A"
                + " instead of Static (Amber).");
    Sample hidden = november().reported(DEC, Figure.ofSuppressed());
    assertThat(EditionChanges.between(earlier, Figures.compute(hidden.edition(), RULES)).rows())
        .extracting(EditionChange::text)
        .containsExactly(
            "Short M1 went from GREEN to N/A: the figure for Dec 2020 is no longer shown.",
            "Short M1: the figure for Dec 2020 is no longer shown.");
  }

  @Test
  void byHand() {
    Sample byHand = december("0.38").override(StatusWord.RED, "The data are late.");
    assertThat(moved(november(), byHand))
        .containsExactly(
            "Short M1 went from GREEN to RED: it was set by hand (The data are late.).");
    assertThat(moved(november().override(StatusWord.RED, "The data are late."), december("0.38")))
        .containsExactly(
            "Short M1 went from RED to GREEN: it is no longer set by hand, and the figure went from"
                + " 38.0% (Nov 2020) to 38.0% (Dec 2020).");
  }

  @Test
  void theState() {
    assertThat(moved(november(), december("0.38").state(State.SUSPENDED)))
        .containsExactly("Short M1 went from GREEN to N/A: its State is Suspended.");
  }

  @Test
  void whatIsHiddenNowIsNotToldFromThen() {
    Sample now =
        new Sample()
            .reported(OCT, "0.36")
            .reported(NOV, Figure.ofSuppressed())
            .reported(DEC, "0.37")
            .target("0.38");
    Earlier earlier =
        Earlier.of("November 2020", Figures.compute(november().reporting(NOV).edition(), RULES));
    assertThat(EditionChanges.between(earlier, Figures.compute(now.edition(), RULES)).rows())
        .allSatisfy(row -> assertThat(row.toString()).doesNotContain("38.0", "0.38"))
        .extracting(EditionChange::text)
        .containsExactly(
            "Short M1 went from GREEN to AMBER: the figure went from [c] (Nov 2020) to 37.0% (Dec"
                + " 2020).",
            "Short M1: the figure for Nov 2020 is no longer shown.");
  }
}
