package org.scorebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SpokenTimeTest {
  private static final Instant EARLY = Instant.parse("2021-07-04T08:05:09.999Z");

  @Test
  void aTimeIsToldInTheDayItFallsInAndInTheTimeOfTheClockThatItNames() {
    assertThat(SpokenTime.minute(EARLY)).isEqualTo("4 July 2021 at 08:05 UTC");
    assertThat(SpokenTime.second(EARLY)).isEqualTo("4 July 2021 at 08:05:09 UTC");
    assertThat(SpokenTime.minute(Instant.parse("2020-12-31T23:59:59Z")))
        .isEqualTo("31 December 2020 at 23:59 UTC");
  }
}
