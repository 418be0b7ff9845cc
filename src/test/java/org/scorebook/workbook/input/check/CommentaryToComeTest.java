package org.scorebook.workbook.input.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.workbook.input.GoodInput;

/** What only holds the place of commentary. */
class CommentaryToComeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TBC",
        "tbc.",
        "n/a",
        "N/A",
        "...",
        "-",
        "As above",
        "to follow",
        "[update to follow]",
        "Awaiting update",
        "No commentary",
        "XXX"
      })
  void isToldOf(String text) {
    assertThat(new GoodInput().set("Commentary!C2", text).problems())
        .containsExactly(
            "WARNING Commentary!C2 DP: \""
                + text
                + "\" is shown as the commentary. Write it, or clear the row, so that it counts as"
                + " missing.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No update to the plan was needed.",
        "Awaiting update from two homes.",
        "On track.",
        "None of the homes closed.",
        "See the report to cabinet."
      })
  void isNoSentence(String text) {
    assertThat(new GoodInput().set("Commentary!C2", text).problems()).isEmpty();
  }

  @Test
  void ofAnotherPeriodIsNotShown() {
    assertThat(
            new GoodInput().set("Commentary!C2", "TBC").set("Commentary!B2", "Nov 2020").problems())
        .isEmpty();
  }
}
