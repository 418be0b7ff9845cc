package org.scorebook.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a workbook by the rules that it is judged by. */
class OtherRulesTest {
  private static final String JANUARY = "year-starts: January";
  private static final String TWO_YEARS =
      " names two years, but years start in January (year-starts in the rules). Type ";
  private static final String ONE_YEAR =
      " does not say which financial year it means: 2022/23 or 2023/24. Type ";
  private static final String POINTS =
      "status: {tolerance: %s, tolerances: {points: {green: 0, amber: 3pp}}}";
  private static final String UNSUITED =
      ": The tolerance points (green 0, amber 3pp) counts percentage points, and this %s is no"
          + " percentage. Choose a band that suits it: standard.";

  @Test
  void takesYearsOfOneNameWhereTheyStartInJanuary() {
    assertThat(january().problems(JANUARY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Scorecard!B4 | 2020/21     | Scorecard!B4     | 2020",
        "Scorecard!B4 | Q4 2020/21  | Scorecard!B4     | Q4 2020",
        "Data!B15     | Q1 2020/21  | Data!B15 AD:     | Q1 2020",
        "Data!B15     | 2020-21 Q1  | Data!B15 AD:     | Q1 2020",
        "Data!B23     | 2018/19     | Data!B23 SV:     | 2018",
        "Data!B23     | 2018-2019   | Data!B23 SV:     | 2018",
        "Targets!B2   | 2020/21     | Targets!B2 DP:   | 2020",
        "Targets!B3   | EoY 2020/21 | Targets!B3 DP:   | EoY 2020",
      })
  void saysWhatToTypeForTwoYearsWhereTheyStartInJanuary(
      String cell, String typed, String place, String type) {
    assertThat(january().set(cell, typed).problems(JANUARY))
        .contains("ERROR " + place + " \"" + typed + "\"" + TWO_YEARS + type + ".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Scorecard!B4 | 2023     | Scorecard!B4   | 2022/23 or 2023/24",
        "Data!B15     | Q1 2023  | Data!B15 AD:   | Q1 2022/23 or Q1 2023/24",
        "Data!B23     | 2023     | Data!B23 SV:   | 2022/23 or 2023/24",
        "Targets!B2   | 2023     | Targets!B2 DP: | 2022/23 or 2023/24",
        "Targets!B3   | EoY 2023 | Targets!B3 DP: | EoY 2022/23 or EoY 2023/24",
      })
  void asksWhichYearOneNumberMeansWhereTheyStartInApril(
      String cell, String typed, String place, String type) {
    assertThat(new GoodInput().set(cell, typed).problems())
        .contains("ERROR " + place + " \"" + typed + "\"" + ONE_YEAR + type + ".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Data!B14      | Q1 2023 | Data!B14 DP:      | a month, such as Dec 2020.",
        "Data!B15      | 2023    | Data!B15 AD:      | a quarter, such as Q2 2020/21.",
        "Targets!B2    | Q1 2023 | Targets!B2 DP:    | a month, such as Dec 2020. A financial year,"
            + " a blank (always) and EoY 2020/21 are possible too.",
        "Commentary!B2 | 2023    | Commentary!B2 DP: | a month, such as Dec 2020.",
      })
  void asksForNoPeriodThatTheMeasureCannotHave(
      String cell, String typed, String place, String type) {
    assertThat(new GoodInput().set(cell, typed).problems())
        .contains("ERROR " + place + " \"" + typed + "\"" + ONE_YEAR + type);
  }

  @Test
  void refusesPointsThatAMeasureSaysItselfThoughItIsNoPercentage() {
    assertThat(new GoodInput().set("Measures!O2", "2pp").set("Measures!O3", "2pp").problems())
        .containsExactly(
            "ERROR Measures!O3 AD: This tolerance (green 0%, amber 2pp) counts percentage points,"
                + " and this Rate is no percentage. Type percent of the target, such as 10%, or a"
                + " plain amount, such as 3.");
  }

  @Test
  void refusesPointsForWhatIsNoPercentage() {
    GoodInput input = new GoodInput().set("Measures!O2", "points").set("Measures!O3", "points");
    assertThat(input.problems(String.format(POINTS, "standard")))
        .containsExactly("ERROR Measures!O3 AD" + String.format(UNSUITED, "Rate"));
  }

  @Test
  void refusesPointsOfTheRulesForEveryMeasureThatIsJudged() {
    assertThat(new GoodInput().problems(String.format(POINTS, "points")))
        .containsExactly("ERROR Measures!O3 AD" + String.format(UNSUITED, "Rate"));
    assertThat(
            new GoodInput()
                .set("Measures!O3", "standard")
                .problems(String.format(POINTS, "points")))
        .isEmpty();
    assertThat(
            new GoodInput()
                .set("Measures!L3", "Suspended")
                .problems(String.format(POINTS, "points")))
        .isEmpty();
    assertThat(
            new GoodInput()
                .without("Peers")
                .set("Measures!E3", "Ratio")
                .set("Measures!K3", null)
                .problems(String.format(POINTS, "points")))
        .isEmpty();
  }

  @Test
  void needsThreePeersForExclusiveQuartiles() {
    String exclusive = "quartiles: {method: exclusive}";
    assertThat(new GoodInput().problems(exclusive))
        .containsExactly(
            "WARNING Peers!D2 AD: Quartiles need the figures of at least 3 organisations; there are"
                + " 2. No quartiles are shown. Add organisations, or delete the rows.");
    assertThat(new GoodInput().add("Peers", "AD", "ASCOF", "Derby", 640).problems(exclusive))
        .isEmpty();
  }

  /** The good workbook as it is where years are calendar years. */
  private static GoodInput january() {
    GoodInput input = new GoodInput();
    for (int row = 15; row <= 18; row++) {
      input.set("Data!B" + row, "Q" + (row - 14) + " 2019");
    }
    for (int row = 19; row <= 21; row++) {
      input.set("Data!B" + row, "Q" + (row - 18) + " 2020");
    }
    return input
        .add("Data", "AD", "Q4 2020", "Reported", 914, 148_004)
        .set("Data!B22", "2018")
        .set("Data!B23", "2020")
        .set("Targets!B2", "2020")
        .set("Targets!B3", "EoY 2020");
  }
}
