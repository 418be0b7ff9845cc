package org.scorebook.workbook.input.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "42 | 42 | false",
        "\" 42\u00A0\" | 42 | false",
        "37.9% | 37.9 | true",
        "37.9 % | 37.9 | true",
        "1,234 | 1234 | false",
        "1,234,567.5 | 1234567.5 | false",
        "1 234 | 1234 | false",
        "1\u00A0234 | 1234 | false",
        "(12) | -12 | false",
        "(1,200.50) | -1200.50 | false",
        "-12 | -12 | false",
        "−12 | -12 | false",
        "–12 | -12 | false",
        "+3 | 3 | false",
        "４２ | 42 | false",
        "３７．９％ | 37.9 | true",
        "£1,234 | 1234 | false",
        "-£1,234 | -1234 | false",
        "£-1,234 | -1234 | false",
        ".5 | 0.5 | false",
        "'12 | 12 | false",
      })
  void readsWhatCanMeanOneNumber(String text, BigDecimal value, boolean percent) {
    assertThat(NumberText.parse(text))
        .hasValueSatisfying(
            number -> {
              assertThat(number.value()).isEqualTo(value);
              assertThat(number.percent()).isEqualTo(percent);
            });
  }

  @ParameterizedTest
  @CsvSource({"£1.5, £", "-£2, £", "€3, €", "($4), $", "5,"})
  void knowsTheCurrency(String text, @Nullable String sign) {
    assertThat(NumberText.parse(text).flatMap(NumberText::currency))
        .isEqualTo(Optional.ofNullable(sign));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12,5",
        "1,23",
        "1,2345",
        "1.234.567",
        "n/a",
        "-",
        "",
        "%",
        "12 days",
        "1e5",
        "--1",
        "(-1)",
        "(12",
        "12)",
        "1 2",
        "12p",
        "£",
        "37.9%%"
      })
  void refusesTheRest(String text) {
    assertThat(NumberText.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[c]", "[C]", "c", "*", "<5", "< 5", " [c] ", "<10"})
  void knowsSuppressedFigures(String text) {
    assertThat(NumberText.isSuppressed(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[x]", "5", "<", "**", "c5", "<5%", ">5", "cc"})
  void takesNothingElseForSuppressed(String text) {
    assertThat(NumberText.isSuppressed(text)).isFalse();
  }
}
