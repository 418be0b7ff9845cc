package org.scorebook.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.number;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.Figures;
import org.scorebook.figures.Sample;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Edition;
import org.scorebook.model.Figure;
import org.scorebook.model.State;
import org.scorebook.model.Unit;
import org.scorebook.rules.RuleSets;
import org.scorebook.rules.Rules;

/** Each rule that gives people away: that it fires, and that it keeps silent. */
class SmallNumbersTest {
  private static final String HIDE =
      ". Type [c] in its place, or mark the measure Disclosure Public.";
  private static Optional<Rules> rules = Optional.empty();

  @BeforeAll
  static void rules() throws Exception {
    rules = RuleSets.in(Path.of("rules")).read("small-numbers").value();
  }

  private static List<String> found(Sample sample) {
    return found(sample.edition(), rules.orElseThrow());
  }

  private static List<String> found(Edition edition, Rules by) {
    return SmallNumbers.of(Figures.compute(edition, by)).found().stream()
        .map(SmallNumber::text)
        .toList();
  }

  private static Sample patients() {
    return new Sample().unit(Unit.NUMBER, 0).countedAs("Patients");
  }

  @Test
  void aCount() {
    assertThat(found(patients().reported(DEC, "1")))
        .containsExactly("1 patient is fewer than 5" + HIDE);
    assertThat(found(patients().reported(DEC, "4")))
        .containsExactly("4 patients are fewer than 5" + HIDE);
    assertThat(found(new Sample().unit(Unit.NUMBER, 0).countedAs("People").reported(DEC, "1")))
        .containsExactly("1 person is fewer than 5" + HIDE);
    assertThat(found(new Sample().reported(DEC, "4", "1000")))
        .containsExactly("4 people are fewer than 5" + HIDE);
    assertThat(found(new Sample().rate("100000", 1).reported(DEC, "3", "147979")))
        .containsExactly("3 people are fewer than 5" + HIDE);
    assertThat(found(new Sample().unit(Unit.RATIO, 0).countedAs("Carers").reported(DEC, "3", "2")))
        .containsExactly("3 carers are fewer than 5" + HIDE);
    assertThat(found(new Sample().unit(Unit.RATIO, 0).countedAs("").reported(DEC, "3", "2")))
        .as("money")
        .isEmpty();
    for (String[] noun :
        new String[][] {{"Children", "child"}, {"Families", "family"}, {"Bosses", "boss"}}) {
      assertThat(found(patients().countedAs(noun[0]).reported(DEC, "1")))
          .containsExactly("1 " + noun[1] + " is fewer than 5" + HIDE);
    }
    assertThat(found(patients().reported(DEC, "0"))).isEmpty();
    assertThat(found(patients().reported(DEC, "5"))).isEmpty();
    assertThat(found(new Sample().unit(Unit.NUMBER, 2).reported(DEC, "3.25"))).isEmpty();
    assertThat(found(new Sample().unit(Unit.CURRENCY, 0).reported(DEC, "3"))).isEmpty();
    assertThat(found(new Sample().unit(Unit.DAYS, 0).reported(DEC, "3"))).isEmpty();
    assertThat(found(patients().reported(DEC, Figure.ofSuppressed()))).isEmpty();
    assertThat(found(patients().state(State.PLACEHOLDER).reported(DEC, "1"))).isEmpty();
    assertThat(found(patients().reported(DEC.plus(1), "1"))).as("not shown yet").isEmpty();
  }

  @Test
  void aComplement() {
    assertThat(found(new Sample().reported(DEC, "34", "37")))
        .containsExactly("34 of 37 leaves 3 people, fewer than 5" + HIDE);
    assertThat(found(new Sample().reported(DEC, "32", "37"))).isEmpty();
    assertThat(found(new Sample().reported(DEC, "37", "37"))).isEmpty();
    assertThat(found(new Sample().rate("1000", 1).reported(DEC, "34", "37"))).isEmpty();
  }

