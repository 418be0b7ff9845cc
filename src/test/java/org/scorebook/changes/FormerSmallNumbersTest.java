package org.scorebook.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.number;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scorebook.changes.EditionChange.Kind;
import org.scorebook.figures.EditionSample;
import org.scorebook.figures.Figures;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.Figure;
import org.scorebook.model.Unit;
import org.scorebook.rules.RuleSets;
import org.scorebook.rules.Rules;

/** What a figure was is not said where it tells of few people; what is still shown is. */
class FormerSmallNumbersTest {
  private static final String WITHHELD =
      "[c] -> 8 withheld: Short M1: Nov 2020 is another now, 8; what it was is not shown, because of"
          + " small numbers.";

  private static Optional<Rules> rules = Optional.empty();

  @BeforeAll
  static void rules() throws Exception {
    rules = RuleSets.in(Path.of("rules")).read("small-numbers").value();
  }

  private static EditionChanges changes(Sample then, Sample now, Rules by) {
    Rules own = rules.orElseThrow();
    return EditionChanges.between(
        Earlier.of("", EditionSample.of(then).results(own)), Figures.compute(now.edition(), by));
  }

  private static List<String> rows(Sample then, Sample now) {
    return rows(then, now, rules.orElseThrow());
  }

  private static List<String> rows(Sample then, Sample now, Rules by) {
    return changes(then, now, by).rows().stream()
        .filter(
            row ->
                row.kind() == Kind.RESTATED
                    || row.kind() == Kind.FIGURE_WITHDRAWN
                    || row.kind() == Kind.FIGURE_ADDED)
        .map(
            row ->
                row.before()
                    + " -> "
                    + row.now()
                    + (row.withheld() ? " withheld: " : ": ")
                    + row.text())
        .toList();
  }

  private static Sample people(String november) {
    return new Sample().unit(Unit.NUMBER, 0).reported(NOV, november).reported(DEC, "50");
  }

  @Test
  void aSmallNumberThatWas() {
    assertThat(rows(people("3"), people("8"))).containsExactly(WITHHELD);
    assertThat(changes(people("3"), people("8"), rules.orElseThrow()).rows())
        .as("the page marks it all the same")
        .extracting(EditionChange::kind)
        .containsExactly(Kind.RESTATED);
    assertThat(rows(people("20"), people("8")))
        .containsExactly("20 -> 8: Short M1: Nov 2020 was 20 and is 8 (-12).");
    assertThat(rows(people("0"), people("8")))
        .containsExactly("0 -> 8: Short M1: Nov 2020 was 0 and is 8 (+8).");
  }

  @Test
  void aSmallDifference() {
    assertThat(rows(people("12"), people("8"))).containsExactly(WITHHELD);
    assertThat(rows(people("13"), people("8")))
        .containsExactly("13 -> 8: Short M1: Nov 2020 was 13 and is 8 (-5).");
    assertThat(rows(people("12"), people("30").recalculated(NOV, "15")))
        .as("beside what is known now")
        .containsExactly(
            "[c] -> 30 withheld: Short M1: Nov 2020 is another now, 30; what it was is not shown,"
                + " because of small numbers.");
  }

  @Test
  void whatThePageShowsItself() {
    assertThat(rows(people("12"), people("12").recalculated(NOV, "15")))
        .containsExactly("12 -> 15: Short M1: Nov 2020 was 12 and is 15 (+3).");
  }

  @Test
  void aShareOfFewAndOfMany() {
    Sample now = new Sample().reported(NOV, "11", "40").reported(DEC, "20", "40");
    assertThat(rows(new Sample().reported(NOV, "2", "40").reported(DEC, "20", "40"), now))
        .containsExactly(
            "[c] -> 27.5% withheld: Short M1: Nov 2020 is another now, 27.5%; what it was is not"
                + " shown, because of small numbers.");
    assertThat(rows(new Sample().reported(NOV, "0.05").reported(DEC, "20", "40"), now))
        .as("by the denominator that is shown")
        .hasSize(1)
        .allMatch(row -> row.startsWith("[c] -> 27.5% withheld"));
    assertThat(rows(new Sample().reported(NOV, "20", "40").reported(DEC, "20", "40"), now))
        .containsExactly(
            "50.0% -> 27.5%: Short M1: Nov 2020 was 50.0% and is 27.5% (-22.5 pp). For Dec 2020 the direction would have been Up (Green) instead of Static (Amber).");
  }

