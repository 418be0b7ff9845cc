package org.scorebook.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.scorebook.mail.FaultServer;
import org.scorebook.mail.FaultServer.Fault;
import org.scorebook.mail.MailSample;
import org.scorebook.mail.Settings;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.letter.Letters;
import org.scorebook.mail.sending.Postman.Handover;

/** What becomes of a letter, whatever the mail server does. */
class SmtpSenderTest extends SmtpCase {
  @Test
  void aLetterIsHandedOverEncryptedAndWithALogin() throws Exception {
    try (FaultServer server = new FaultServer(Fault.NONE)) {
      assertThat(hand(server)).isEqualTo(new Handover.Sent("250 2.0.0 Ok: queued as 1"));
      assertThat(dots).containsExactly("dot");
      assertThat(server.heard("AUTH")).containsExactly("AUTH PLAIN " + plainLogin());
      assertThat(server.heard.indexOf("STARTTLS"))
          .isLessThan(server.heard.indexOf("AUTH PLAIN " + plainLogin()));
      assertThat(server.heard("EHLO"))
          .allMatch(line -> line.matches("EHLO ([a-z0-9-]+\\.[a-z0-9.-]+|\\[[0-9a-zA-Z.:]+\\])"));
      assertThat(server.heard("MAIL")).containsExactly("MAIL FROM:<scorecards@example.org>");
      assertThat(server.heard("RCPT"))
          .containsExactly("RCPT TO:<care@example.org>", "RCPT TO:<deputy@example.org>");
      String headers = server.delivered.get(0);
      assertThat(headers)
          .startsWith(
              """
              Date: Mon, 4 Jan 2021 09:30:00 +0000
              From: Performance team <scorecards@example.org>
              Message-ID: <id-1@example.org>
              To: Head of Care <care@example.org>
              Cc: deputy@example.org
              Reply-To: scorecards@example.org
              Subject: Commentary please by 15 January 2021: Cabinet Scorecard - December
               2020
              Auto-Submitted: auto-generated
              """)
          .doesNotContain("X-Unsent");
    }
  }

