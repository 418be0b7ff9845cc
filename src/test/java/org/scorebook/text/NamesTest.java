package org.scorebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  private static final String ALIKE =
      " The two look alike: they differ only in kinds of blanks, invisible characters or the way in"
          + " which accents are stored.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Head of Café",
        "Head of Cafe\u0301",
        "Head\u00A0of Café",
        "Head  of\tCafé ",
        "\u200BHead of Ca\u00ADfé",
        "\u202EHead of Café\uFEFF"
      })
  void whatNobodySeesMakesNoOtherName(String other) {
    assertThat(Names.same("Head of Café", other)).isTrue();
    assertThat(Names.same(other, "HEAD OF CAFÉ")).isTrue();
    assertThat(Names.key(other)).isEqualTo("head of café");
    assertThat(Names.difference("HEAD OF CAFÉ", other))
        .isEqualTo(other.equals("Head of Café") ? "" : ALIKE);
  }

  @ParameterizedTest
  @CsvSource({"Head of Cafe, Head of Café", "Headof Care, Head of Care", "Team 2, Team ²"})
  void whatPeopleSeeDoes(String one, String other) {
    assertThat(Names.same(one, other)).isFalse();
    assertThat(Names.key(one)).isNotEqualTo(Names.key(other));
  }
}