  @Test
  void whereSmallNumbersMayBeShown() {
    List<String> said = List.of("3 -> 8: Short M1: Nov 2020 was 3 and is 8 (+5).");
    assertThat(rows(people("3"), people("8").row(row -> row.isPublic(true)))).isEqualTo(said);
    assertThat(rows(people("3"), people("8"), RulesSample.standard())).isEqualTo(said);
    assertThat(rows(people("3").row(row -> row.isPublic(true)), people("8")))
        .as("it is no longer public")
        .contains(WITHHELD);
  }

  @Test
  void aFigureThatIsNoLongerThere() {
    Sample without = new Sample().unit(Unit.NUMBER, 0).reported(DEC, "50");
    assertThat(changes(people("3"), without, rules.orElseThrow()).rows())
        .as("that it matters is said, not how")
        .extracting(EditionChange::material)
        .containsExactly(true);
    assertThat(rows(people("3"), without))
        .containsExactly(
            "[c] ->  withheld: Short M1: Nov 2020 has no figure any more; what it was is not shown,"
                + " because of small numbers.");
    assertThat(rows(people("20"), without))
        .containsExactly(
            "20 -> : Short M1: Nov 2020 was 20; there is no figure any more. For Dec 2020 the direction would have been N/A instead of Up (Green).");
    assertThat(rows(people("3"), without.reported(NOV, Figure.ofSuppressed())))
        .as("which says nothing of it, as ever")
        .containsExactly("[c] -> [c]: Short M1: the figure for Nov 2020 is no longer shown.");
  }

  private static Sample area(String north) {
    return people("60").area(DEC, "North", Figure.of(number(north)));
  }

  @Test
  void anArea() {
    assertThat(rows(area("3"), area("8")))
        .containsExactly(
            "[c] -> 8 withheld: Short M1, North: Dec 2020 is another now, 8; what it was is not"
                + " shown, because of small numbers.");
    assertThat(rows(area("20"), area("8")))
        .containsExactly("20 -> 8: Short M1, North: Dec 2020 was 20 and is 8 (-12).");
    assertThat(rows(area("3"), people("60").area(DEC, "South", Figure.of(number("8")))))
        .containsExactly(
            "[c] ->  withheld: Short M1, North: Dec 2020 has no figure any more; what it was is not"
                + " shown, because of small numbers.",
            " -> 8: Short M1, South: Dec 2020 had no figure; it is 8.");
  }

  private static List<String> moved(Sample then, Sample now) {
    Rules own = rules.orElseThrow();
    Earlier earlier = Earlier.of("", Figures.compute(then.reporting(NOV).edition(), own));
    return EditionChanges.between(earlier, Figures.compute(now.edition(), own)).rows().stream()
        .filter(row -> row.kind() == Kind.STATUS)
        .map(EditionChange::text)
        .toList();
  }

  private static Sample aimed(String november) {
    return new Sample().unit(Unit.NUMBER, 0).reported(NOV, november).target("20");
  }

  @Test
  void whatMovedAStatus() {
    assertThat(moved(aimed("3"), aimed("30").reported(DEC, "25")))
        .containsExactly(
            "Short M1 went from RED to GREEN: the figure went from [c] (Nov 2020) to 25 (Dec 2020),"
                + " and the figure for Nov 2020 was restated; either would have done it.");
    assertThat(moved(aimed("10"), aimed("30").reported(DEC, "25")))
        .containsExactly(
            "Short M1 went from RED to GREEN: the figure went from 10 (Nov 2020) to 25 (Dec 2020),"
                + " and Nov 2020 was restated from 10 to 30; either would have done it.");
  }

  private static List<Rewritten> rewritten(Sample then, Sample now) {
    Rules own = rules.orElseThrow();
    return Rewritten.of(
        Earlier.of("", EditionSample.of(then).results(own)), EditionSample.of(now).results(own));
  }

  @Test
  void whatWasPublished() {
    assertThat(rewritten(people("3"), people("8")))
        .containsExactly(new Rewritten("M1", NOV, "", "8"));
    assertThat(rewritten(people("20"), people("8")))
        .containsExactly(new Rewritten("M1", NOV, "20", "8"));
  }
}
