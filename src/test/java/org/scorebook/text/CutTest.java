package org.scorebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutTest {
  private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC67";

  @ParameterizedTest
  @CsvSource({
    "Buses, 5, Buses",
    "Buses, 4, Buse",
    "Buses, 0, ''",
    "\uD83D\uDE8C\uD83D\uDE8C, 3, \uD83D\uDE8C",
    "\uD83D\uDE8C\uD83D\uDE8C, 2, \uD83D\uDE8C",
    "\uD83D\uDE8C\uD83D\uDE8C, 1, ''",
    "Cafe\u0301s, 4, Caf",
    "Cafe\u0301s, 5, Cafe\u0301",
    "a" + FAMILY + "b, 5, a",
    "a" + FAMILY + "b, 6, a" + FAMILY,
    "\u2764\uFE0Fx, 1, \u2764",
    "\uD83C\uDDEC\uD83C\uDDE7\uD83C\uDDEB\uD83C\uDDF7, 6, \uD83C\uDDEC\uD83C\uDDE7"
  })
  void aCharacterStaysWholeOrGoes(String text, int longest, String expected) {
    assertThat(Cut.to(text, longest)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Buses, 5, Buses",
    "Buses, 4, Buse...",
    "\uD83D\uDE8C\uD83D\uDE8C, 3, \uD83D\uDE8C..."
  })
  void dotsSayThatSomethingIsMissing(String text, int longest, String expected) {
    assertThat(Cut.shown(text, longest)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Uptake rose again, 17, Uptake rose again",
    "Uptake rose again, 16, Uptake rose\u00a0…",
    "Uptake rose again, 11, Uptake rose\u00a0…",
    "Uptake rose again, 10, Uptake\u00a0…",
    "Uptake, 3, Upt\u00a0…"
  })
  void wordsStayWhole(String text, int longest, String expected) {
    assertThat(Cut.afterWord(text, longest)).isEqualTo(expected);
  }
}
