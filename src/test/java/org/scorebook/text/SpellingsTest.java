package org.scorebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {

  @ParameterizedTest
  @CsvSource({
    "Health & care, Health and Care, healthandcare",
    "Well-being, Well being, wellbeing",
    "Adults' care., Adults care, adultscare",
    "Aim 1.1: homes, AIM 1.1 Homes, aim1.1homes"
  })
  void marksAndBlanksMakeNoOtherSpelling(String one, String other, String key) {
    assertThat(Spellings.key(one)).isEqualTo(key);
    assertThat(Spellings.key(other)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"Aim 1.1, Aim 11", "Aim 1.1, Aim 1-1", "Homes, Home", "Care A, Care B"})
  void numbersAndLettersDo(String one, String other) {
    assertThat(Spellings.key(one)).isNotEqualTo(Spellings.key(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Safe communities, Safe comunities",
    "Safe communities, Safe communites",
    "Housing, Housinng",
    "Housing, Huosing",
    "Housing, Hoising",
    "Adults, Adult"
  })
  void oneLetterOfALongWordIsASlip(String one, String other) {
    assertThat(Spellings.isOneLetterOff(one, other)).isTrue();
    assertThat(Spellings.isOneLetterOff(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Care, Cares",
    "Ward North, Ward South",
    "Mental health, Dental health",
    "Measures 1, Measures 2",
    "Zone100, Zone101",
    "Housing need, Housing",
    "Housinngs, Housing",
    "Housing, Housing",
    "Comunities safte, Communities safety"
  })
  void anotherWordIsNone(String one, String other) {
    assertThat(Spellings.isOneLetterOff(one, other)).isFalse();
    assertThat(Spellings.isOneLetterOff(other, one)).isFalse();
  }
}
