package org.scorebook.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scorebook.commentary.Replies;
import org.scorebook.mail.inbox.Mailbox;
import org.scorebook.mail.inbox.MailboxReport;
import org.scorebook.mail.letter.Enclosed;
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

  private Path folder;
  private final List<Process> servers = new ArrayList<>();

  @BeforeEach
  void folder() throws Exception {
    assumeTrue(Files.exists(Path.of("/usr/sbin/exim4")), "Exim is not installed");
    assumeTrue(Files.exists(Path.of("/usr/sbin/dovecot")), "Dovecot is not installed");
    assumeTrue("root".equals(System.getProperty("user.name")), "both servers need root");
    // Not JUnit's: the servers' own users must be able to enter it.
    folder = Path.of(Files.createTempDirectory("scorebook-mail").toString());
    run("chmod", "755", folder.toString());
    writeKeys();
  }

  @AfterEach
  void stop() throws Exception {
    for (Process server : servers) {
      server.destroy();
      server.waitFor();
    }
    if (folder != null) {
      run("rm", "-rf", folder.toString());
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
    List<Path> delivered = awaitDelivered(2);
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
    Path replies = Files.createDirectory(folder.resolve("replies"));
    byte[] first = {'P', 'K', 1};
    byte[] second = {'P', 'K', 2};
    deliver("one", first);
    Mailbox byTls = mailbox(IMAPS, Security.TLS, PASSWORD);
    assertThat(
            byTls
                .fetch(
                    folder.resolve("input.xlsx"),
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
                folder.resolve("input.xlsx"),
                replies,
                List.of(MailSample.CARE),
                file -> Replies.none());
    assertThat(report.text()).endsWith("Workbooks fetched: 1, already here: 1.\n");
    assertThat(messages("mail/scorebook/cur", "mail/scorebook/new")).isEmpty();
    assertThat(messages("mail/scorebook/.Processed/cur", "mail/scorebook/.Processed/new"))
        .hasSize(3);
    assertThat(
            byTls
                .fetch(
                    folder.resolve("input.xlsx"),
                    replies,
                    List.of(MailSample.CARE),
                    file -> Replies.none())
                .text())
        .isEqualTo("Workbooks fetched: 0.\n");
    assertThatThrownBy(
            () ->
                mailbox(IMAPS, Security.TLS, "wrong")
                    .fetch(
                        folder.resolve("input.xlsx"),
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
        Letters.compose(MailSample.results(), MailSample.CARE, Enclosed.plain(workbook), false);
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
                Enclosed.plain(workbook)),
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
    for (String part : List.of("spool", "log", "mail")) {
      Files.createDirectory(folder.resolve(part));
    }
    run(
        "chown",
        "-R",
        "Debian-exim:Debian-exim",
        folder + "/spool",
        folder + "/log",
        folder + "/mail",
        folder + "/srv.key");
    start("exim.conf", SMTP, "/usr/sbin/exim4", "-bdf", "-C");
  }

  private void startDovecot() throws Exception {
    Path inbox = folder.resolve("mail/scorebook");
    for (String part : List.of("cur", "new", "tmp")) {
      Files.createDirectories(inbox.resolve(part));
    }
    run("chown", "-R", "mail:mail", folder + "/mail");
    start("dovecot.conf", IMAPS, "/usr/sbin/dovecot", "-F", "-c");
  }

  private void start(String configuration, int port, String... command) throws Exception {
    try (InputStream bytes = getClass().getResourceAsStream("/mail/" + configuration)) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(folder.resolve(configuration), text.replace("FOLDER", folder.toString()));
    }
    List<String> words = new ArrayList<>(List.of(command));
    words.add(folder.resolve(configuration).toString());
    Process server =
        new ProcessBuilder(words)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output").toFile())
            .start();
    servers.add(server);
    for (int i = 0; i < 200; i++) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return;
      } catch (IOException notYet) {
        Thread.sleep(50);
      }
    }
    throw new IllegalStateException(Files.readString(folder.resolve("output")));
  }

  private void deliver(String name, byte[] workbook) throws Exception {
    Path message = folder.resolve("mail/scorebook/new/" + name);
    Files.writeString(
        message,
        "From: care@example.org\nSubject: Re\nMIME-Version: 1.0\nContent-Type:"
            + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;"
            + " name=reply.xlsx\nContent-Transfer-Encoding: base64\n\n"
            + Base64.getEncoder().encodeToString(workbook)
            + "\n");
    run("chown", "mail:mail", message.toString());
  }

  private List<Path> awaitDelivered(int count) throws Exception {
    for (int i = 0; i < 100 && messages("mail/Maildir/new").size() < count; i++) {
      Thread.sleep(100);
    }
    assertThat(messages("mail/Maildir/new")).hasSize(count);
    return messages("mail/Maildir/new");
  }

  private List<Path> messages(String... folders) throws IOException {
    List<Path> messages = new ArrayList<>();
    for (String name : folders) {
      if (Files.exists(folder.resolve(name))) {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
          messages.addAll(files.sorted().toList());
        }
      }
    }
    return messages;
  }

  private void writeKeys() throws Exception {
    KeyStore store = Certificates.keyStore("localhost");
    StringBuilder chain = new StringBuilder();
    for (Certificate certificate : store.getCertificateChain("server")) {
      chain.append(pem("CERTIFICATE", certificate.getEncoded()));
    }
    Files.writeString(folder.resolve("srv.crt"), chain);
    byte[] key = store.getKey("server", Certificates.PASSWORD).getEncoded();
    Files.writeString(folder.resolve("srv.key"), pem("PRIVATE KEY", key));
  }

  private static String pem(String what, byte[] bytes) {
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return "-----BEGIN " + what + "-----\n" + base64 + "\n-----END " + what + "-----\n";
  }

  private static void run(String... command) throws Exception {
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }
}
