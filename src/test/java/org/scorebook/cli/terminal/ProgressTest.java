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

  /** Whatever of the passing line was shown by then, what is to stay stands whole behind it. */
  @Test
  void aLineThatIsToStayStays() throws Exception {
    for (boolean terminal : new boolean[] {true, false}) {
      StringWriter text = new StringWriter();
      Progress.during(
          "Sending",
          new PrintWriter(text, true),
          terminal,
          progress -> {
            progress.say("Trying again in 2 minutes.");
            return 0;
          });
      assertThat(text.toString().lines()).contains("Trying again in 2 minutes.");
    }
  }

  @Test
  void saysNothingWhereNobodyWatches() throws Exception {
    assertThat(shown(false, 1250)).isEmpty();
  }
}
