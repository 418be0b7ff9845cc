package org.scorebook.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.number;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.EditionSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Figure;
import org.scorebook.model.Period;
import org.scorebook.model.Unit;
import org.scorebook.rules.RuleSets;
import org.scorebook.rules.Rules;

/** What is hidden in one place and can be worked out from others: that it is told, and that not. */
class HiddenCountsTest {
  private static Optional<Rules> rules = Optional.empty();

  @BeforeAll
  static void rules() throws Exception {
    rules = RuleSets.in(Path.of("rules")).read("small-numbers").value();
  }

  private static SmallNumbers of(Sample... samples) {
    return SmallNumbers.of(EditionSample.of(samples).results(rules.orElseThrow()));
  }

  /** With the measure's ID before each. */
  private static List<String> found(Sample... samples) {
    return of(samples).found().stream().map(small -> small.measure() + " " + small.text()).toList();
  }

  private static Sample patients(String id) {
    return new Sample().id(id).unit(Unit.NUMBER, 0).countedAs("Patients");
  }

  private static Sample areas(Sample sample, String... figures) {
    for (int i = 0; i < figures.length; i++) {
      sample.area(DEC, "Area " + (i + 1), figure(figures[i]));
    }
    return sample;
  }

  private static Figure figure(String text) {
    return text.equals("[c]") ? Figure.ofSuppressed() : Figure.of(number(text));
  }

  /** Four months and the current one, earliest first. */
  private static Sample months(Sample sample, String... figures) {
    for (int i = 0; i < figures.length; i++) {
      Period period = DEC.plus(i + 1 - figures.length);
      sample.reported(period, figure(figures[i]));
    }
    return sample;
  }

  @Test
  void theSameAreaHiddenInTwoTables() {
    Sample count = areas(months(patients("N"), "50", "40", "60"), "[c]", "[c]", "20", "30");
    Sample share =
        new Sample()
            .id("S")
            .reported(DEC.plus(-2), "50", "100")
            .reported(NOV, "40", "100")
            .reported(DEC, "60", "100")
            .area(DEC, "Area 1", Figure.ofSuppressed())
            .area(DEC, "Area 2", Figure.of(number("7"), number("20")))
            .area(DEC, "Area 3", Figure.ofSuppressed())
            .area(DEC, "Area 4", Figure.of(number("30"), number("40")));
    assertThat(found(count, share))
        .containsExactly(
            "N Area 1's [c] is 60 less the three others, so 3. Hide Area 2 (7) in S too.",
            "N Area 2's [c] stands in S, which counts the same: 7. Type [c] there too.",
            "S Area 1's [c] is 60 less the three others, so 3. Hide one more area; Area 2 (7) is"
                + " the smallest that protects it.",
            "S Area 3's [c] stands in N, which counts the same: 20. Type [c] there too.");
    assertThat(found(count)).as("each alone protects").isEmpty();
    assertThat(found(share)).isEmpty();
  }

  @Test
  void aFurtherAreaIsHiddenWhereverItStands() {
    Sample count = areas(months(patients("N"), "50", "40", "60"), "[c]", "7", "20", "30");
    Sample other = areas(months(patients("M"), "50", "40", "60"), "[c]", "7", "20", "30");
    assertThat(found(count, other))
        .containsExactly(
            "N Area 1's [c] is 60 less the three others, so 3. Hide one more area; Area 2 (7) is"
                + " the smallest that protects it, here and in M.",
            "M Area 1's [c] is 60 less the three others, so 3. Hide one more area; Area 2 (7) is"
                + " the smallest that protects it, here and in N.");
  }

  @Test
  void whatAnotherMeasureCounts() {
    Sample hidden = months(patients("N"), "50", "40", "60", "[c]");
    assertThat(found(hidden, months(patients("M"), "50", "40", "60", "33")))
        .containsExactly(
            "N Dec 2020's [c] stands in M, which counts the same: 33. Type [c] there too.");
    assertThat(found(hidden, months(patients("M"), "50", "41", "60", "33"))).isEmpty();
    assertThat(found(hidden, months(patients("M"), "[c]", "40", "60", "33")))
        .as("two equal counts may be chance")
        .isEmpty();
    assertThat(
            found(
                months(patients("N"), "50", "50", "50", "[c]"),
                months(patients("M"), "50", "50", "50", "33")))
        .as("and so may counts that never move")
        .isEmpty();
  }

  @Test
  void aNumberAndTheProportionOfTheSame() {
    Sample count = patients("N").row(row -> row.title("The number of carers who are satisfied"));
    Sample share =
        new Sample().id("S").row(row -> row.title("Proportion of carers who are satisfied"));
    share.reported(DEC, "29", "60");
    assertThat(found(count.reported(DEC, "29"), share)).isEmpty();
    assertThat(found(count.reported(DEC, Figure.ofSuppressed()), share))
        .containsExactly(
            "N Dec 2020's [c] stands in S, which counts the same: 29. Type [c] there too.");
    count.reported(NOV, "20");
    share.reported(NOV, "21", "60");
    assertThat(found(count, share)).as("they count something else").isEmpty();
  }