  @Test
  void oneConnectionAndOneLoginServeManyLetters() throws Exception {
    try (FaultServer server = new FaultServer(Fault.NONE);
        SmtpSender sender = sender(Settings.smtp(server.port()))) {
      for (int i = 0; i < 3; i++) {
        assertThat(hand(sender)).isInstanceOf(Handover.Sent.class);
      }
      assertThat(server.heard("AUTH")).hasSize(1);
      assertThat(server.delivered).hasSize(3);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOSE_AT_ONCE", "BUSY_LOGIN"})
  void aServerThatGoesAwayBeforeTheDotHasNotGotTheLetter(Fault fault) throws Exception {
    try (FaultServer server = new FaultServer(fault)) {
      assertThat(hand(server)).isInstanceOf(Handover.Unreachable.class);
      assertThat(dots).isEmpty();
    }
  }

  @Test
  void nobodyListening() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    try (SmtpSender sender = sender(Settings.smtp(port))) {
      assertThat(hand(sender))
          .isEqualTo(
              new Handover.Unreachable(
                  "The mail server localhost:"
                      + port
                      + " cannot be used: it refuses the connection.",
                  false));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOSE_AFTER_DOT", "DELIVER_AND_CLOSE"})
  void noAnswerAfterTheDotIsUncertain(Fault fault) throws Exception {
    try (FaultServer server = new FaultServer(fault)) {
      Handover handover = hand(server);
      assertThat(handover).isInstanceOf(Handover.Uncertain.class);
      assertThat(((Handover.Uncertain) handover).text())
          .startsWith("The mail server localhost took the message but did not confirm it: ");
      assertThat(dots).containsExactly("dot");
    }
  }

  @Test
  void aServerThatGoesAwayInTheMiddleIsNeverTakenToHaveSaidYesOrNo() throws Exception {
    assertThat(handTo(Fault.CLOSE_IN_DATA))
        .isInstanceOfAny(Handover.Unreachable.class, Handover.Uncertain.class);
  }

  @Test
  void refusalsOfOneLetterAreThatLettersOwn() throws Exception {
    assertThat(handTo(Fault.UNKNOWN_RECIPIENT))
        .isEqualTo(new Handover.Refused("550 5.1.1 No such user", false));
    assertThat(handTo(Fault.RECIPIENT_LATER))
        .isEqualTo(new Handover.Refused("451 4.2.0 Mailbox busy", true));
    assertThat(dots).isEmpty();
    assertThat(handTo(Fault.LATER_AFTER_DOT))
        .isEqualTo(new Handover.Refused("451 4.3.0 Try later", true));
    assertThat(handTo(Fault.REFUSED_AFTER_DOT))
        .isEqualTo(new Handover.Refused("554 5.6.0 Not this", false));
  }

  @ParameterizedTest
  @CsvSource({
    "UNKNOWN_COPY, 550 5.1.1 No such deputy.",
    "COPY_LATER, 451 4.2.0 Deputy's mailbox busy.",
    "CLOSE_AT_COPY, 550 5.1.1 No such deputy."
  })
  void aCopyThatIsRefusedCostsNobodyTheLetter(Fault fault, String answer) throws Exception {
    try (FaultServer server = new FaultServer(fault)) {
      assertThat(hand(server))
          .isEqualTo(
              new Handover.Sent(
                  "250 2.0.0 Ok: queued as 1",
                  "The copy to deputy@example.org was not taken: " + answer));
      assertThat(server.delivered).hasSize(1);
      assertThat(server.delivered.get(0)).doesNotContain("Cc:").contains("To: Head of Care <care@");
      assertThat(dots).containsExactly("dot");
    }
  }

  @Test
  void aServerThatTakesItsLeaveAtACopySaysNothingOfTheCopy() throws Exception {
    assertThat(handTo(Fault.LEAVE_AT_COPY))
        .isEqualTo(
            new Handover.Unreachable(
                "The mail server localhost closed the connection: 421 4.3.2 Closing down", true));
    assertThat(dots).isEmpty();
  }

  @Test
  void whatIsSaidOfTheOwnerCountsForMoreThanWhatIsSaidOfACopy() throws Exception {
    try (FaultServer server = new FaultServer(Fault.UNKNOWN_RECIPIENT)) {
      assertThat(hand(server)).isEqualTo(new Handover.Refused("550 5.1.1 No such user", false));
      assertThat(server.heard("RCPT"))
          .containsExactly("RCPT TO:<care@example.org>", "RCPT TO:<deputy@example.org>");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SENDER_REFUSED_AT_RECIPIENT", "SENDER_REFUSED_AFTER_DOT"})
  void aSenderThatIsRefusedLateStopsTheRunToo(Fault fault) throws Exception {
    assertThat(((Handover.Stopped) handTo(fault)).text())
        .startsWith("The mail server localhost refuses the sender: 55")
        .endsWith(" Check from in the mail settings.");
  }

  @Test
  void afterARefusalTheSameConnectionServesTheNextLetter() throws Exception {
    try (FaultServer server = new FaultServer(Fault.UNKNOWN_RECIPIENT, 1, "localhost");
        SmtpSender sender = sender(Settings.smtp(server.port()))) {
      assertThat(hand(sender)).isInstanceOf(Handover.Refused.class);
      assertThat(hand(sender)).isInstanceOf(Handover.Sent.class);
      assertThat(server.heard("AUTH")).hasSize(1);
    }
  }

  @Test
  void aRefusedSenderStopsTheRun() throws Exception {
    assertThat(((Handover.Stopped) handTo(Fault.SENDER_REFUSED)).text())
        .isEqualTo(
            "The mail server localhost refuses the sender: 550 5.7.60 not your address. Check from"
                + " in the mail settings.");
  }

  @Test
  void aLetterLargerThanTheServerTakesIsNotSentAtAll() throws Exception {
    Letter large =
        Letters.compose(
            MailSample.results(), MailSample.CARE, MailSample.enclosed(new byte[250_000]), false);
    try (FaultServer server = new FaultServer(Fault.NONE);
        SmtpSender sender = sender(Settings.smtp(server.port()))) {
      assertThat(sender.hand(large, "id-1@example.org", () -> dots.add("dot")))
          .isEqualTo(
              new Handover.Refused(
                  "The message has 347 KB and the server takes at most 200 KB.", false));
      assertThat(server.heard("MAIL")).isEmpty();
    }
  }

  @Test
  void aLedgerThatCannotBeWrittenKeepsTheLetterBack() throws Exception {
    try (FaultServer server = new FaultServer(Fault.NONE);
        SmtpSender sender = sender(Settings.smtp(server.port()))) {
      assertThatThrownBy(
              () ->
                  sender.hand(
                      MailSample.letter(MailSample.CARE),
                      "id-1@example.org",
                      () -> {
                        throw new IOException("disk full");
                      }))
          .isInstanceOf(IOException.class)
          .hasMessage("disk full");
      assertThat(server.heard).doesNotContain(".");
      assertThat(server.delivered).isEmpty();
    }
  }
}
