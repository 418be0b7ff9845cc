package org.scorebook.mail.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.commentary.Replies;
import org.scorebook.commentary.Reply;
import org.scorebook.commentary.Request;
import org.scorebook.mail.Loopback;
import org.scorebook.mail.MailSample;
import org.scorebook.mail.Settings;
import org.scorebook.mail.letter.Mime;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.mail.server.StoppedException;
import org.scorebook.model.Owner;

class MailboxTest {
  private static final String USER = "scorecards@example.org";
  private static final List<Owner> OWNERS = List.of(MailSample.COMMISSIONING, MailSample.CARE);
  private static final byte[] WORKBOOK = "PK a workbook".getBytes(StandardCharsets.UTF_8);
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String COPY = " Where it is commentary, copy it to the Commentary sheet.";

  @TempDir private Path folder;
  @TempDir private Path month;
  private Path input;
  private GreenMail server;
  private GreenMailUser user;
  private Replies replies = Replies.none();

  @BeforeEach
  void start() {
    server = new GreenMail(Loopback.of(ServerSetup.PROTOCOL_IMAP));
    server.start();
    input = month.resolve("input.xlsx");
    user = server.setUser(USER, USER, Settings.SECRET);
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void aReplyIsStoredUnderItsHashAndItsMessageMoved() throws Exception {
    deliver(reply("care@example.org", "Cabinet.xlsx", WORKBOOK));
    MailboxReport report = fetch();
    assertThat(report.lines())
        .containsExactly("Head of Care: \"Cabinet.xlsx\" saved as " + name(WORKBOOK) + ".");
    assertThat(folder.resolve(name(WORKBOOK))).hasBinaryContent(WORKBOOK);
    assertThat(subjects("INBOX")).isEmpty();
    assertThat(subjects("Processed")).containsExactly("Re: commentary");
    assertThat(fetch().text()).isEqualTo("Workbooks fetched: 0.\n");
  }

  @Test
  void theSameWorkbookTwiceIsOneFile() throws Exception {
    deliver(reply("care@example.org", "Cabinet.xlsx", WORKBOOK));
    deliver(reply("deputy@example.org", "Cabinet (1).xlsx", WORKBOOK));
    assertThat(fetch().text())
        .isEqualTo(
            "Head of Care: \"Cabinet.xlsx\" saved as "
                + name(WORKBOOK)
                + ".\nWorkbooks fetched: 1, already here: 1.\n");
    assertThat(folder).isDirectoryContaining(file -> true);
    assertThat(subjects("Processed")).hasSize(2);
  }

  @Test
  void aReceivedNameIsNeverAPath() throws Exception {
    deliver(reply("care@example.org", "../../etc/..\\evil.xlsx", WORKBOOK));
    assertThat(fetch().lines())
        .containsExactly("Head of Care: \"evil.xlsx\" saved as " + name(WORKBOOK) + ".");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve(name(WORKBOOK)));
    }
  }

  @Test
  void namesInEncodedWordsAreRead() throws Exception {
    deliver(reply("care@example.org", "=?utf-8?B?S8O2bG4ueGxzeA==?=", WORKBOOK));
    assertThat(fetch().lines()).singleElement().asString().contains("\"Köln.xlsx\"");
  }

  @Test
  void aForwardedCopyIsOpened() throws Exception {
    String inner = reply("deputy@example.org", "Cabinet.xlsx", WORKBOOK);
    deliver(
        head("care@example.org", "Fwd: commentary")
            + "Content-Type: multipart/mixed; boundary=F\r\n\r\n--F\r\n\r\nsee below\r\n--F\r\n"
            + "Content-Type: message/rfc822\r\n\r\n"
            + inner
            + "\r\n--F--\r\n");
    assertThat(fetch().lines())
        .containsExactly(
            "Head of Care: \"Cabinet.xlsx\" saved as "
                + name(WORKBOOK)
                + ", from a forwarded message.");
  }

  @Test
  void aDamagedAttachmentIsNamedAndItsMessageStays() throws Exception {
    String whole = reply("care@example.org", "Cabinet.xlsx", WORKBOOK);
    String base64 = Base64.getEncoder().encodeToString(WORKBOOK);
    deliver(whole.replace(base64, base64.substring(0, 9)));
    assertThat(fetch().lines())
        .containsExactly(
            "Head of Care: \"Cabinet.xlsx\" arrived damaged, empty or larger than 20 MB. Ask for"
                + " it again.");
    assertThat(folder).isEmptyDirectory();
    assertThat(subjects("INBOX")).hasSize(1);
  }

  @Test
  void whatIsNoReplyIsToldByOwner() throws Exception {
    deliver(
        head("care@example.org", "Automatic reply: commentary")
            + "Auto-Submitted: auto-replied\r\n\r\nBack on Monday.\r\n");
    deliver(
        head("commissioning@example.org", "Re: commentary")
            + "Content-Type: text/html\r\n\r\n<a href=\"https://council.sharepoint.com/x\">x</a>");
    deliver(
        head("care@example.org", "Re: commentary")
            + "Content-Type: application/ms-tnef; name=winmail.dat\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\nAAAA\r\n");
    deliver(head("care@example.org", "A question") + "\r\nWhat is this?\r\n");
    deliver(head("stranger@example.com", "Buy now") + "\r\nhttps://1drv.ms/x\r\n");
    assertThat(fetch().lines())
        .containsExactly(
            "Head of Care: answered automatically: \"Automatic reply: commentary\".",
            "Head of Commissioning: sent a link instead of the workbook. Ask for the workbook as"
                + " an attachment. It says: \"x\"."
                + COPY,
            "Head of Care: sent winmail.dat, which only Outlook can open. Ask for the workbook"
                + " again, in a message in HTML or plain text.",
            "Head of Care: wrote without attaching a workbook: \"A question\". It says: \"What is"
                + " this?\"."
                + COPY);
    assertThat(subjects("INBOX")).hasSize(5);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aBounceIsToldByTheOwnerItWasFor() throws Exception {
    deliver(
        head("postmaster@example.net", "Undelivered Mail Returned to Sender")
            + "Content-Type: multipart/report; report-type=delivery-status; boundary=B\r\n\r\n"
            + "--B\r\n\r\nSorry.\r\n--B\r\nContent-Type: message/delivery-status\r\n\r\n"
            + "Reporting-MTA: dns; mail.example.net\r\n\r\n"
            + "Final-Recipient: rfc822; care@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n"
            + "Diagnostic-Code: smtp; 550 5.1.1 No such user\r\n\r\n"
            + "--B\r\nContent-Type: message/rfc822\r\n\r\n"
            + reply("scorecards@example.org", "Cabinet.xlsx", WORKBOOK)
            + "\r\n--B--\r\n");
    assertThat(fetch().lines())
        .containsExactly("Head of Care: a message could not be delivered: 550 5.1.1 No such user.");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aCopyOfOurOwnLetterIsNoReply() throws Exception {
    byte[] letter =
        Mime.bytes(
            MailSample.letter(MailSample.CARE), List.of("From: scorecards@example.org", "Date: x"));
    deliver(new String(letter, StandardCharsets.US_ASCII));
    assertThat(fetch().text()).isEqualTo("Workbooks fetched: 0.\n");
  }

  @Test
  void oneMalformedMessageHidesNoOther() throws Exception {
    for (String header : List.of("From: a..b@example.org", "From: <>", "Cc: x@y@z", "To: :;@")) {
      deliver(
          header + "\r\nSubject: =?x?y?z?=\r\nContent-Type: multipart/mixed; boundary\r\n\r\nx");
    }
    deliver(reply("care@example.org", "Cabinet.xlsx", WORKBOOK));
    assertThat(fetch().text())
        .isEqualTo(
            "Head of Care: \"Cabinet.xlsx\" saved as "
                + name(WORKBOOK)
                + ".\nWorkbooks fetched: 1.\n");
  }

  @Test
  void whatOthersMarkedAsDeletedStays() throws Exception {
    deliver(head("care@example.org", "A question") + "\r\nWhat is this?\r\n");
    deliver(reply("care@example.org", "Cabinet.xlsx", WORKBOOK));
    try (Store store = store()) {
      Folder inbox = store.getFolder("INBOX");
      inbox.open(Folder.READ_WRITE);
      inbox.getMessage(1).setFlag(Flags.Flag.DELETED, true);
      inbox.close(false);
    }
    fetch();
    assertThat(subjects("INBOX")).containsExactly("A question");
  }

  @Test
  void whatStandsInTheMailboxIsReadOnceAndToldAgain() throws Exception {
    deliver(head("care@example.org", "A question") + "\r\nWhat is this?\r\n");
    deliver(head("stranger@example.com", "Buy now") + "\r\nNow.\r\n");
    String told = fetch().text();
    assertThat(told).startsWith("Head of Care: wrote without attaching a workbook:");
    assertThat(month.resolve("input.mailbox.json")).content().doesNotContain("stranger");
    assertThat(fetch().text()).isEqualTo(told);
    Path memory = month.resolve("input.mailbox.json");
    Files.writeString(memory, Files.readString(memory).replace("What is this?", "As remembered."));
    assertThat(fetch().text()).contains("As remembered.");
    Files.writeString(memory, "{broken");
    assertThat(fetch().text()).isEqualTo(told);
  }

  @Test
  void wordsBesideABlankPackAreToldForAsLongAsTheyStandThere() throws Exception {
    Reply blank =
        new Reply(
            "x.xlsx",
            "ab",
            Request.of(MailSample.results().edition(), MailSample.CARE),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());
    replies = new Replies(List.of(blank), List.of(), List.of());
    deliver(reply("care@example.org", "Cabinet.xlsx", WORKBOOK));
    String quoted =
        "Head of Care: the workbook has no commentary. It says: \"Here it is.\"." + COPY + "\n";
    assertThat(fetch().text())
        .isEqualTo(
            "Head of Care: \"Cabinet.xlsx\" saved as "
                + name(WORKBOOK)
                + ".\n"
                + quoted
                + "Workbooks fetched: 1.\n");
    assertThat(fetch().text()).isEqualTo(quoted + "Workbooks fetched: 0, already here: 1.\n");
    assertThat(subjects("INBOX")).hasSize(1);
  }

  @Test
  void ofOwnersWhoShareAnAddressTheOneOfThePackIsNamed() throws Exception {
    replies =
        new Replies(
            List.of(
                new Reply(
                    "x.xlsx",
                    "ab",
                    Request.of(MailSample.results().edition(), MailSample.COMMISSIONING),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of())),
            List.of(),
            List.of());
    deliver(reply("care@example.org", "Cabinet.xlsx", WORKBOOK));
    Owner twin = new Owner("Head of Commissioning", "", "care@example.org", List.of());
    assertThat(
            mailbox(Settings.SECRET)
                .fetch(input, folder, List.of(MailSample.CARE, twin), file -> replies)
                .lines())
        .first()
        .isEqualTo("Head of Commissioning: \"Cabinet.xlsx\" saved as " + name(WORKBOOK) + ".");
  }

  @Test
  void lookingLeavesMessagesUnread() throws Exception {
    deliver(head("care@example.org", "A question") + "\r\nWhat is this?\r\n");
    fetch();
    try (Store store = store();
        Folder inbox = store.getFolder("INBOX")) {
      inbox.open(Folder.READ_ONLY);
      assertThat(inbox.getMessage(1).isSet(Flags.Flag.SEEN)).isFalse();
    }
  }

  @Test
  void whatCannotBeStoredStaysInTheMailbox() throws Exception {
    deliver(reply("care@example.org", "Cabinet.xlsx", WORKBOOK));
    Path notAFolder = Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(
            () -> mailbox(Settings.SECRET).fetch(input, notAFolder, OWNERS, file -> replies))
        .hasMessage("The folder " + notAFolder + " cannot be made.");
    assertThat(subjects("INBOX")).hasSize(1);
  }

  @Test
  void aRefusedLoginIsASentenceWithoutTheSecret() {
    assertThatThrownBy(
            () -> mailbox("wrong-" + Settings.SECRET).fetch(input, folder, OWNERS, file -> replies))
        .isInstanceOf(StoppedException.class)
        .hasMessageStartingWith(
            "The mailbox server localhost:" + server.getImap().getPort() + " refused the login: ")
        .hasMessageEndingWith(" It was tried once. Check user and secret.")
        .hasMessageNotContaining(Settings.SECRET);
  }

  @Test
  void aServerWithoutEncryptionIsNotToldThePassword() {
    MailSettings encrypted =
        Settings.of(
            server.getImap().getPort(),
            MailSettings.Security.STARTTLS,
            MailSettings.Auth.PASSWORD,
            Optional.empty());
    Mailbox mailbox = new Mailbox(encrypted, Map.of("SECRET", Settings.SECRET));
    assertThatThrownBy(() -> mailbox.fetch(input, folder, OWNERS, file -> replies))
        .isInstanceOf(StoppedException.class)
        .hasMessageContaining("STARTTLS");
  }

  private MailboxReport fetch() throws Exception {
    return mailbox(Settings.SECRET).fetch(input, folder, OWNERS, file -> replies);
  }

  private Mailbox mailbox(String secret) {
    MailSettings settings =
        Settings.of(
            server.getImap().getPort(),
            MailSettings.Security.NONE,
            MailSettings.Auth.PASSWORD,
            Optional.empty());
    return new Mailbox(settings, Map.of("SECRET", secret));
  }

  private void deliver(String message) throws Exception {
    user.deliver(
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(message.getBytes(StandardCharsets.ISO_8859_1))));
  }

  private List<String> subjects(String name) throws Exception {
    try (Store store = store();
        Folder inbox = store.getFolder(name)) {
      inbox.open(Folder.READ_ONLY);
      List<String> subjects = new ArrayList<>();
      for (Message message : inbox.getMessages()) {
        subjects.add(message.getSubject());
      }
      return subjects;
    }
  }

  private Store store() throws Exception {
    Store store = Session.getInstance(new Properties()).getStore("imap");
    store.connect("127.0.0.1", server.getImap().getPort(), USER, Settings.SECRET);
    return store;
  }

  private static String head(String from, String subject) {
    return "From: " + from + "\r\nTo: " + USER + "\r\nSubject: " + subject + "\r\n";
  }

  private static String reply(String from, String name, byte[] workbook) {
    return head(from, "Re: commentary")
        + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=A\r\n\r\n"
        + "--A\r\nContent-Type: text/plain\r\n\r\nHere it is.\r\n--A\r\nContent-Type: "
        + XLSX
        + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\""
        + name.replace("\\", "\\\\")
        + "\"\r\n\r\n"
        + Base64.getEncoder().encodeToString(workbook)
        + "\r\n--A--\r\n";
  }

  private static String name(byte[] workbook) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(workbook);
    return HexFormat.of().formatHex(digest) + ".xlsx";
  }
}
