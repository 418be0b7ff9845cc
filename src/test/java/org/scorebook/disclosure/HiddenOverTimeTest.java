package org.scorebook.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.number;
import static org.scorebook.figures.Sample.quarter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.EditionSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Figure;
import org.scorebook.model.Frequency;
import org.scorebook.model.Period;
import org.scorebook.model.Unit;
import org.scorebook.rules.RuleSets;
import org.scorebook.rules.Rules;

/** What is hidden of one stretch of time and follows from others: that it is told, and that not. */
class HiddenOverTimeTest {
  private static final String[] QUARTERS = {"38", "39", "45", "30"};
  private static Optional<Rules> rules = Optional.empty();

  @BeforeAll
  static void rules() throws Exception {
    rules = RuleSets.in(Path.of("rules")).read("small-numbers").value();
  }

  private static List<String> found(Sample... samples) {
    return SmallNumbers.of(EditionSample.of(samples).results(rules.orElseThrow())).found().stream()
        .filter(SmallNumber::hidden)
        .map(small -> small.measure() + " " + small.text())
        .toList();
  }

  private static Sample people(String id, String title) {
    return new Sample().id(id).unit(Unit.NUMBER, 0).row(row -> row.title(title));
  }

  private static Sample periods(Sample sample, Period last, String... figures) {
    for (int i = 0; i < figures.length; i++) {
      Figure figure =
          figures[i].equals("[c]") ? Figure.ofSuppressed() : Figure.of(number(figures[i]));
      sample.reported(last.plus(i + 1 - figures.length), figure);
    }
    return sample;
  }

  /** January to December 2020: quarters of 38, 39 and 45, and a last one of these. */
  private static Sample months(String title, String oct, String nov, String dec) {
    return periods(
        people("M", title),
        DEC,
        "12",
        "15",
        "11",
        "14",
        "13",
        "12",
        "16",
        "11",
        "18",
        oct,
        nov,
        dec);
  }

  private static Sample quarters(String title, String... figures) {
    return periods(people("Q", title).frequency(Frequency.QUARTERLY, 0), quarter(2020, 3), figures);
  }

  private static Sample toDate(String title, String... figures) {
    return periods(people("Y", title).accumulates(), DEC, figures);
  }

  @Test
  void aMonthOfAQuarter() {
    assertThat(found(months("A", "12", "[c]", "15"), quarters("B", QUARTERS)))
        .containsExactly(
            "M Nov 2020's [c] is 30 of Q for Q3 2020/21 less 12 for Oct 2020 and 15 for Dec 2020,"
                + " so 3. Hide one more figure; M's Oct 2020 (12) is the smallest that protects"
                + " it.");
    assertThat(found(months("A", "12", "[c]", "[c]"), quarters("B", QUARTERS)))
        .as("two are hidden")
        .isEmpty();
    assertThat(found(months("A", "12", "[c]", "15"), quarters("B", "38", "39", "45", "[c]")))
        .as("the quarter is hidden too")
        .isEmpty();
    assertThat(found(months("A", "12", "3", "15"), quarters("B", QUARTERS)))
        .as("nothing is hidden")
        .isEmpty();
  }

  @Test
  void aQuarterOfItsMonths() {
    assertThat(found(months("A", "12", "8", "15"), quarters("B", "38", "39", "45", "[c]")))
        .containsExactly(
            "Q Q3 2020/21's [c] is 12 of M for Oct 2020 and 8 of M for Nov 2020 and 15 of M for Dec"
                + " 2020 together, so 35. Hide one more figure; M's Nov 2020 (8) is the smallest"
                + " that protects it.");
  }

  @Test
  void sharesOfThem() {
    Sample months = new Sample().id("M").row(row -> row.title("Share in time"));
    Sample quarters =
        new Sample()
            .id("Q")
            .row(row -> row.title("Share in time, by quarter"))
            .frequency(Frequency.QUARTERLY, 0);
    for (int i = 3; i < 12; i++) {
      months.reported(DEC.plus(-i), Integer.toString(20 + i), "60");
    }
    months.reported(DEC.plus(-2), "20", "60").reported(DEC.plus(-1), "21", "60");
    quarters
        .reported(quarter(2020, 1), "81", "180")
        .reported(quarter(2020, 2), "72", "180")
        .reported(quarter(2020, 3), "44", "180");
    assertThat(found(months.reported(DEC, Figure.ofSuppressed()), quarters))
        .hasSize(1)
        .first()
        .asString()
        .startsWith(
            "M Dec 2020's [c] is 44 of Q for Q3 2020/21 less 20 for Oct 2020 and 21 for Nov 2020,"
                + " so 3.");
  }

  @Test
  void otherMeasuresThanTheSame() {
    Sample hidden = months("A", "12", "[c]", "15");
    assertThat(found(hidden, quarters("B", "38", "39", "46", "30")))
        .as("one quarter is not what its months make")
        .isEmpty();
    assertThat(found(hidden, quarters("B", "39", "45", "30")))
        .as("two quarters may be chance")
        .isEmpty();
    assertThat(found(hidden, quarters("B", QUARTERS).countedAs("Calls")))
        .as("something else is counted")
        .isEmpty();
    assertThat(found(hidden, quarters("B", QUARTERS).unit(Unit.CURRENCY, 0)))
        .as("money is no people")
        .isEmpty();
  }

