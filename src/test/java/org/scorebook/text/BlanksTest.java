package org.scorebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        ' ', '\t', '\n', '\r', 0x1F, 0x7F, 0x85, 0xA0, 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x1680,
        0x17B4, 0x180B, 0x180E, 0x2000, 0x2007, 0x2009, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F,
        0x2028, 0x2029, 0x202A, 0x202E, 0x202F, 0x205F, 0x2060, 0x2064, 0x2066, 0x2800, 0x3000,
        0x3164, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0x1D173, 0xE0001, 0xE0020, 0xE0100
      })
  void everyCharacterThatShowsNothingIsBlank(int character) {
    String text = Character.toString(character);
    assertThat(Blanks.isBlank(text + text)).isTrue();
    assertThat(Blanks.strip(text)).isEmpty();
    assertThat(Blanks.collapse(text)).isEmpty();
    assertThat(Blanks.strip(text + "Up")).isEqualTo("Up");
  }

  @ParameterizedTest
  @ValueSource(ints = {'-', '.', '0', 0xB7, 0x2013, 0x2026, 0x20AC, 0x301, 0x1F600, 0xFFFD})
  void whatShowsSomethingIsNot(int character) {
    String text = Character.toString(character);
    assertThat(Blanks.isBlank(" " + text)).isFalse();
    assertThat(Blanks.strip(" " + text + "\u00A0")).isEqualTo(text);
  }

  @Test
  void nothingIsBlank() {
    assertThat(Blanks.isBlank("")).isTrue();
    assertThat(Blanks.strip("")).isEmpty();
  }

  @Test
  void blanksWithinStayUnlessCollapsed() {
    assertThat(Blanks.strip("\uFEFF DoT\u00A0 Only\u200B\n")).isEqualTo("DoT\u00A0 Only");
    assertThat(Blanks.collapse("\uFEFF DoT\u00A0 Only\u200B\n")).isEqualTo("DoT Only");
  }

  @Test
  void whatTakesNoRoomStandsWithinAWord() {
    assertThat(Blanks.collapse("Meas\u00ADure\u200B ID")).isEqualTo("Measure ID");
  }

  @Test
  void whatChangesTheSignBeforeItStaysWithIt() {
    String heart = "\u2764\uFE0F";
    String england = "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC7F";
    assertThat(Blanks.strip(" " + heart + " ")).isEqualTo(heart);
    assertThat(Blanks.strip(england + "\u200B")).isEqualTo(england);
  }

  @Test
  void plainTextHasPlainLettersAndHyphens() {
    assertThat(Blanks.plain(" Q1 \t 2020/21-\u007F")).isEqualTo("Q1 2020/21-");
    assertThat(Blanks.plain("\u00A0\uFF12\uFF10\uFF12\uFF10\u2212\uFF11\uFF12 "))
        .isEqualTo("2020-12");
  }
}
