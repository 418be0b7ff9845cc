package org.scorebook.workbook.input.slip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tolerances as people type them. */
class ToleranceTypedTest {
  private static final String PLAIN = " is not how a tolerance is written. Type ";

  private static void says(String typed, String found) {
    assertThat(ToleranceTyped.problem(typed)).hasValue("\"" + typed + "\"" + found);
  }

  @ParameterizedTest
  @CsvSource({
    "-5%, 5%",
    "\u00b15%, 5%",
    "within 5%, 5%",
    "5% amber, 5%",
    "5 percentage points, 5pp",
    "5 percent, 5%",
    "2.5 per cent, 2.5%",
    "5 days, 5",
    "\u00a3500, 500",
    "'1,500', 1500"
  })
  void oneIsThatOfAmber(String typed, String meant) {
    says(typed, PLAIN + meant + ", how far short of the target is still AMBER.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5%/", "/5%", "+/-5%"})
  void halfOfTwo(String typed) {
    says(
        typed,
        PLAIN
            + "5%, how far short of the target is still AMBER, or those of GREEN and AMBER, such as"
            + " 2% / 10%.");
  }

  @Test
  void greenAloneSaysNothingOfAmber() {
    says(
        "green 5%",
        " says how far GREEN reaches and not how far AMBER does. Type both, that of GREEN first,"
            + " such as 2% / 10%.");
  }

  @ParameterizedTest
  @CsvSource({
    "5%-10%, 5% / 10%",
    "5-10%, 5% / 10%",
    "'2%, 10%', 2% / 10%",
    "2pp to 4pp, 2pp / 4pp",
    "'green 2%, amber 10%', 2% / 10%",
    "'amber 10%, green 2%', 2% / 10%"
  })
  void twoAreThoseOfGreenAndAmber(String typed, String meant) {
    says(
        typed,
        PLAIN
            + meant
            + ": how far short of the target is still GREEN, then how far is still AMBER.");
  }

  @ParameterizedTest
  @CsvSource({
    "10% / 2%, 10%, 2%",
    "2pp / 1pp, 2pp, 1pp",
    "10 / 3, 10, 3",
    "10%-2%, 10%, 2%",
    "'green 10%, amber 2%', 10%, 2%",
    "'amber 2%, green 10%', 10%, 2%"
  })
  void amberIsNotNarrowerThanGreen(String typed, String green, String amber) {
    says(
        typed,
        " lets GREEN reach "
            + green
            + " short of the target and AMBER only "
            + amber
            + ", so that nothing could be AMBER. Type that of GREEN first, then the wider one of"
            + " AMBER: "
            + amber
            + " / "
            + green
            + " if that is meant.");
  }

  @Test
  void threeAreOneTooMany() {
    says(
        "2% / 10% / 15%",
        " holds 3 tolerances; a measure has two, that of GREEN and that of AMBER. Type the"
            + " tolerance of AMBER, such as 10%, 2pp or 3, or those of GREEN and AMBER, such as"
            + " 2% / 10%.");
  }

  @Test
  void timesAreNumbersOfTheMeasuresHoursOrMinutes() {
    says(
        "1:30",
        " is a time; a tolerance is a plain number of the measure's hours or minutes, such as 1.5"
            + " for an hour and a half of Hours.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"standart", "ten percent", "band 3", "\u00a31.5m", "2,5%", "5% blue", "%"})
  void whatMayBeAnythingGetsNoAdvice(String typed) {
    assertThat(ToleranceTyped.problem(typed)).isEmpty();
  }
}
