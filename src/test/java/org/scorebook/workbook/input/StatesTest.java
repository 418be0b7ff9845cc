package org.scorebook.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;
import static org.scorebook.workbook.input.GoodInput.decimal;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.model.Commentary;
import org.scorebook.model.Edition;
import org.scorebook.model.Measure;

/**
 * A retired measure keeps its rows on all sheets, and nothing of it counts but its ID. Of a
 * placeholder nothing is said that rests on what it does not say yet.
 */
class StatesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"retired", "placeholders"})
  void everyCheck(Case wanted) {
    wanted.check();
  }

  static Stream<Case> retired() {
    return Stream.of(
        silent("with all its rows", StatesTest::retired),
        silent(
            "with nothing but an ID",
            i -> i.add("Measures", "OLD").set("Measures!L5", " RETIRED ")),
        silent(
            "whatever its cells hold",
            i ->
                retired(i)
                    .set("Measures!D2", "Admissions")
                    .set("Measures!E2", "Furlongs")
                    .set("Measures!F2", "many")
                    .set("Measures!J2", "Nobody")
                    .set("Measures!M2", "PURPLE")
                    .set("Measures!O2", "none such")
                    .set("Data!B2", "some day")
                    .set("Data!F3", 37.9)
                    .set("Data!C4", "Guessed")
                    .set("Targets!C2", "later")
                    .set("Benchmarks!B2", null)
                    .set("Areas!B2", "Q9")
                    .set("Commentary!C2", null)),
        silent(
            "an ID that differs from a live one in its marks only",
            i ->
                i.add("Measures", "D.P")
                    .add("Measures", "D-P")
                    .set("Measures!L5", "Retired")
                    .set("Measures!L6", "Retired")),
        fires(
            "an ID that stands twice",
            i -> i.add("Measures", "dp").set("Measures!L5", "Retired"),
            "ERROR Measures!A5 dp: This ID stands twice; the first time in row 2. Give every"
                + " measure an ID of its own."),
        fires(
            "an ID that is none",
            i -> i.add("Measures", "D:P").set("Measures!L5", "Retired"),
            "ERROR Measures!A5 \"D:P\" is not a measure ID. Use 1 to 20 of the letters A to Z,"
                + " digits, dots, hyphens, underscores, slashes and single blanks."));
  }

  static Stream<Case> placeholders() {
    return Stream.of(
        silent("with rows of any unit, frequency and travel", StatesTest::placeholder),
        silent(
            "a rate that does not say yet per how many",
            i ->
                placeholder(i)
                    .set("Measures!E5", "Rate")
                    .add("Data", "PH", "Nov 2020", null, 3, 40, 5)),
        fires(
            "a unit that it says",
            i -> placeholder(i).set("Measures!E5", "Percentage"),
            "ERROR Data!F25 PH: 7 is not a percentage between 0% and 100%. Type 7% (with the"
                + " percent sign)."),
        fires(
            "a frequency that it says",
            i -> placeholder(i).set("Measures!G5", "Quarterly"),
            "ERROR Data!B25 PH: 2019/20 is a financial year, but the measure is Quarterly. Type a"
                + " quarter, such as Q2 2020/21."),
        fires(
            "a travel that it says",
            i -> placeholder(i).set("Measures!H5", "None"),
            "ERROR Peers!A4 PH: Preferred travel is None, so there is no better or worse to rank"
                + " by. Choose Upwards or Downwards on Measures, or delete the rows here."));
  }

  @Test
  void commentaryOnAPlaceholderWithoutFrequencyStaysOfItsPeriod() {
    Edition edition = placeholder(new GoodInput()).read().value().orElseThrow().edition();

    assertThat(edition.dataOf(edition.measures().get(3)).commentary())
        .extracting(text -> text.period().label(), Commentary::text)
        .containsExactly(tuple("Q3 2020/21", "In the spring."));
  }

  @Test
  void aRetiredMeasureIsNowhereInTheEdition() {
    Edition edition = retired(new GoodInput()).read().value().orElseThrow().edition();

    assertThat(edition.measures()).extracting(Measure::id).containsExactly("AD", "SV");
    assertThat(edition.data()).containsOnlyKeys("AD", "SV");
  }

  private static GoodInput retired(GoodInput input) {
    return input.set("Measures!L2", "Retired");
  }

  private static GoodInput placeholder(GoodInput input) {
    return input
        .add("Measures", "PH", "Care", "Later", "Later")
        .set("Measures!L5", "Placeholder")
        .add("Data", "PH", "Q2 2020/21", null, null, null, decimal("0.4"))
        .add("Data", "PH", "2019/20", null, null, null, 7)
        .add("Targets", "PH", "Q3 2020/21", decimal("0.5"))
        .add("Peers", "PH", "ASCOF", "Leeds", decimal("0.6"))
        .add("Peers", "PH", "ASCOF", "Bristol", decimal("0.3"))
        .add("Areas", "PH", "Q3 2020/21", "Selly Oak", null, null, decimal("0.1"))
        .add("Commentary", "PH", "Q3 2020/21", "In the spring.");
  }
}