  @Test
  void aNumberAndTheRateOfTheSameBesideItsPopulation() {
    Sample count = months(patients("N"), "900", "[c]").row(row -> row.title("Number of stays"));
    Sample rate =
        months(new Sample().id("R").rate("100000", 1), "608.2", "612.3")
            .row(row -> row.title("Rate of stays"));
    String known =
        "N Dec 2020's [c] is the rate of R, which counts the same, times a population that people"
            + " know. Type [c] there too.";
    assertThat(found(count, rate)).as("of how many is not said").containsExactly(known);
    for (String title : List.of("Stays per 100,000 population", "Rate of stays per 100,000")) {
      assertThat(found(count, rate.row(row -> row.title(title)))).containsExactly(known);
    }
    assertThat(found(count, rate.row(row -> row.title("Stays per 100,000 adults")))).isEmpty();
    rate.row(row -> row.title("Rate of stays"));
    assertThat(found(count, rate.rate("100", 1))).as("of no population").isEmpty();
    rate.rate("100000", 1);
    assertThat(found(count, rate.benchmark(population("147979"))))
        .containsExactly(
            "N Dec 2020's [c] stands in R, which counts the same: 906. Type [c] there too.");
    assertThat(found(count, rate.benchmark(population("1479790"))))
        .as("one of several numbers")
        .containsExactly(known);
    assertThat(found(count, rate.benchmark(population("147912"))))
        .as("no number of these gives that rate")
        .containsExactly(known);
    rate.reported(DEC, Figure.ofSuppressed());
    assertThat(found(count, rate)).as("the rate is hidden too").isEmpty();
  }

  private static Benchmark population(String people) {
    return new Benchmark(
        "2019/20 ASCOF",
        number("900"),
        number("800"),
        number("700"),
        number("600"),
        number("100"),
        Optional.of(number(people)),
        "");
  }

  /** A numerator and a denominator for each month, earliest first. */
  private static Sample shares(String id, String... figures) {
    Sample sample = new Sample().id(id).countedAs("Patients");
    for (int i = 0; i < figures.length; i++) {
      Period period = DEC.plus(i + 1 - figures.length);
      String[] parts = figures[i].split("/", -1);
      if (parts.length == 2) {
        sample.reported(period, parts[0], parts[1]);
      } else {
        sample.reported(period, figure(figures[i]));
      }
    }
    return sample;
  }

  @Test
  void theDenominatorOfAShare() {
    Sample hidden = months(patients("N"), "50", "40", "60", "[c]");
    assertThat(found(hidden, shares("S", "20/50", "15/40", "30/60", "12/33")))
        .containsExactly(
            "N Dec 2020's [c] stands in the denominator of S, which counts the same: 33. Type [c]"
                + " there too.");
    assertThat(found(hidden, shares("S", "20/50", "15/41", "30/60", "12/33"))).isEmpty();
    assertThat(found(hidden, shares("S", "15/40", "30/60", "12/33")))
        .as("two equal counts may be chance")
        .isEmpty();
    assertThat(found(hidden, shares("S", "20/50", "15/40", "30/60", "[c]")))
        .as("hidden with its share")
        .isEmpty();
  }

  @Test
  void aShareAndThatOfTheOthers() {
    Sample hidden = shares("S", "20/50", "15/40", "30/60", "12/41", "[c]");
    assertThat(found(hidden, shares("T", "30/50", "25/40", "30/60", "29/41", "28/33")))
        .containsExactly(
            "S Dec 2020's [c] is 33 of the denominator of T less 28 of T, so 5. Hide one more"
                + " figure; T's Dec 2020 (28) is the smallest that protects it.");
    assertThat(found(hidden, shares("T", "30/50", "24/40", "30/60", "29/41", "28/33"))).isEmpty();
    assertThat(found(hidden, shares("T", "25/40", "30/60", "29/41", "28/33"))).isEmpty();
  }

  @Test
  void aRowForAllAreasIsTheirWhole() {
    for (String total : List.of("All areas", "TOTAL", "Birmingham")) {
      Sample whole = areas(patients("N").reported(DEC, "101"), "[c]", "8", "90");
      assertThat(found(whole.area(DEC, total, figure("101"))))
          .as(total)
          .containsExactly(
              "N Area 1's [c] is 101 less the two others, so 3. Hide one more area; Area 2 (8) is"
                  + " the smallest that protects it.");
      Sample hidden = areas(patients("N").reported(DEC, Figure.ofSuppressed()), "40", "8", "90");
      assertThat(found(hidden.area(DEC, total, figure("138"))))
          .containsExactly(
              "N Dec 2020's [c] stands in the row for all areas: 138. Type [c] there too.");
    }
  }

