package org.scorebook.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeTest {
  @ParameterizedTest
  @CsvSource({
    "24650000, 24.7 MB",
    "1000000, 1.0 MB",
    "999999, 1000 KB",
    "86400, 86 KB",
    "1000, 1 KB",
    "999, 999 bytes",
    "0, 0 bytes"
  })
  void inWords(long bytes, String words) {
    assertThat(Size.of(bytes)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "24650000, 20000000, 24.7 MB",
    "20000001, 20000000, 20.000001 MB",
    "20049000, 20000000, 20.05 MB",
    "86400, 85000, 86 KB",
    "85100, 85000, 85.1 KB",
    "1200000, 900000, 1200 KB",
    "1001, 999, 1001 bytes"
  })
  void theTwoSizesDiffer(long bytes, long limit, String words) {
    assertThat(Size.moreThan(bytes, limit)).isEqualTo(words);
  }
}