  @Test
  void aPercentageOfFew() {
    assertThat(found(new Sample().reported(DEC, "0", "9")))
        .containsExactly("the percentage is of 9 people, fewer than 10" + HIDE);
    assertThat(found(new Sample().reported(DEC, "9", "9")))
        .containsExactly("the percentage is of 9 people, fewer than 10" + HIDE);
    assertThat(found(new Sample().reported(DEC, "10", "10"))).isEmpty();
    assertThat(found(new Sample().reported(DEC, "0.5"))).isEmpty();
  }

  @Test
  void aDifferenceOfFiguresThatOverlap() {
    Sample yearToDate = patients().accumulates().reported(NOV, "20").reported(DEC, "23");
    assertThat(found(yearToDate))
        .containsExactly("23 beside 20 for Nov 2020 is a difference of 3, fewer than 5" + HIDE);
    assertThat(found(patients().coversTwelveMonths().reported(NOV, "36").reported(DEC, "34")))
        .containsExactly("34 beside 36 for Nov 2020 is a difference of 2, fewer than 5" + HIDE);
    assertThat(
            found(
                patients().twelveMonths(Aggregate.LATEST).reported(NOV, "36").reported(DEC, "35")))
        .containsExactly("35 beside 36 for Nov 2020 is a difference of 1, fewer than 5" + HIDE);
    Sample gap = patients().accumulates().reported(NOV.plus(-1), "20").reported(DEC, "23");
    String overIt = "23 beside 20 for Oct 2020 is a difference of 3, fewer than 5" + HIDE;
    assertThat(found(gap)).containsExactly(overIt);
    assertThat(found(gap.reported(NOV, Figure.ofSuppressed()))).containsExactly(overIt);
    assertThat(
            found(
                patients()
                    .accumulates()
                    .reported(NOV, "10")
                    .recalculated(NOV, "20")
                    .reported(DEC, "23")))
        .containsExactly(
            "23 beside 20 recalculated for Nov 2020 is a difference of 3, fewer than 5" + HIDE);
    assertThat(
            found(
                patients().coversTwelveMonths().reported(DEC.plus(-12), "36").reported(DEC, "34")))
        .as("nothing in common")
        .isEmpty();
    assertThat(found(patients().reported(NOV, "20").reported(DEC, "23"))).isEmpty();
    assertThat(found(patients().accumulates().reported(NOV, "20").reported(DEC, "25"))).isEmpty();
    assertThat(found(patients().accumulates().reported(NOV, "20").reported(DEC, "20"))).isEmpty();
    assertThat(
            found(
                patients()
                    .accumulates()
                    .reporting(Sample.month(2020, 4))
                    .reported(Sample.month(2020, 3), "20")
                    .reported(Sample.month(2020, 4), "23")))
        .as("a new year")
        .isEmpty();
  }

  @Test
  void aDifferenceOfRecalculatedFiguresThatOverlap() {
    Sample both =
        patients()
            .accumulates()
            .reported(NOV, "20")
            .recalculated(NOV, "30")
            .reported(DEC, "46")
            .recalculated(DEC, "33");
    assertThat(found(both))
        .containsExactly(
            "33 recalculated beside 30 recalculated for Nov 2020 is a difference of 3, fewer than 5"
                + HIDE);
    assertThat(
            found(
                patients()
                    .accumulates()
                    .reported(NOV, "20")
                    .reported(DEC, "46")
                    .recalculated(DEC, "23")))
        .containsExactly(
            "23 recalculated beside 20 for Nov 2020 is a difference of 3, fewer than 5" + HIDE);
    Sample hidden =
        patients()
            .accumulates()
            .reported(NOV, Figure.ofSuppressed())
            .recalculated(NOV, "20")
            .reported(DEC, "23");
    assertThat(found(hidden))
        .as("shown beside a hidden one")
        .containsExactly(
            "23 beside 20 recalculated for Nov 2020 is a difference of 3, fewer than 5" + HIDE);
    assertThat(
            found(
                patients()
                    .reported(NOV, "20")
                    .recalculated(NOV, "30")
                    .reported(DEC, "46")
                    .recalculated(DEC, "33")))
        .as("of months that share nothing")
        .isEmpty();
    assertThat(
            found(
                patients()
                    .accumulates()
                    .reported(NOV, "20")
                    .recalculated(NOV, "30")
                    .reported(DEC, "46")
                    .recalculated(DEC, "35")))
        .isEmpty();
  }