  @Test
  void aRowForAllAreasOfAnyName() {
    for (String total : List.of("Birmingham City Council", "City total")) {
      Sample whole = areas(patients("N").reported(DEC, "101"), "[c]", "8", "90");
      assertThat(found(whole.area(DEC, total, figure("101"))))
          .as(total)
          .containsExactly(
              "N Area 1's [c] is 101 less the two others, so 3. Hide one more area; Area 2 (8) is"
                  + " the smallest that protects it.");
    }
    Sample another = areas(patients("N").reported(DEC, "101"), "[c]", "8", "80");
    assertThat(found(another.area(DEC, "Elsewhere", figure("10"))))
        .as("one of them")
        .containsExactly(
            "N Area 1's [c] is 101 less the three others, so 3. Hide one more area; Area 2 (8) is"
                + " the smallest that protects it.");
    Sample two = areas(patients("N").reported(DEC, "101"), "[c]", "[c]", "90");
    assertThat(found(two.area(DEC, "City total", figure("101")))).as("protected").isEmpty();
  }

  @Test
  void aWholeThatItsAreasMake() {
    Sample hidden = areas(patients("N").reported(DEC, Figure.ofSuppressed()), "40", "8", "90");
    assertThat(found(hidden))
        .containsExactly(
            "N Dec 2020's [c] is the three areas together, so 138. Hide one more area; Area 2 (8)"
                + " is the smallest that protects it.");
    assertThat(found(areas(patients("N").reported(DEC, Figure.ofSuppressed()), "40", "[c]", "90")))
        .isEmpty();
  }

  @Test
  void areasThatDidNotAddUpBeforeGiveNothingAway() {
    Sample sample =
        areas(patients("N").reported(NOV, "100").reported(DEC, "101"), "[c]", "8", "90");
    sample.area(NOV, "Area 1", figure("10")).area(NOV, "Area 2", figure("9"));
    assertThat(found(sample)).as("another division").hasSize(1);
    assertThat(found(sample.area(NOV, "Area 3", figure("81")))).as("added up").hasSize(1);
    Sample elsewhere =
        areas(patients("N").reported(NOV, "100").reported(DEC, "101"), "[c]", "8", "90");
    elsewhere.area(NOV, "Area 1", figure("10")).area(NOV, "Area 2", figure("9"));
    assertThat(found(elsewhere.area(NOV, "Area 3", figure("75")))).isEmpty();
  }

  @Test
  void aPartOfWhatAnotherMeasureCountsWhole() {
    Sample all = months(patients("ALL"), "30", "31", "32", "33", "12");
    Sample one = months(patients("ONE"), "20", "20", "20", "20", "10");
    Sample hidden = months(patients("CCG"), "10", "11", "12", "13", "[c]");
    assertThat(found(all, one, hidden))
        .containsExactly(
            "CCG Dec 2020's [c] is 12 of ALL less 10 of ONE, so 2. Hide one more figure; ONE's Dec"
                + " 2020 (10) is the smallest that protects it.");
    assertThat(found(months(patients("ALL"), "30", "[c]", "[c]", "33", "12"), one, hidden))
        .as("too short to tell")
        .isEmpty();
    assertThat(found(months(patients("ALL"), "30", "31", "32", "34", "12"), one, hidden))
        .as("it did not add up")
        .isEmpty();
    assertThat(found(months(patients("ALL"), "30", "31", "32", "33", "[c]"), one, hidden))
        .as("the total is hidden too")
        .isEmpty();
  }

  @Test
  void aTotalOfOtherMeasures() {
    Sample hidden = months(patients("ALL"), "30", "31", "32", "33", "[c]");
    Sample one = months(patients("ONE"), "20", "20", "20", "20", "10");
    Sample two = months(patients("TWO"), "10", "11", "12", "13", "15");
    assertThat(found(hidden, one, two))
        .containsExactly(
            "ALL Dec 2020's [c] is 10 of ONE and 15 of TWO together, so 25. Hide one more figure;"
                + " ONE's Dec 2020 (10) is the smallest that protects it.");
  }

  @Test
  void aThemeOfWhichOneMeasureCountsAll() {
    Sample all = months(patients("ALL"), "36", "37", "38", "39", "24");
    Sample one = months(patients("ONE"), "20", "20", "20", "20", "10");
    Sample two = months(patients("TWO"), "10", "11", "12", "13", "12");
    Sample three = months(patients("THREE"), "6", "6", "6", "6", "[c]");
    assertThat(found(all, one, two, three))
        .containsExactly(
            "THREE Dec 2020's [c] is 24 of ALL less 10 of ONE and 12 of TWO, so 2. Hide one more"
                + " figure; ONE's Dec 2020 (10) is the smallest that protects it.");
  }

  @Test
  void rangesOfHiddenCounts() {
    Sample sample = areas(patients("N").reported(DEC, "20"), "[c]", "[c]", "8");
    assertThat(of(sample).ranges("N"))
        .containsExactly(range("Area 1", "1", "11"), range("Area 2", "1", "11"));
    assertThat(of(months(patients("N"), "9", "[c]")).ranges("N"))
        .containsExactly(new HiddenRange("Dec 2020", BigDecimal.ONE, Optional.empty()));
    assertThat(of(areas(patients("N").reported(DEC, "20"), "12", "8")).ranges("N")).isEmpty();
  }

  private static HiddenRange range(String name, String low, String high) {
    return new HiddenRange(name, number(low), Optional.of(number(high)));
  }
}
