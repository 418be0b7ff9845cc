package org.scorebook.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scorebook.mail.FaultServer;
import org.scorebook.mail.FaultServer.Fault;
import org.scorebook.mail.Settings;
import org.scorebook.mail.sending.Postman.Handover;

/** Mail servers that do not answer, or late. */
@Tag("proof")
class SilentServersProofTest extends SmtpCase {
  @ParameterizedTest
  @EnumSource(names = {"SILENT", "SILENT_AT_LOGIN"})
  void aServerThatDoesNotAnswerHasNotGotTheLetter(Fault fault) throws Exception {
    try (FaultServer server = new FaultServer(fault)) {
      assertThat(((Handover.Unreachable) hand(server)).text())
          .endsWith("cannot be used: it did not answer in time.");
      assertThat(dots).isEmpty();
    }
  }

  @Test
  void silenceAfterTheDotIsUncertain() throws Exception {
    assertThat(((Handover.Uncertain) handTo(Fault.STALL_AFTER_DOT)).text())
        .startsWith("The mail server localhost took the message but did not confirm it: ");
    assertThat(dots).containsExactly("dot");
  }

  @Test
  void aServerThatIsSlowAfterTheDotIsWaitedFor() throws Exception {
    try (FaultServer server = new FaultServer(Fault.LATE_AFTER_DOT);
        SmtpSender sender =
            new SmtpSender(
                Settings.impatient(server.port()), ENVIRONMENT, CLOCK, Duration.ofSeconds(60))) {
      assertThat(hand(sender)).isEqualTo(new Handover.Sent("250 2.0.0 Ok: queued as 1"));
      assertThat(hand(sender)).isEqualTo(new Handover.Sent("250 2.0.0 Ok: queued as 2"));
    }
  }
}
