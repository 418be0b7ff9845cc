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
  @CsvSource({
    "Value *, Value",
    "Value (%), Value",
    "'value (required), as shown', Value",
    "Numerater [n], Numerator",
    "Valu:, Value",
  })
  void aHeadingMayHaveARemarkBehindIt(String typed, String heading) {
    assertThat(Nearest.findHeading(typed, List.of("Numerator", "Value"))).contains(heading);
  }

  @ParameterizedTest
  @CsvSource({"Ward (%)", "(Value)", "Value of last year", "*", "''"})
  void aRemarkAloneMakesNoHeading(String typed) {
    assertThat(Nearest.findHeading(typed, List.of("Numerator", "Value"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"weekly", "nnn", "''", "x"})
  void keepsSilentWhereNoneIsNear(String typed) {
    assertThat(Nearest.find(typed, WORDS)).isEmpty();
    assertThat(Nearest.suggestion(typed, WORDS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Data only, DoT Only",
    "Unreported, Reported",
    "Unsuspended, Suspended",
    "Biannual, Biennial",
    "Biannual, Annual",
    "Bi-annual, Annual",
    "No, NO STATUS",
    "not, None",
    "M12, M11",
    "DP2, DP",
    "2019, 2018",
  })
  void keepsSilentWhereFewLettersChangeTheMeaning(String typed, String word) {
    assertThat(Nearest.find(typed, List.of(word))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DoT Olny, DoT Only",
    "Dot, DoT Only",
    "MO1, M01",
    "M0l, M01",
    "12 month, 12 months",
    "l2 months, 12 months",
    "Tota1, Total",
    "Up, Upwards",
    "DQ, DP",
  })
  void findsAMisspeltWordAmongSimilarOnes(String typed, String word) {
    assertThat(Nearest.find(typed, List.of(word))).contains(word);
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
