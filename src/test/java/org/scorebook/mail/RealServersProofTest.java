package org.scorebook.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scorebook.commentary.Replies;
import org.scorebook.mail.inbox.Mailbox;
import org.scorebook.mail.inbox.MailboxReport;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.letter.Letters;
import org.scorebook.mail.sending.Postman.Handover;
import org.scorebook.mail.sending.SmtpSender;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.mail.server.MailSettings.Auth;
import org.scorebook.mail.server.MailSettings.Security;
import org.scorebook.model.Owner;

/**
 * The same against servers that people run: Exim takes the letters, Dovecot gives the replies. Each
 * runs from a temporary folder on loopback; both need root, and are skipped where not installed.
 */
@Tag("proof")
class RealServersProofTest {
  private static final int SMTP = 2587;
  private static final int IMAP = 2143;
  private static final int IMAPS = 2993;
  private static final String PASSWORD = "s3cret";

  private ServerFolder servers;

  @BeforeEach
  void folder() throws Exception {
    assumeTrue(Files.exists(Path.of("/usr/sbin/exim4")), "Exim is not installed");
    assumeTrue(Files.exists(Path.of("/usr/sbin/dovecot")), "Dovecot is not installed");
    assumeTrue("root".equals(System.getProperty("user.name")), "both servers need root");
    servers = new ServerFolder();
    servers.writeKeys();
  }

  @AfterEach
  void stop() throws Exception {
    if (servers != null) {
      servers.close();
    }
  }

