package org.scorebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {
  private static final String ESCAPE = "" + (char) 0x1B;
  private static final String FLAG = new String(Character.toChars(0x1F3F4));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Head of Care",
        "Größe ≥ 3 & <more> “quoted”, -5% £",
        "שלום عربي 日本",
        "👍 👨‍👩‍👧 é",
        "C:\\users\\new\\u001B",
        "a\u00A0b\u200Bc"
      })
  void ordinaryTextStaysAsItIs(String text) {
    assertThat(Visible.line(text)).isSameAs(text);
    assertThat(Visible.lines(text)).isSameAs(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, \\u0000",
    "7, \\u0007",
    "8, \\u0008",
    "1B, \\u001B",
    "7F, \\u007F",
    "85, \\u0085",
    "9B, \\u009B",
    "61C, \\u061C",
    "200E, \\u200E",
    "200F, \\u200F",
    "2028, \\u2028",
    "2029, \\u2029",
    "202A, \\u202A",
    "202E, \\u202E",
    "2066, \\u2066",
    "2069, \\u2069",
    "D83D, \\uD83D",
    "DC4D, \\uDC4D"
  })
  void whatWouldBeObeyedIsShownByItsNumber(String code, String shown) {
    String text = "a" + (char) Integer.parseInt(code, 16) + "b";
    assertThat(Visible.line(text)).isEqualTo("a" + shown + "b");
    assertThat(Visible.lines(text)).isEqualTo("a" + shown + "b");
  }

  @Test
  void onlyALineOfItsOwnIsALine() {
    String text = "one\ntwo\r\nthree\rfour\tfive" + ESCAPE + "[2J" + FLAG;
    assertThat(Visible.line(text))
        .isEqualTo("one\\u000Atwo\\u000D\\u000Athree\\u000Dfour five\\u001B[2J" + FLAG);
    assertThat(Visible.lines(text)).isEqualTo("one\ntwo\r\nthree\\u000Dfour five\\u001B[2J" + FLAG);
  }

  @Test
  void everyControlCharacterIsHidden() {
    assertThat(IntStream.rangeClosed(0, 0x10FFFF).filter(Character::isISOControl))
        .hasSize(65)
        .allMatch(Visible::isHidden);
    assertThat(IntStream.rangeClosed(0, 0x10FFFF).filter(Character::isLetterOrDigit))
        .noneMatch(Visible::isHidden);
  }
}
