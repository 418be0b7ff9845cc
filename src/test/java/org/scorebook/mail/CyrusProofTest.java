package org.scorebook.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeUtility;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scorebook.commentary.Replies;
import org.scorebook.mail.inbox.Mailbox;
import org.scorebook.mail.server.MailConnection;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.mail.server.MailSettings.Auth;
import org.scorebook.mail.server.MailSettings.Security;

/**
 * Replies and drafts in a mailbox of Cyrus, which runs from a temporary folder on loopback. It
 * needs root, and {@code .ci/servers}, since its package cannot be installed beside Dovecot's.
 */
@Tag("proof")
class CyrusProofTest {
  private static final int PORT = 2144;
  private static final String PASSWORD = "s3cret";
  private static final Path IMAPD = Path.of("target/servers/usr/lib/cyrus/bin/imapd");

  private ServerFolder servers;

  @BeforeEach
  void start() throws Exception {
    assumeTrue(Files.exists(IMAPD), "Cyrus is not unpacked");
    assumeTrue(Files.exists(Path.of("/usr/sbin/cyrmaster")), "Cyrus is not installed");
    assumeTrue("root".equals(System.getProperty("user.name")), "Cyrus needs root");
    servers = new ServerFolder();
    for (String part : List.of("lib", "spool", "run")) {
      Files.createDirectory(servers.path(part));
    }
    servers.configure("imapd.conf", "imapd.conf");
    servers.configure("cyrus.conf", "cyrus.conf");
    // Cyrus' own user must reach the program wherever this is run.
    Files.copy(IMAPD, servers.path("imapd"));
    Process login =
        new ProcessBuilder(
                "saslpasswd2", "-p", "-c", "-f", path("sasldb"), "-u", "localhost", "scorebook")
            .start();
    login.getOutputStream().write(PASSWORD.getBytes(StandardCharsets.US_ASCII));
    login.getOutputStream().close();
    assertThat(login.waitFor()).isZero();
    ServerFolder.run("chmod", "-R", "755", path(""));
    ServerFolder.run("chown", "-R", "cyrus:mail", path(""));
    servers.start(
        PORT,
        "/usr/sbin/cyrmaster",
        "-D",
        "-C",
        path("imapd.conf"),
        "-M",
        path("cyrus.conf"),
        "-p",
        path("run/pid"));
  }

  private String path(String name) {
    return servers.path(name).toString();
  }

  @AfterEach
  void stop() throws Exception {
    if (servers != null) {
      servers.close();
    }
  }

  @Test
  void repliesAreTakenAndWhatOthersMarkedStays() throws Exception {
    append("INBOX", false, "From: a..b@example.org\r\nCc: x@y@z\r\nSubject: Broken\r\n\r\nx\r\n");
    append("INBOX", true, "From: care@example.org\r\nSubject: Marked\r\n\r\nA question.\r\n");
    append(
        "INBOX",
        false,
        "From: care@example.org\r\nSubject: Re\r\nMIME-Version: 1.0\r\nContent-Type:"
            + " application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + Base64.getEncoder()
                .encodeToString(
                    "PK\3\4 [Content_Types].xml xl/".getBytes(StandardCharsets.ISO_8859_1))
            + "\r\n");
    Path replies = Files.createDirectory(servers.path("replies"));
    Mailbox mailbox = new Mailbox(settings(), Map.of("SECRET", PASSWORD));
    String told = fetch(mailbox, replies);
    assertThat(told)
        .contains("Head of Care: wrote without attaching a workbook: \"Marked\".")
        .contains("Head of Care: \"attachment.xlsx\" saved as ")
        .endsWith("Workbooks fetched: 1.\n");
    assertThat(subjects("INBOX")).containsExactly("Broken", "Marked");
    assertThat(subjects("Processed")).containsExactly("Re");
    assertThat(fetch(mailbox, replies)).endsWith("Workbooks fetched: 0.\n");
  }

  private String fetch(Mailbox mailbox, Path replies) throws Exception {
    return mailbox
        .fetch(
            servers.path("input.xlsx"), replies, List.of(MailSample.CARE), file -> Replies.none())
        .text();
  }

  @Test
  void aDraftIsReplacedAndOneThatWasSentIsNotMadeAgain() throws Exception {
    new DraftsInMailbox(settings(), PASSWORD, CyrusProofTest::store)
        .areReplacedAndNotMadeAgainOnceSent();
  }

  private static MailSettings settings() {
    MailSettings base = Settings.of(PORT, Security.NONE, Auth.PASSWORD, Optional.empty());
    return new MailSettings(
        base.file(),
        "127.0.0.1",
        PORT,
        Security.NONE,
        base.from(),
        Optional.of("scorebook"),
        Auth.PASSWORD,
        base.secret(),
        Optional.empty(),
        "INBOX",
        List.of(),
        Optional.empty(),
        base.timeout(),
        Optional.empty());
  }

  private void append(String name, boolean deleted, String message) throws Exception {
    try (Store store = store()) {
      Message one = MailConnection.message(message.getBytes(StandardCharsets.ISO_8859_1));
      one.setFlag(Flags.Flag.DELETED, deleted);
      store.getFolder(name).appendMessages(new Message[] {one});
    }
  }

  private static List<String> subjects(String name) throws Exception {
    try (Store store = store();
        Folder box = store.getFolder(name)) {
      box.open(Folder.READ_ONLY);
      List<String> subjects = new ArrayList<>();
      for (Message message : box.getMessages()) {
        // The library trips over the envelope of the broken one.
        subjects.add(MimeUtility.unfold(message.getHeader("Subject")[0]));
      }
      return subjects;
    }
  }

  private static Store store() throws Exception {
    Store store = Session.getInstance(new Properties()).getStore("imap");
    store.connect("127.0.0.1", PORT, "scorebook", PASSWORD);
    return store;
  }
}