  @Test
  void eximTakesLettersWholeAndSaysNoInItsOwnWords() throws Exception {
    startExim();
    byte[] workbook = new byte[300_000];
    new Random(1).nextBytes(workbook);
    try (SmtpSender sender = sender(PASSWORD)) {
      assertThat(hand(sender, "head@example.org", workbook)).isInstanceOf(Handover.Sent.class);
      assertThat(hand(sender, "nosuchuser@example.org", workbook))
          .isEqualTo(new Handover.Refused("550 5.1.1 No such user", false));
      assertThat(hand(sender, "tempfail@example.org", workbook))
          .isEqualTo(new Handover.Refused("451 4.2.0 Mailbox temporarily unavailable", true));
      assertThat(((Handover.Refused) hand(sender, "head@example.org", new byte[16_000_000])).text())
          .startsWith("The message has 21.9 MB and the server takes at most 2");
      assertThat(hand(sender, "head@example.org", workbook)).isInstanceOf(Handover.Sent.class);
    }
    List<Path> delivered = servers.await(2, "mail/Maildir/new");
    try (InputStream bytes = Files.newInputStream(delivered.get(0))) {
      MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), bytes);
      assertThat(message.getHeader("Message-ID", null)).isEqualTo("<id@example.org>");
      MimeMultipart mixed = (MimeMultipart) message.getContent();
      assertThat(mixed.getBodyPart(1).getFileName())
          .isEqualTo("Cabinet Scorecard - December 2020 - Head of Care – Süd.xlsx");
      assertThat(mixed.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(workbook);
    }
    try (SmtpSender wrong = sender("wrong")) {
      assertThat(((Handover.Stopped) hand(wrong, "head@example.org", workbook)).text())
          .contains("refused the login: 535");
    }
  }

  @Test
  void dovecotGivesRepliesByBothWaysOfEncryption() throws Exception {
    startDovecot();
    Path replies = Files.createDirectory(servers.path("replies"));
    byte[] first = {'P', 'K', 1};
    byte[] second = {'P', 'K', 2};
    deliver("one", first);
    Mailbox byTls = mailbox(IMAPS, Security.TLS, PASSWORD);
    assertThat(
            byTls
                .fetch(
                    servers.path("input.xlsx"),
                    replies,
                    List.of(MailSample.CARE),
                    file -> Replies.none())
                .saved())
        .isEqualTo(1);
    deliver("two", second);
    deliver("again", first);
    MailboxReport report =
        mailbox(IMAP, Security.STARTTLS, PASSWORD)
            .fetch(
                servers.path("input.xlsx"),
                replies,
                List.of(MailSample.CARE),
                file -> Replies.none());
    assertThat(report.text()).endsWith("Workbooks fetched: 1, already here: 1.\n");
    assertThat(servers.messages("mail/scorebook/cur", "mail/scorebook/new")).isEmpty();
    assertThat(servers.messages("mail/scorebook/.Processed/cur", "mail/scorebook/.Processed/new"))
        .hasSize(3);
    assertThat(
            byTls
                .fetch(
                    servers.path("input.xlsx"),
                    replies,
                    List.of(MailSample.CARE),
                    file -> Replies.none())
                .text())
        .isEqualTo("Workbooks fetched: 0.\n");
    assertThatThrownBy(
            () ->
                mailbox(IMAPS, Security.TLS, "wrong")
                    .fetch(
                        servers.path("input.xlsx"),
                        replies,
                        List.of(MailSample.CARE),
                        file -> Replies.none()))
        .hasMessageContaining("refused the login");
  }

  @Test
  void dovecotKeepsDraftsUntilTheyAreSent() throws Exception {
    startDovecot();
    new DraftsInMailbox(settings(IMAPS, Security.TLS), PASSWORD, RealServersProofTest::store)
        .areReplacedAndNotMadeAgainOnceSent();
  }

  private static Store store() throws Exception {
    Properties properties = new Properties();
    properties.setProperty("mail.imaps.ssl.trust", "localhost");
    Store store = Session.getInstance(properties).getStore("imaps");
    store.connect("localhost", IMAPS, "scorebook", PASSWORD);
    return store;
  }

  private Handover hand(SmtpSender sender, String to, byte[] workbook) throws Exception {
    Owner owner = new Owner("Head of Care", "", to, List.of());
    Letter composed =
        Letters.compose(
            MailSample.results(), MailSample.CARE, MailSample.enclosed(workbook), false);
    Letter letter =
        new Letter(
            owner,
            to,
            List.of(),
            composed.replyTo(),
            composed.subject(),
            composed.text(),
            composed.shortText(),
            composed.html(),
            new Letter.Attachment(
                "Cabinet Scorecard - December 2020 - Head of Care – Süd.xlsx",
                MailSample.enclosed(workbook)),
            composed.request(),
            composed.measures());
    return sender.hand(letter, "id@example.org", () -> {});
  }

  private static SmtpSender sender(String password) {
    return new SmtpSender(
        settings(SMTP, Security.STARTTLS), Map.of("SECRET", password), Clock.systemUTC());
  }

  private static Mailbox mailbox(int port, Security security, String password) {
    return new Mailbox(settings(port, security), Map.of("SECRET", password));
  }

  private static MailSettings settings(int port, Security security) {
    MailSettings base = Settings.of(port, security, Auth.PASSWORD, Optional.empty());
    return new MailSettings(
        base.file(),
        "localhost",
        port,
        security,
        base.from(),
        Optional.of("scorebook"),
        Auth.PASSWORD,
        base.secret(),
        Optional.empty(),
        "INBOX",
        List.of(),
        base.caFile(),
        Duration.ofSeconds(20),
        Optional.empty());
  }

  private void startExim() throws Exception {
    List<String> command =
        new ArrayList<>(List.of("chown", "-R", "Debian-exim:Debian-exim", path("srv.key")));
    for (String part : List.of("spool", "log", "mail")) {
      command.add(Files.createDirectory(servers.path(part)).toString());
    }
    ServerFolder.run(command.toArray(String[]::new));
    servers.configure("exim.conf", "exim.conf");
    servers.start(SMTP, "/usr/sbin/exim4", "-bdf", "-C", path("exim.conf"));
  }

  private void startDovecot() throws Exception {
    for (String part : List.of("cur", "new", "tmp")) {
      Files.createDirectories(servers.path("mail/scorebook").resolve(part));
    }
    ServerFolder.run("chown", "-R", "mail:mail", path("mail"));
    servers.configure("dovecot.conf", "dovecot.conf");
    servers.start(IMAPS, "/usr/sbin/dovecot", "-F", "-c", path("dovecot.conf"));
  }

  private String path(String name) {
    return servers.path(name).toString();
  }

  private void deliver(String name, byte[] workbook) throws Exception {
    Path message = servers.path("mail/scorebook/new/" + name);
    Files.writeString(
        message,
        "From: care@example.org\nSubject: Re\nMIME-Version: 1.0\nContent-Type:"
            + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;"
            + " name=reply.xlsx\nContent-Transfer-Encoding: base64\n\n"
            + Base64.getEncoder().encodeToString(workbook)
            + "\n");
    ServerFolder.run("chown", "mail:mail", message.toString());
  }
}