  @Test
  void titlesThatDifferInWordsOfTimeAlone() {
    String told =
        "M Nov 2020's [c] is 30 of Q for Q3 2020/21 less 12 for Oct 2020 and 15 for Dec 2020, so 3."
            + " Hide one more figure; M's Oct 2020 (12) is the smallest that protects it.";
    Sample hidden = months("Number of people rehoused (monthly)", "12", "[c]", "15");
    for (String title :
        List.of(
            "People rehoused in the quarter",
            "The number of people rehoused, quarterly",
            "People rehoused - each quarter")) {
      assertThat(found(hidden, quarters(title, "45", "30"))).as(title).containsExactly(told);
      assertThat(found(hidden, quarters(title, "44", "30"))).as(title).isEmpty();
      assertThat(found(hidden, quarters(title, "30"))).as(title + ": may be a stock").isEmpty();
      assertThat(found(hidden, quarters(title, "30").twelveMonths(Aggregate.SUM)))
          .as(title + ": the workbook says that quarters add up")
          .containsExactly(told);
    }
    assertThat(found(hidden, quarters("People evicted in the quarter", "45", "30"))).isEmpty();
  }

  @Test
  void aMonthOfTheYearSoFar() {
    assertThat(found(months("A", "12", "[c]", "15"), toDate("A, year to date", "96", "99", "114")))
        .containsExactly(
            "M Nov 2020's [c] is 99 of Y for Nov 2020 less 96 of Y for Oct 2020, so 3. Hide 2 more"
                + " figures; Y's Oct 2020 (96) and M's Aug 2020 (11) protect it together.");
    assertThat(found(months("A", "12", "[c]", "15"), toDate("A, year to date", "96", "[c]", "114")))
        .containsExactly(
            "M Nov 2020's [c] is 114 of Y for Dec 2020 less 96 of Y for Oct 2020 and 15 for Dec"
                + " 2020, so 3. Hide one more figure; M's Dec 2020 (15) is the smallest that"
                + " protects it.",
            "Y Nov 2020's [c] is 114 for Dec 2020 less 15 of M for Dec 2020, so 99. Hide one more"
                + " figure; M's Dec 2020 (15) is the smallest that protects it.");
    assertThat(found(months("A", "12", "[c]", "15"), toDate("B", "96", "[c]", "114"))).isEmpty();
  }

  @Test
  void severalWays() {
    assertThat(
            found(
                months("A", "12", "[c]", "15"),
                quarters("A in the quarter", QUARTERS),
                toDate("A so far this year", "96", "99", "114")))
        .containsExactly(
            "M Nov 2020's [c] is 99 of Y for Nov 2020 less 96 of Y for Oct 2020, so 3. Hide 2 more"
                + " figures; Y's Oct 2020 (96) and M's Oct 2020 (12) protect it together.");
  }

  @Test
  void aYearThatRolls() {
    Sample months =
        periods(
            people("M", "A"),
            DEC,
            "9",
            "12",
            "15",
            "11",
            "14",
            "13",
            "12",
            "16",
            "11",
            "18",
            "12",
            "5",
            "[c]");
    Sample year = periods(people("R", "A, rolling year").coversTwelveMonths(), DEC, "148", "150");
    assertThat(found(months, year))
        .containsExactly(
            "M Dec 2020's [c] is 150 of R for Dec 2020 and 9 for Dec 2019 less 148 of R for Nov"
                + " 2020, so 11. Hide one more figure; R's Dec 2020 (150) is the smallest that"
                + " protects it.");
  }

  @Test
  void thoseWhoAreThereAtTheEnd() {
    String[] months = {"41", "40", "42", "44", "43", "45", "44", "44", "47", "[c]"};
    Sample hidden = periods(people("M", "A"), DEC, months);
    assertThat(found(hidden, quarters("B", "41", "44", "44", "46")))
        .containsExactly(
            "M Dec 2020's [c] stands in Q for Q3 2020/21, which counts the same: 46. Type [c] there"
                + " too.");
    assertThat(found(hidden, quarters("B", "41", "43", "44", "46"))).isEmpty();
    assertThat(found(hidden, quarters("B", "44", "44", "46"))).as("may be chance").isEmpty();
    assertThat(found(hidden, quarters("A by quarter", "46"))).as("may be new people").isEmpty();
    assertThat(found(hidden, quarters("A by quarter", "46").twelveMonths(Aggregate.LATEST)))
        .as("the workbook says that they are not")
        .hasSize(1);
  }

  @Test
  void aYearSoFarThatCannotHaveFallen() {
    assertThat(found(toDate("A", "20", "[c]", "20")))
        .containsExactly(
            "Y Nov 2020's [c] is what all else that is shown leaves, so 20. No further figure"
                + " protects it: leave this measure out.");
    assertThat(found(toDate("A", "20", "[c]", "26"))).isEmpty();
    assertThat(found(toDate("A", "20", "[c]", "19"))).as("it was put right").isEmpty();
  }
}
