package org.scorebook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToleranceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10%       | green 0%, amber 10%
          2 %       | green 0%, amber 2%
          2pp       | green 0%, amber 2pp
          3         | green 0%, amber 3
          2.5       | green 0%, amber 2.5
          2% / 10%  | green 2%, amber 10%
          1pp/2pp   | green 1pp, amber 2pp
          5% / 5%   | green 5%, amber 5%
          2% / 3    | green 2%, amber 3
          """)
  void isReadAsItIsTyped(String typed, String band) {
    assertThat(Tolerance.parse(typed).map(Tolerance::text)).contains(band);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/", "10% /", "10% / 2%", "1% / 2% / 3%", "-3", "wide", "5 percent", "10%%"})
  void isNothingElse(String typed) {
    assertThat(Tolerance.parse(typed)).isEmpty();
  }
}
