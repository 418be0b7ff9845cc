package org.scorebook.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.letter.Letters;
import org.scorebook.mail.sending.Postman.Handover;
import org.scorebook.mail.sending.SmtpSender;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.mail.server.MailSettings.Auth;
import org.scorebook.mail.server.MailSettings.Security;

/**
 * Letters to Postfix, which runs from a temporary folder on loopback, unpacked by {@code
 * .ci/servers}. It needs root and the user of Exim; where these are missing it is skipped.
 */
@Tag("proof")
class PostfixProofTest {
  private static final int PORT = 2588;
  private static final Path UNPACKED = Path.of("target/servers/usr/lib/postfix").toAbsolutePath();

  private ServerFolder servers;

  @BeforeEach
  void start() throws Exception {
    assumeTrue(Files.exists(UNPACKED.resolve("sbin/smtpd")), "Postfix is not unpacked");
    assumeTrue("root".equals(System.getProperty("user.name")), "Postfix needs root");
    servers = new ServerFolder();
    servers.writeKeys();
    Files.createDirectory(servers.path("etc"));
    servers.configure("postfix-main.cf", "etc/main.cf");
    servers.configure("postfix-master.cf", "etc/master.cf");
    for (String part :
        List.of("active", "bounce", "corrupt", "defer", "deferred", "flush", "hold")) {
      Files.createDirectories(servers.path("queue").resolve(part));
    }
    for (String part : List.of("incoming", "private", "public", "saved", "trace", "maildrop")) {
      Files.createDirectories(servers.path("queue").resolve(part));
    }
    Files.createDirectory(servers.path("data"));
    ServerFolder.run("chown", "-R", "Debian-exim", path("queue"), path("data"));
    // The master process' own, as Postfix insists.
    Files.createDirectory(servers.path("queue/pid"));
    Files.createDirectory(servers.path("mail"));
    ServerFolder.run("chown", "65534:65534", path("mail"));
    servers.start(
        PORT,
        "env",
        "LD_LIBRARY_PATH=" + UNPACKED,
        UNPACKED.resolve("sbin/master").toString(),
        "-d",
        "-c",
        path("etc"));
  }

  @AfterEach
  void stop() throws Exception {
    if (servers != null) {
      servers.close();
    }
  }

  private String path(String name) {
    return servers.path(name).toString();
  }

  @Test
  void takesLettersWholeAndSaysNoInItsOwnWords() throws Exception {
    byte[] workbook = new byte[300_000];
    new Random(1).nextBytes(workbook);
    try (SmtpSender sender = new SmtpSender(settings(), Map.of(), Clock.systemUTC())) {
      assertThat(hand(sender, "head@example.org", workbook)).isInstanceOf(Handover.Sent.class);
      assertThat(hand(sender, "nosuchuser@example.org", workbook))
          .isEqualTo(
              new Handover.Refused(
                  "550 5.1.1 <nosuchuser@example.org>: Recipient address rejected: User unknown in"
                      + " virtual mailbox table",
                  false));
      assertThat(hand(sender, "full@example.org", workbook))
          .isEqualTo(
              new Handover.Refused(
                  "452 4.2.2 <full@example.org>: Recipient address rejected: Mailbox full", true));
      assertThat(((Handover.Refused) hand(sender, "head@example.org", new byte[16_000_000])).text())
          .startsWith("The message has 21.9 MB and the server takes at most 2");
      assertThat(hand(sender, "head@example.org", workbook)).isInstanceOf(Handover.Sent.class);
    }
    for (Path delivered : servers.await(2, "mail/head/new")) {
      try (InputStream bytes = Files.newInputStream(delivered)) {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), bytes);
        assertThat(message.getHeader("Message-ID", null)).isEqualTo("<id@example.org>");
        MimeMultipart mixed = (MimeMultipart) message.getContent();
        assertThat(mixed.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(workbook);
      }
    }
  }

  private static Handover hand(SmtpSender sender, String to, byte[] workbook) throws Exception {
    Letter letter =
        Letters.compose(
            MailSample.results(), MailSample.CARE, MailSample.enclosed(workbook), false);
    return sender.hand(letter.with(letter.subject(), to, List.of()), "id@example.org", () -> {});
  }

  private static MailSettings settings() {
    MailSettings base = Settings.of(PORT, Security.STARTTLS, Auth.PASSWORD, Optional.empty());
    return new MailSettings(
        base.file(),
        "localhost",
        PORT,
        Security.STARTTLS,
        base.from(),
        Optional.empty(),
        Auth.PASSWORD,
        Optional.empty(),
        Optional.empty(),
        "INBOX",
        List.of(),
        base.caFile(),
        Duration.ofSeconds(20),
        Optional.empty());
  }
}
