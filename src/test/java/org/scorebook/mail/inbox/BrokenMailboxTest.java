package org.scorebook.mail.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.commentary.Replies;
import org.scorebook.mail.Between;
import org.scorebook.mail.Loopback;
import org.scorebook.mail.MailSample;
import org.scorebook.mail.Settings;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.mail.server.StoppedException;

/** Fetching over a connection that breaks. */
class BrokenMailboxTest {
  private static final String USER = "scorecards@example.org";
  private static final String REPLY =
      """
      From: care@example.org
      To: scorecards@example.org
      Subject: Re: commentary
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=A

      --A
      Content-Type: application/octet-stream
      Content-Disposition: attachment; filename="a.xlsx"

      PK a workbook
      --A--
      """
          .replace("\n", "\r\n");

  @TempDir private Path folder;
  private GreenMail server;
  private GreenMailUser user;
  private Between between;

  @BeforeEach
  void start() throws Exception {
    server = new GreenMail(Loopback.of(ServerSetup.PROTOCOL_IMAP));
    server.start();
    user = server.setUser(USER, USER, Settings.SECRET);
    between = new Between(server.getImap().getPort());
    user.deliver(
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(REPLY.getBytes(StandardCharsets.ISO_8859_1))));
  }

  @AfterEach
  void stop() throws Exception {
    between.close();
    server.stop();
  }

  private String fetch() throws Exception {
    MailSettings settings =
        Settings.of(
            between.port(),
            MailSettings.Security.NONE,
            MailSettings.Auth.PASSWORD,
            Optional.empty());
    return new Mailbox(settings, Map.of("SECRET", Settings.SECRET))
        .fetch(
            folder.resolve("input.xlsx"),
            folder.resolve("replies"),
            List.of(MailSample.CARE),
            file -> Replies.none())
        .text();
  }

  private int messages(String name) {
    MailFolder there = server.getManagers().getImapHostManager().getFolder(user, name);
    return there == null ? 0 : there.getMessageCount();
  }

  private void isFetchedAgainAfter(String cut) throws Exception {
    between.cutAt(cut);
    assertThatThrownBy(this::fetch)
        .isInstanceOf(StoppedException.class)
        .hasMessage(
            "The mailbox server localhost:"
                + between.port()
                + " cannot be used: the connection broke.");
    assertThat(fetch()).isEqualTo("Workbooks fetched: 0, already here: 1.\n");
    assertThat(messages("INBOX")).isZero();
    assertThat(messages("Processed")).isEqualTo(1);
  }

  @Test
  void whereTheOtherConnectionBreaksTheMessageGoesToNoOtherFolder() throws Exception {
    isFetchedAgainAfter(" Processed");
  }

  @Test
  void whereTheMoveBreaksOffItIsDoneTheNextTime() throws Exception {
    isFetchedAgainAfter(" MOVE 1 ");
  }

  @Test
  void aFolderThatIsRefusedIsNoBrokenConnection() throws Exception {
    between.say("FROB", "MOVE 1 ");
    assertThat(fetch()).endsWith(".xlsx.\nWorkbooks fetched: 1.\n");
    assertThat(messages("INBOX")).isZero();
    assertThat(messages("Processed")).isZero();
    assertThat(messages("INBOX.Processed")).isEqualTo(1);
  }

  @Test
  void aMoveThatIsRefusedForNowIsDoneTheNextTime() throws Exception {
    between.say("NO [INUSE] Busy", "OK MOVE");
    assertThat(fetch())
        .endsWith(
            "The server moves no messages for now ([INUSE] Busy), so the messages stay where they"
                + " are. The next run moves them.\nWorkbooks fetched: 1.\n");
    assertThat(messages("INBOX.Processed")).isZero();
  }

  @Test
  void aLoginThatIsRefusedForNowIsToldAsThat() throws Exception {
    between.say("NO [LIMIT] Too many connections", "OK LOGIN");
    assertThatThrownBy(this::fetch)
        .isInstanceOf(StoppedException.class)
        .hasMessage(
            "The mailbox server localhost:"
                + between.port()
                + " cannot be used for now: [LIMIT] Too many connections. Run the same command"
                + " again in a few minutes.");
    between.say("NO [AUTHENTICATIONFAILED] No.", "OK LOGIN");
    assertThatThrownBy(this::fetch)
        .isInstanceOf(StoppedException.class)
        .hasMessage(
            "The mailbox server localhost:"
                + between.port()
                + " refused the login: [AUTHENTICATIONFAILED] No. It was tried once. Check user and"
                + " secret.");
  }

  @Test
  void aMessageThatSomebodyElseTookAwayEndsNothing() throws Exception {
    between.say("NO Not here", "OK MOVE");
    assertThat(fetch())
        .endsWith(
            "The server takes no marks in INBOX (Messages have been removed), so the messages stay"
                + " where they are.\nWorkbooks fetched: 1.\n");
  }
}
