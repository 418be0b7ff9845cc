package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.mail.Loopback;

/** Drafts in a mailbox, to be sent from whatever mail program somebody has. */
class SendToMailboxTest {
  private static final String USER = "team@example.org";
  private static final String PASSWORD = "s3cret-word";
  private static final String CARE = "Head of Care <care@example.org>: ";
  private static final String HEALTH = "Head of Health <health@example.org>: ";
  private static final String NEW = "drafted. It lies in Drafts.";
  private static final String REPLACED = "drafted. It lies in Drafts, in place of the one before.";

  @TempDir Path folder;
  private GreenMail server;
  private Path input = Path.of("");
  private Path settings = Path.of("");

  @BeforeEach
  void start() throws IOException {
    server = new GreenMail(Loopback.of(ServerSetup.PROTOCOL_IMAP));
    server.start();
    GreenMailUser user = server.setUser(USER, USER, PASSWORD);
    assertThat(user.getLogin()).isEqualTo(USER);
    input = new SmallWorkbook().write(folder.resolve("input.xlsx"));
    Files.writeString(folder.resolve("secret"), PASSWORD);
    settings =
        Files.writeString(
            folder.resolve("mailbox.yaml"),
            "host: 127.0.0.1\nport: "
                + server.getImap().getPort()
                + "\nsecurity: none\nfrom: Team <team@example.org>\nuser: "
                + USER
                + "\nsecret: {file: secret}\n");
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private List<String> draft(ExitCode expected, Object... more) {
    List<Object> words = new ArrayList<>(List.of("send", input, "--imap-drafts", settings));
    words.addAll(List.of(more));
    return Typed.run(folder, expected, words.toArray()).out();
  }

  private Store store() throws Exception {
    Store store = Session.getInstance(new Properties()).getStore("imap");
    store.connect("127.0.0.1", server.getImap().getPort(), USER, PASSWORD);
    return store;
  }

  private List<MimeMessage> messages(String name) throws Exception {
    try (Store store = store()) {
      Folder box = store.getFolder(name);
      box.open(Folder.READ_ONLY);
      List<MimeMessage> messages = new ArrayList<>();
      for (Message message : box.getMessages()) {
        assertThat(message.isSet(Flags.Flag.DRAFT)).isTrue();
        assertThat(message.isSet(Flags.Flag.SEEN)).isTrue();
        messages.add(new MimeMessage((MimeMessage) message));
      }
      return messages;
    }
  }

  /** What a mail program does when Send is pressed; it keeps none of our marks. */
  private void press(String to) throws Exception {
    try (Store store = store()) {
      Folder drafts = store.getFolder("Drafts");
      Folder sent = store.getFolder("Sent");
      if (!sent.exists()) {
        sent.create(Folder.HOLDS_MESSAGES);
      }
      drafts.open(Folder.READ_WRITE);
      for (Message draft : drafts.getMessages()) {
        if (((InternetAddress) draft.getRecipients(Message.RecipientType.TO)[0])
            .getAddress()
            .equals(to)) {
          MimeMessage copy = new MimeMessage(Session.getInstance(new Properties()));
          copy.setRecipients(Message.RecipientType.TO, to);
          copy.setSubject(draft.getSubject());
          copy.setSentDate(Date.from(Instant.now()));
          copy.setText("As sent.");
          sent.appendMessages(new Message[] {copy});
          draft.setFlag(Flags.Flag.DELETED, true);
        }
      }
      drafts.close(true);
    }
  }

  @Test
  void everyOwnerHasADraftAndASecondRunReplacesIt() throws Exception {
    assertThat(draft(ExitCode.DONE))
        .containsExactly(CARE + NEW, HEALTH + NEW, "2 owners: 2 drafted.");
    MimeMessage draft = messages("Drafts").get(0);
    assertThat(draft.getMessageID()).isNull();
    assertThat(draft.getFrom()[0]).hasToString("Team <team@example.org>");
    assertThat(draft.getAllRecipients()[0]).hasToString("Head of Care <care@example.org>");
    assertThat(((MimeMultipart) draft.getContent()).getBodyPart(1).getFileName())
        .isEqualTo("Small Scorecard - December 2020 - Head of Care.xlsx");
    assertThat(Files.readAllLines(folder.resolve("input.sent.jsonl")))
        .last()
        .asString()
        .contains("\"state\":\"drafted\"");
    assertThat(draft(ExitCode.DONE))
        .containsExactly(CARE + REPLACED, HEALTH + REPLACED, "2 owners: 2 drafted.");
    assertThat(messages("Drafts")).hasSize(2);
  }

  @Test
  void anOwnerWhoseNameIsRetypedIsTheSameOwner() throws Exception {
    draft(ExitCode.DONE);
    input = new SmallWorkbook().with("Owners!A2", "HEAD  of care").write(input);
    assertThat(draft(ExitCode.DONE))
        .containsExactly(
            "HEAD  of care <care@example.org>: " + REPLACED,
            HEALTH + REPLACED,
            "2 owners: 2 drafted.");
    assertThat(messages("Drafts")).hasSize(2);
  }

  @Test
  void whatWasSentIsNotMadeAgainAndWhatWasThrownAwayIs() throws Exception {
    draft(ExitCode.DONE);
    press("care@example.org");
    try (Store store = store()) {
      Folder drafts = store.getFolder("Drafts");
      drafts.open(Folder.READ_WRITE);
      drafts.getMessage(1).setFlag(Flags.Flag.DELETED, true);
      drafts.close(true);
    }
    assertThat(draft(ExitCode.DONE))
        .containsExactly(CARE + "sent.", HEALTH + NEW, "2 owners: 1 sent, 1 drafted.");
    assertThat(draft(ExitCode.DONE).get(0)).startsWith(CARE + "already sent on ");
    assertThat(draft(ExitCode.DONE, "--resend", "Head of Care"))
        .containsExactly(CARE + NEW, HEALTH + REPLACED, "2 owners: 2 drafted.");
  }

  @Test
  void whatWasSentWithOtherFiguresIsNamed() throws Exception {
    draft(ExitCode.DONE);
    press("care@example.org");
    press("health@example.org");
    input = new SmallWorkbook().with("Data!C3", 0.39).write(input);
    String changed =
        CARE
            + "not sent. The figures have changed since the letter of 12 January 2021 at 09:30 UTC."
            + " To send the new ones: --resend \"Head of Care\".";
    assertThat(draft(ExitCode.NOT_HANDED_OVER))
        .containsExactly(changed, HEALTH + "sent.", "2 owners: 1 sent, 1 changed since.");
    assertThat(draft(ExitCode.NOT_HANDED_OVER))
        .containsExactly(
            changed,
            HEALTH + "already sent on 12 January 2021 at 09:30 UTC.",
            "2 owners: 1 already sent, 1 changed since.");
    assertThat(draft(ExitCode.DONE, "--resend", "Head of Care").get(0)).isEqualTo(CARE + NEW);
  }

  @Test
  void whereSentCannotBeLookedAtTheOwnerIsNamed() throws Exception {
    draft(ExitCode.DONE, "--only", "Head of Care");
    try (Store store = store()) {
      Folder drafts = store.getFolder("Drafts");
      drafts.open(Folder.READ_WRITE);
      drafts.getMessage(1).setFlag(Flags.Flag.DELETED, true);
      drafts.close(true);
    }
    assertThat(draft(ExitCode.NOT_HANDED_OVER, "--only", "Head of Care").get(0))
        .startsWith(CARE + "uncertain. The draft of ")
        .endsWith(
            " is no longer there, and the mailbox has no folder of sent messages to look into. Ask"
                + " whether it arrived; then --mark-sent \"Head of Care\" or --resend \"Head of"
                + " Care\".");
  }

  @Test
  void aDraftIsNotSentByAnotherWayWithoutBeingAsked() throws Exception {
    draft(ExitCode.DONE);
    Path smtp =
        Files.writeString(
            folder.resolve("smtp.yaml"),
            "host: 127.0.0.1\nport: 1\nsecurity: none\nfrom: team@example.org\n");
    assertThat(
            Typed.run(folder, ExitCode.NOT_HANDED_OVER, "send", input, "--smtp", smtp).out().get(0))
        .startsWith(CARE + "not sent. A draft was put into a mailbox on ")
        .endsWith(
            ", and may have been sent from there. If it was: --mark-sent \"Head of Care\"; to send"
                + " it this way: --resend \"Head of Care\".");
  }

  @Test
  void aRefusedLoginStopsTheRunAndHoldsNoSecret() throws Exception {
    Files.writeString(folder.resolve("secret"), "another-" + PASSWORD);
    Typed typed =
        Typed.run(folder, ExitCode.NOT_HANDED_OVER, "send", input, "--imap-drafts", settings);
    assertThat(typed.out())
        .contains(CARE + "not sent.", HEALTH + "not tried.")
        .anyMatch(line -> line.startsWith("Stopped: The mailbox server 127.0.0.1:"))
        .noneMatch(line -> line.contains(PASSWORD));
  }
}
