package org.scorebook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MoveTest {
  private static final Path ANY = Path.of("a.xlsx");
  private int tries;

  /** A move that is denied so many times before it succeeds. */
  private Move deniedTimes(int denied) {
    return new Move(
        (from, to, replace) -> {
          if (++tries <= denied) {
            throw new AccessDeniedException("a.xlsx");
          }
        },
        Duration.ZERO);
  }

  @Test
  void outlastsAVirusScanner() throws Exception {
    deniedTimes(3).run(ANY, ANY, true);
    assertThat(tries).isEqualTo(4);
  }

  @Test
  void givesUpInTheEnd() {
    assertThatThrownBy(() -> deniedTimes(4).run(ANY, ANY, true))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(tries).isEqualTo(4);
  }

  @Test
  void triesOtherFailuresOnce() {
    Move broken =
        new Move(
            (from, to, replace) -> {
              tries++;
              throw new IOException("Input/output error");
            },
            Duration.ZERO);
    assertThatThrownBy(() -> broken.run(ANY, ANY, true)).hasMessage("Input/output error");
    assertThat(tries).isEqualTo(1);
  }

  @Test
  void waitsTwoSecondsInAll() {
    assertThat(Move.PAUSE.multipliedBy(3))
        .isBetween(Duration.ofSeconds(2), Duration.ofMillis(2010));
  }
}
