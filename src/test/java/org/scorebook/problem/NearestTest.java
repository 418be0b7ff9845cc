package org.scorebook.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> WORDS =
      List.of("Monthly", "Quarterly", "Annual", "Biennial", "None");

  @ParameterizedTest
  @CsvSource({
    "monthyl, Monthly",
    "MONTHLY, Monthly",
    "Quartely, Quarterly",
    "Quaterlly, Quarterly",
    "anual, Annual",
    "Bianial, Biennial",
    "nome, None",
    "nnoe, None",
    "Quart, Quarterly",
    "bi, Biennial"
  })
  void findsTheWordThatWasMeant(String typed, String word) {
    assertThat(Nearest.find(typed, WORDS)).contains(word);
  }

  @ParameterizedTest
  @CsvSource({"weekly", "nnn", "''", "x"})
  void keepsSilentWhereNoneIsNear(String typed) {
    assertThat(Nearest.find(typed, WORDS)).isEmpty();
    assertThat(Nearest.suggestion(typed, WORDS)).isEmpty();
  }

  @Test
  void keepsSilentWhereTwoBeginWithIt() {
    assertThat(Nearest.find("Up", List.of("Upwards", "Uptake rate"))).isEmpty();
  }

  @Test
  void suggestsInASentence() {
    assertThat(Nearest.suggestion("Anual", WORDS)).isEqualTo(" Did you mean Annual?");
  }
}
