package org.scorebook.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scorebook.mail.Certificates;
import org.scorebook.mail.FaultServer;
import org.scorebook.mail.FaultServer.Fault;
import org.scorebook.mail.Settings;
import org.scorebook.mail.sending.Postman.Handover;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.mail.server.MailSettings.Security;

/** Whom a password and a letter are given to: encryption, certificates and logins. */
class SmtpTrustTest extends SmtpCase {
  @Test
  void aRelayWithoutALoginIsNotGivenOne() throws Exception {
    try (FaultServer server = new FaultServer(Fault.NO_STARTTLS);
        SmtpSender sender = sender(Settings.relay(server.port(), Security.NONE))) {
      assertThat(hand(sender)).isInstanceOf(Handover.Sent.class);
      assertThat(server.heard("AUTH")).isEmpty();
    }
  }

  @Test
  void withoutEncryptionNeitherPasswordNorLetterLeaves() throws Exception {
    try (FaultServer server = new FaultServer(Fault.NO_STARTTLS)) {
      assertThat(hand(server))
          .isEqualTo(
              new Handover.Stopped(
                  "The mail server localhost:"
                      + server.port()
                      + " offers no encryption (STARTTLS), so nothing was sent. Ask your IT"
                      + " service; a server that begins with encryption needs security: tls."));
      assertThat(server.heard).noneMatch(line -> line.matches("(AUTH|MAIL|DATA).*"));
    }
  }

  @Test
  void aConnectionThatEndsBeforeEncryptionIsAgreedIsTriedAgain() throws Exception {
    try (FaultServer server = new FaultServer(Fault.CLOSE_AT_ENCRYPTION, 1, "localhost");
        SmtpSender sender = sender(Settings.smtp(server.port()))) {
      assertThat(hand(sender))
          .isEqualTo(
              new Handover.Unreachable(
                  "The mail server localhost:"
                      + server.port()
                      + " cannot be used: the connection broke before encryption was agreed.",
                  false));
      assertThat(hand(sender)).isEqualTo(new Handover.Sent("250 2.0.0 Ok: queued as 1"));
      assertThat(server.heard("AUTH")).hasSize(1);
    }
  }

  @Test
  void aCertificateThatIsWrongStopsTheRun() throws Exception {
    try (FaultServer server = new FaultServer(Fault.NONE, 0, "elsewhere")) {
      assertThat(hand(server))
          .isEqualTo(
              new Handover.Stopped(
                  "The mail server localhost:"
                      + server.port()
                      + " cannot be trusted: its certificate is for another name."));
      assertThat(server.heard).noneMatch(line -> line.matches("(AUTH|MAIL|DATA).*"));
    }
    try (FaultServer server = new FaultServer(Fault.NONE, 0, "expired")) {
      assertThat(((Handover.Stopped) hand(server)).text())
          .endsWith("cannot be trusted: its certificate has expired or is not valid yet.");
    }
  }

  @Test
  void aCertificateOfAnUnknownAuthorityStopsTheRun() throws Exception {
    try (FaultServer server = new FaultServer(Fault.NONE)) {
      MailSettings with = Settings.smtp(server.port());
      MailSettings without =
          new MailSettings(
              with.file(),
              with.host(),
              with.port(),
              with.security(),
              with.from(),
              with.user(),
              with.auth(),
              with.secret(),
              with.oauth(),
              with.folder(),
              List.of(),
              Optional.empty(),
              with.timeout(),
              Optional.empty());
      try (SmtpSender sender = sender(without)) {
        assertThat(((Handover.Stopped) hand(sender)).text())
            .endsWith(
                "cannot be trusted: its certificate is not from an authority that is trusted"
                    + " here. If your council inspects its traffic, name its certificate as"
                    + " ca-file.");
      }
    }
  }

  @Test
  void aRefusedLoginIsTriedOnceAndItsAnswerHoldsNoSecret() throws Exception {
    try (FaultServer server = new FaultServer(Fault.BAD_LOGIN)) {
      Handover handover = hand(server);
      assertThat(handover).isInstanceOf(Handover.Stopped.class);
      assertThat(((Handover.Stopped) handover).text())
          .contains("refused the login: 535 5.7.8 wrong password in AUTH PLAIN")
          .endsWith("It was tried once, lest the account be locked. Check user and secret.")
          .doesNotContain(Settings.SECRET)
          .doesNotContain(plainLogin());
      assertThat(server.heard("AUTH")).hasSize(1);
    }
  }

  @Test
  void aServerThatNoLongerTakesPasswordsIsNamedAsThat() throws Exception {
    try (FaultServer server = new FaultServer(Fault.LOGIN_RETIRED)) {
      assertThat(((Handover.Stopped) hand(server)).text())
          .endsWith("Microsoft 365 no longer takes passwords: use auth: xoauth2.");
    }
  }

  @Test
  void implicitTlsWorksToo() throws Exception {
    // A server that speaks TLS from the first byte: STARTTLS would hang, tls gets a greeting.
    try (var listener =
        Certificates.server("localhost")
            .getServerSocketFactory()
            .createServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread thread =
          new Thread(
              () -> {
                try (var client = listener.accept()) {
                  client
                      .getOutputStream()
                      .write("554 not today\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException closed) {
                  // The test has ended.
                }
              });
      thread.start();
      MailSettings settings =
          Settings.of(
              listener.getLocalPort(), Security.TLS, MailSettings.Auth.PASSWORD, Optional.empty());
      try (SmtpSender sender = sender(settings)) {
        assertThat(((Handover.Unreachable) hand(sender)).text()).contains("554");
      }
    }
  }
}
