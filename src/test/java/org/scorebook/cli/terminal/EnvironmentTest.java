package org.scorebook.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
  @Test
  void clockStandsStillForReproducibleOutput() {
    assertThat(Environment.clock("1610443800").instant())
        .isEqualTo(Instant.parse("2021-01-12T09:30:00Z"));
    assertThat(Environment.clock(null)).isEqualTo(Clock.systemUTC());
    assertThatThrownBy(() -> Environment.clock("tomorrow"))
        .hasMessage("SOURCE_DATE_EPOCH is set to 'tomorrow', which is not a number of seconds.");
  }
}
