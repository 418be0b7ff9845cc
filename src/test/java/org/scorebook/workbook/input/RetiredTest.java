package org.scorebook.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.model.Edition;
import org.scorebook.model.Measure;

/** A retired measure keeps its rows on all sheets, and nothing of it counts but its ID. */
class RetiredTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyCheck(Case wanted) {
    wanted.check();
  }

  static Stream<Case> cases() {
    return Stream.of(
        silent("with all its rows", RetiredTest::retired),
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
            "ERROR Measures!A5 dp: This ID stands twice; the first time in row 2. Give every measure an"
                + " ID of its own."),
        fires(
            "an ID that is none",
            i -> i.add("Measures", "D:P").set("Measures!L5", "Retired"),
            "ERROR Measures!A5 \"D:P\" is not a measure ID. Use 1 to 20 of the letters A to Z, digits,"
                + " dots, hyphens, underscores, slashes and single blanks."));
  }

  @Test
  void isNowhereInTheEdition() {
    Edition edition = retired(new GoodInput()).read().value().orElseThrow().edition();

    assertThat(edition.measures()).extracting(Measure::id).containsExactly("AD", "SV");
    assertThat(edition.data()).containsOnlyKeys("AD", "SV");
  }

  private static GoodInput retired(GoodInput input) {
    return input.set("Measures!L2", "Retired");
  }
}