  @Test
  void aDifferenceAmongTheOthersOfWhomItIsAShare() {
    Sample before = new Sample().accumulates().reported(NOV, "60", "80");
    assertThat(found(before.reported(DEC, "70", "91")))
        .containsExactly(
            "70 of 91 beside 60 of 80 for Nov 2020 is a difference among the others of 1, fewer"
                + " than 5"
                + HIDE);
    assertThat(found(before.reported(DEC, "62", "83")))
        .containsExactly("62 beside 60 for Nov 2020 is a difference of 2, fewer than 5" + HIDE);
    assertThat(found(before.reported(DEC, "70", "90"))).as("no others").isEmpty();
    assertThat(found(before.reported(DEC, "70", "95"))).as("five others").isEmpty();
    assertThat(found(new Sample().reported(NOV, "60", "80").reported(DEC, "70", "91")))
        .as("months share nothing")
        .isEmpty();
  }

  @Test
  void recalculatedBesideReported() {
    assertThat(found(patients().reported(NOV, "19").recalculated(NOV, "23")))
        .containsExactly(
            "23 recalculated less 19 reported is a difference of 4, fewer than 5" + HIDE);
    assertThat(found(patients().reported(NOV, "19").recalculated(NOV, "24"))).isEmpty();
    assertThat(found(patients().reported(NOV, "19").recalculated(NOV, Figure.ofSuppressed())))
        .isEmpty();
  }

  @Test
  void aRateAndItsDenominator() {
    Figure rate =
        new Figure(
            Optional.empty(),
            Optional.of(number("147979")),
            Optional.of(number("2.03")),
            false,
            "");
    assertThat(found(new Sample().rate("100000", 1).reported(DEC, rate)))
        .containsExactly(
            "the figure and its denominator give a numerator of 3 people, fewer than 5" + HIDE);
    Figure many =
        new Figure(
            Optional.empty(),
            Optional.of(number("147979")),
            Optional.of(number("612.3")),
            false,
            "");
    assertThat(found(new Sample().rate("100000", 1).reported(DEC, many))).isEmpty();
  }

  @Test
  void aRateAndTheDenominatorOfItsQuartilePage() {
    Sample few = new Sample().rate("100000", 1).reported(DEC, "2.03").reported(NOV, "2.03");
    assertThat(found(few)).isEmpty();
    assertThat(found(few.benchmark(population())))
        .containsExactly(
            "the figure and its denominator give a numerator of 3 people, fewer than 5" + HIDE);
    assertThat(found(new Sample().rate("100000", 1).reported(DEC, "612.3").benchmark(population())))
        .isEmpty();
  }

  @Test
  void aFigureBesideTheDenominatorOfTheOtherBasis() {
    Figure share = Figure.of(number("12"), number("40"));
    assertThat(found(new Sample().reported(NOV, "0.075").recalculated(NOV, share)))
        .containsExactly(
            "the figure and its denominator give a numerator of 3 people, fewer than 5" + HIDE);
    assertThat(found(new Sample().reported(NOV, share).recalculated(NOV, "0.075")))
        .containsExactly(
            "the figure and its denominator give a numerator of 3 people, fewer than 5" + HIDE);
    assertThat(found(new Sample().reported(NOV, "0.175").recalculated(NOV, share)))
        .as("others are many, and five are a difference")
        .isEmpty();
    assertThat(found(new Sample().reported(NOV, "0.075").recalculated(NOV, Figure.ofSuppressed())))
        .isEmpty();
    assertThat(found(new Sample().reported(NOV, "0.075").recalculated(DEC, share))).isEmpty();
  }

  private static Benchmark population() {
    return new Benchmark(
        "2019/20 ASCOF",
        number("9"),
        number("7"),
        number("5"),
        number("3"),
        number("1"),
        Optional.of(number("147979")),
        "");
  }

