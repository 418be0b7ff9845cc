package org.scorebook.workbook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageNamesTest {
  @Test
  void quartilePageIsNamedByTheShortNameCutAfterAWholeWord() {
    assertThat(PageNames.quartiles("Direct payments uptake"))
        .isEqualTo("Direct payments quartiles");
  }

  @Test
  void aShortNameThatFitsIsKeptWhole() {
    assertThat(PageNames.quartiles("Direct payments taken"))
        .isEqualTo("Direct payments taken quartiles")
        .hasSize(31);
  }

  @Test
  void aWordTooLongIsCutWithin() {
    assertThat(PageNames.quartiles("Deinstitutionalisations of all"))
        .isEqualTo("Deinstitutionalisatio quartiles");
  }

  @Test
  void anEmojiIsKeptWholeOrGoes() {
    assertThat(PageNames.quartiles("Deinstitutionalisati\uD83D\uDE8C of all"))
        .isEqualTo("Deinstitutionalisati quartiles");
  }
}
