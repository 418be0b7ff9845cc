package org.scorebook.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static String shown(boolean terminal, long millis) throws Exception {
    StringWriter text = new StringWriter();
    Progress.during(
        "Reading a.xlsx",
        new PrintWriter(text, true),
        terminal,
        progress -> {
          pause(millis);
          return millis;
        });
    return text.toString();
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void showsLongWorkAndClearsItsLine() throws Exception {
    String blank = " ".repeat("Reading a.xlsx (1 s)".length());
    assertThat(shown(true, 1250)).isEqualTo("\rReading a.xlsx (1 s)\r" + blank + "\r");
  }

  @Test
  void saysNothingOfShortWork() throws Exception {
    assertThat(shown(true, 10)).isEmpty();
  }

  @Test
  void saysNothingWhereNobodyWatches() throws Exception {
    assertThat(shown(false, 1250)).isEmpty();
  }
}
