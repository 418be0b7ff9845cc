package org.scorebook.workbook.output.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextFitTest {
  /** A column of twelve characters has room for ten figures and a blank at ten points. */
  static Iterable<Map.Entry<String, Integer>> texts() {
    return Map.ofEntries(
            Map.entry("", 1),
            Map.entry("0123456789", 1),
            Map.entry("01234567890", 2),
            Map.entry("01234 56789", 1),
            Map.entry("01234 567890", 2),
            Map.entry("0123456789     ", 2),
            Map.entry("0123456789012345678901", 3),
            Map.entry("a\nb", 2),
            Map.entry("a\r\nb", 2),
            Map.entry("a\n\nb", 3),
            Map.entry("a\n", 2),
            Map.entry("a\rb\u0085c\u2028d\u2029e\u000Bf\fg", 7),
            Map.entry("a\tb\u00a0c\u2003d", 1))
        .entrySet();
  }

  @Test
  void aTextInAColumnAsWideAsItNeedsTakesOneLine() {
    for (String text : List.of("", "1", "£1,487,567,890", "38.0% (EoY 39.0%)")) {
      float width = TextFit.lineWidth(text, 10);
      assertThat(TextFit.lines(text, width, 10)).as(text).isEqualTo(1);
    }
    assertThat(TextFit.lineWidth("0123456789", 10)).isEqualTo(13);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextBreaksAtBlanksAndAtEveryLineEnd(Map.Entry<String, Integer> text) {
    assertThat(TextFit.lines(text.getKey(), 12, 10)).isEqualTo(text.getValue());
  }
}
