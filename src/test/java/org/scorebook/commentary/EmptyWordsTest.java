package org.scorebook.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "n/a",
        "N/A.",
        "NA",
        "n.a.",
        "not applicable",
        "-",
        "--",
        "\u2013",
        ".",
        "\u2026",
        "?",
        "None",
        "nil return",
        "No comment",
        "no comments.",
        "No commentary required",
        "No update",
        "No further comments",
        "Nothing to report",
        "TBC",
        "tba",
        "To follow",
        "see above",
        "See above.",
        "(see above)",
        "see\u00A0above",
        "as above",
        "ditto",
        "as last month",
        "As per last month.",
        "Same as last quarter",
        "As previous commentary",
        "see attached",
        "Please see email",
        "please refer to the previous commentary"
      })
  void tellsAReaderNothing(String text) {
    assertThat(EmptyWords.isEmpty(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On track.",
        "No change: the team is fully staffed.",
        "None of the 12 homes was inspected.",
        "n/a for schools; 12 academies moved.",
        "As last month, sickness is the cause.",
        "See above for homes; flats rose by 3.",
        "- 12 more carers\n- 3 fewer delays",
        "Same team as last month, fewer calls.",
        "Nothing to report on delays; costs rose.",
        "95%",
        "12",
        "Ditto marks the start of the new service.",
        "Nationally the rate fell."
      })
  void saysSomething(String text) {
    assertThat(EmptyWords.isEmpty(text)).isFalse();
  }
}