  private static Sample areas(String whole, String... figures) {
    Sample sample = patients().reported(DEC, whole);
    for (int i = 0; i < figures.length; i++) {
      sample.area(
          DEC,
          "Area " + (i + 1),
          figures[i].equals("[c]") ? Figure.ofSuppressed() : Figure.of(number(figures[i])));
    }
    return sample;
  }

  @Test
  void anAreaThatTheOthersGiveAway() {
    assertThat(found(areas("101", "[c]", "8", "9", "11", "10", "12", "13", "10", "14", "11")))
        .containsExactly(
            "Area 1's [c] is 101 less the nine others, so 3. Hide one more area; Area 2 (8) is the"
                + " smallest that protects it.");
    assertThat(found(areas("11", "[c]", "8")))
        .containsExactly(
            "Area 1's [c] is 11 less the other one, so 3. Hide one more area; Area 2 (8) is the"
                + " smallest that protects it.");
    assertThat(found(areas("10", "[c]", "[c]", "8")))
        .containsExactly(
            "Area 1's [c] is 10 less the one shown and 1 for each other hidden one, so 1. Hide one"
                + " more area; Area 3 (8) is the smallest that protects it.",
            "Area 2's [c] is 10 less the one shown and 1 for each other hidden one, so 1. Hide one"
                + " more area; Area 3 (8) is the smallest that protects it.");
    assertThat(found(areas("3", "[c]", "0")))
        .containsExactly(
            "3 patients are fewer than 5" + HIDE,
            "Area 1's [c] is 3 less the other one, so 3. No further area protects it: leave the"
                + " areas of this measure out.");
    assertThat(found(areas("11", "[c]", "[c]", "8"))).as("1 and 2, or 2 and 1").isEmpty();
    assertThat(found(areas("9", "[c]", "10"))).as("areas that do not add up").isEmpty();
    assertThat(found(areas("20", "12", "8"))).isEmpty();
    Sample hidden = areas("20", "[c]", "12");
    assertThat(found(hidden.reported(DEC, Figure.ofSuppressed()))).as("no whole").isEmpty();
  }

  @Test
  void anAreasOwnFigure() {
    assertThat(found(areas("20", "2", "18")))
        .containsExactly("Area 1: 2 patients are fewer than 5" + HIDE);
    assertThat(
            found(
                new Sample()
                    .reported(DEC, "60", "80")
                    .area(DEC, "North", Figure.of(number("38"), number("40")))))
        .containsExactly("North: 38 of 40 leaves 2 people, fewer than 5" + HIDE);
    assertThat(
            found(
                new Sample()
                    .reported(DEC, "60", "80")
                    .area(DEC, "North", Figure.of(number("9"), number("9")))))
        .containsExactly("North: the percentage is of 9 people, fewer than 10" + HIDE);
    assertThat(
            found(
                new Sample()
                    .reported(DEC, "60", "80")
                    .area(DEC, "North", Figure.of(number("30"), number("40")))))
        .isEmpty();
    assertThat(found(areas("20", "0", "20"))).isEmpty();
  }

  @Test
  void ofPublicMeasuresNothingIsSaidButWhoSomebodyIs() {
    Sample measure = patients().reported(DEC, "1").commentary(DEC, "One patient of B1 1BB.");
    Edition edition = measure.edition();
    Edition shown = measure.row(row -> row.isPublic(true)).edition();
    assertThat(found(shown, rules.orElseThrow()))
        .containsExactly(
            "the commentary holds what looks like a postcode, \"B1 1BB\". Take it out.");
    assertThat(found(edition, rules.orElseThrow())).hasSize(3);
  }

  @Test
  void nothingIsLookedForWhereTheRulesGiveNoBound() throws Exception {
    Rules standard = RuleSets.in(Path.of("rules")).read("default").value().orElseThrow();
    assertThat(found(patients().reported(DEC, "1").edition(), standard)).isEmpty();
  }
}
