package org.scorebook.mail.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.mail.MailSample;
import org.scorebook.mail.inbox.Incoming.Kind;
import org.scorebook.mail.server.MailConnection;
import org.scorebook.message.LegibleText;
import org.scorebook.model.Owner;

/** What a message is and holds, whatever made it. */
class IncomingTest {
  private static final String WORKBOOK = "PK\3\4 [Content_Types].xml xl/workbook.xml";
  private static final Owner DEPUTY =
      new Owner("Deputy Director", "", "deputy@example.org", List.of());
  private static final List<Owner> OWNERS =
      List.of(MailSample.COMMISSIONING, MailSample.CARE, DEPUTY);

  private static Incoming of(String message) throws MessagingException {
    return Incoming.of(
        MailConnection.message(message.getBytes(StandardCharsets.ISO_8859_1)), OWNERS);
  }

  private static String head(String from) {
    return "From: " + from + "\r\nSubject: Re: Commentary\r\nMIME-Version: 1.0\r\n";
  }

  private static String attached(String from, String headers, String content) {
    return head(from)
        + "Content-Type: multipart/mixed; boundary=A\r\n\r\n--A\r\n\r\nSee attached.\r\n--A\r\n"
        + headers
        + "Content-Transfer-Encoding: base64\r\n\r\n"
        + Base64.getMimeEncoder().encodeToString(content.getBytes(StandardCharsets.ISO_8859_1))
        + "\r\n--A--\r\n";
  }

  private static List<String> held(Incoming incoming) {
    return incoming.parts.attached.stream().map(part -> part.held() + " " + part.name()).toList();
  }

  /** Only where nothing is written beside it is it kept for its own words. */
  @ParameterizedTest
  @CsvSource({
    "See attached., 'x\u009f>\"', WINMAIL, See attached.",
    "'', 'x\u009f>\"', REPLY, ''",
    "'', broken, WINMAIL, ''"
  })
  void whatOutlookPackedIsKeptForItsWords(String text, String file, Kind kind, String words)
      throws Exception {
    Incoming incoming =
        of(
            attached("care@example.org", "Content-Type: application/ms-tnef\r\n", file)
                .replace("See attached.", text));
    assertThat(incoming.kind).isEqualTo(kind);
    assertThat(incoming.words()).isEqualTo(words);
  }

  /** Alternatives say the same; a footer that a mail system added does not. */
  @ParameterizedTest
  @CsvSource({
    "alternative, text/plain, text/html, It rose.",
    "alternative, text/html, text/plain, <b>It</b> fell.",
    "alternative, text/html, text/enriched, It rose.",
    "mixed, text/html, text/plain, It rose. <b>It</b> fell."
  })
  void eachTextIsReadInItsBestForm(String kind, String one, String other, String words)
      throws Exception {
    Incoming incoming =
        of(
            head("care@example.org")
                + ("Content-Type: multipart/" + kind + "; boundary=A\r\n\r\n")
                + ("--A\r\nContent-Type: " + one + "\r\n\r\nIt rose.\r\n")
                + ("--A\r\nContent-Type: " + other + "\r\n\r\n<b>It</b> fell.\r\n--A--\r\n"));
    assertThat(incoming.words()).isEqualTo(words);
    assertThat(incoming.parts.words().isWhole()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "text/html"})
  void aMessageTooLongToBeReadIsNotTakenForWhole(String type) throws Exception {
    String text = "It fell. ".repeat(LegibleText.LONGEST / 9);
    String headers = head("care@example.org") + "Content-Type: " + type + "\r\n\r\n";
    assertThat(of(headers + text).parts.words().isWhole()).isTrue();
    assertThat(of(headers + text + "x ".repeat(9)).parts.words().isWhole()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u00EF\u00BB\u00BF", "\r\n", "\n\n", "\u00EF\u00BB\u00BF\r\n"})
  void aMarkOrAnEmptyLineBeforeAMessageHidesNothing(String before) throws Exception {
    String headers = "Content-Type: application/octet-stream; name=r.xlsx\r\n";
    Incoming incoming = of(before + attached("care@example.org", headers, WORKBOOK));
    assertThat(incoming.sender).isEqualTo("care@example.org");
    assertThat(held(incoming)).containsExactly("WORKBOOK r.xlsx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: x@example.org\r\n",
        "X-MS-Has-Attach: yes\r\n",
        "\u00EF\u00BB\u00BFThread-Topic:x\r\n"
      })
  void aMessageAttachedWithoutANameIsLookedInto(String head) throws Exception {
    String inner =
        head
            + attached(
                "care@example.org", "Content-Type: application/x; name=r.xlsx\r\n", WORKBOOK);
    Incoming incoming =
        of(attached("care@example.org", "Content-Type: application/octet-stream\r\n", inner));
    assertThat(held(incoming)).containsExactly("WORKBOOK r.xlsx");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a..b@example.org | a..b@example.org",
        "<> | ''",
        "x@y@z | x@y@z",
        "care@example.org | care@example.org",
        "Head of Care, <care@example.org> | care@example.org",
        "Head: Care <care@example.org> | care@example.org",
        "\"Care, Head <care@example.org> | care@example.org",
        "'' | ''"
      })
  void aMalformedSenderHidesNothing(String from, String address) throws Exception {
    Incoming incoming = of(attached(from, "Content-Type: application/octet-stream\r\n", WORKBOOK));
    assertThat(incoming.sender).isEqualTo(address);
    assertThat(incoming.kind).isEqualTo(Kind.REPLY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/octet-stream | WORKBOOK attachment.xlsx",
        "application/octet-stream; name=answer | WORKBOOK answer",
        "application/octet-stream; name=answer.bin | WORKBOOK answer.bin",
        "application/pdf; name=answer.tmp | WORKBOOK answer.tmp",
        "text/plain; name=answer.txt | WORKBOOK answer.txt",
        "image/png; name=answer.xlsx | WORKBOOK answer.xlsx"
      })
  void aWorkbookIsKnownByWhatStandsInsideIt(String type, String expected) throws Exception {
    Incoming incoming =
        of(attached("care@example.org", "Content-Type: " + type + "\r\n", WORKBOOK));
    assertThat(held(incoming)).containsExactly(expected);
    assertThat(incoming.kind).isEqualTo(Kind.REPLY);
  }

  @Test
  void whatMayHoldAWorkbookIsKeptAndOtherFilesAreNot() throws Exception {
    String outlook =
        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + wide("__properties_version1.0");
    Map<String, String> contents =
        Map.of(
            "PK\3\4 answer.xlsx",
            "[ZIP a]",
            outlook,
            "[OUTLOOK a]",
            "x\u009f>\"" + WORKBOOK,
            "[WINMAIL a]",
            "PK\3\4 [Content_Types].xml word/document.xml",
            "[]",
            "%PDF-1.7",
            "[]");
    for (Map.Entry<String, String> content : contents.entrySet()) {
      Incoming incoming =
          of(
              attached(
                  "care@example.org",
                  "Content-Type: application/octet-stream; name=a\r\n",
                  content.getKey()));
      assertThat(held(incoming)).asString().isEqualTo(content.getValue());
      assertThat(incoming.kind)
          .isEqualTo(content.getValue().equals("[]") ? Kind.WITHOUT : Kind.REPLY);
    }
  }

  @Test
  void aMessageAttachedAsAFileIsOpened() throws Exception {
    String inner = attached("x@example.org", "Content-Type: application/x\r\n", WORKBOOK);
    Incoming incoming =
        of(attached("care@example.org", "Content-Type: application/x; name=Re.eml\r\n", inner));
    assertThat(held(incoming)).containsExactly("WORKBOOK attachment.xlsx");
    assertThat(incoming.parts.isForward).isTrue();
  }

  @Test
  void aFileWithinTheTextIsTaken() throws Exception {
    ByteArrayOutputStream encoded = new ByteArrayOutputStream();
    try (OutputStream file = MimeUtility.encode(encoded, "uuencode", "answer.xlsx")) {
      file.write(WORKBOOK.getBytes(StandardCharsets.ISO_8859_1));
    }
    Incoming incoming =
        of(
            head("care@example.org")
                + "\r\nHere it is.\r\n\r\n"
                + encoded.toString(StandardCharsets.ISO_8859_1).replaceFirst("encode.buf", "a.xlsx")
                + "\r\n");
    assertThat(held(incoming)).hasSize(1);
    assertThat(incoming.parts.attached.get(0).bytes())
        .isEqualTo(WORKBOOK.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(incoming.words()).isEqualTo("Here it is.");
  }

  private static final String OPEN = "It fell, \u00A3 for \u00A3.";
  private static final String UNREAD =
      " Part of the message is broken or encoded and cannot be shown here: open it in your mail"
          + " program, and ask for the workbook again, in a new message, where it is not whole"
          + " there either.";

  /** A message with words and a workbook, of which something on its way broke what is named. */
  private static String broken(String what, String content) {
    String head = head("care@example.org");
    String type = "Content-Type: multipart/mixed; boundary=\"=b1\"\r\n\r\n";
    String words = "--=b1\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\n" + OPEN + "\r\n";
    String file =
        "Content-Type: application/octet-stream;\r\n name=\"Head of Care.xlsx\"\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n"
            + Base64.getMimeEncoder().encodeToString(content.getBytes(StandardCharsets.ISO_8859_1))
            + "\r\n";
    String end = "--=b1--\r\n";
    return switch (what) {
      case "nothing" -> head + type + words + "--=b1\r\n" + file + end;
      case "boundary" -> head + type.replace("=b1", "=b2") + words + "--=b1\r\n" + file + end;
      case "line between" -> head + type + words + "\r\n" + file + end;
      case "other between" -> head + type + words + "--=b2\r\n" + file + end;
      case "end before" -> head + type + words + end + "--=b1\r\n" + file;
      case "headers" -> head + "\r\n" + type + words + "--=b1\r\n" + file + end;
      case "end" -> head + type + words + "--=b1\r\n" + file;
      default -> throw new IllegalArgumentException(what);
    };
  }

  private static String workbook(String end) {
    return WORKBOOK + "\7\1\u00FF\u00FE0123456789".repeat(50) + end;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"boundary", "line between", "other between", "end before", "headers", "end"})
  void aWorkbookInABrokenMessageIsTakenAndItsCodeIsNobodysWords(String what) throws Exception {
    Incoming incoming = of(broken(what, workbook("PK\5\6 end")));
    assertThat(held(incoming)).containsExactly("WORKBOOK Head of Care.xlsx");
    assertThat(incoming.parts.attached.get(0).bytes())
        .isEqualTo(workbook("PK\5\6 end").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(incoming.kind).isEqualTo(Kind.REPLY);
    assertThat(incoming.words()).startsWith("It fell, ").hasSize(OPEN.length());
    assertThat(incoming.parts.words().isWhole()).isEqualTo(what.equals("end"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"boundary", "line between", "other between", "end before", "headers"})
  void aWorkbookCutOffInABrokenMessageIsAskedForAgain(String what) throws Exception {
    Incoming incoming = of(broken(what, workbook("")));
    assertThat(held(incoming)).isEmpty();
    assertThat(IncomingWords.describe(incoming))
        .hasValue(
            "Head of Care: \"Head of Care.xlsx\" arrived damaged, empty or larger than 20 MB. Ask"
                + " for it again.");
  }

  @Test
  void ofAMessageThatIsWholeNothingIsFoundTwice() throws Exception {
    // Base64 has 57 bytes a line: what is packed within begins one, as it may in any zip file.
    String within = "\0".repeat(57 - workbook("").length() % 57) + WORKBOOK + "PK\5\6 end";
    for (String end : List.of("PK\5\6 end", "", within)) {
      Incoming incoming = of(broken("nothing", workbook(end)));
      assertThat(held(incoming)).containsExactly("WORKBOOK Head of Care.xlsx");
      assertThat(incoming.parts.damaged).isEmpty();
      assertThat(incoming.parts.words().isWhole()).isTrue();
    }
    Incoming document = of(broken("end before", "PK\3\4 [Content_Types].xml word/document.xml"));
    assertThat(held(document)).as("no workbook").isEmpty();
    assertThat(document.parts.damaged).isEmpty();
  }

  @Test
  void ofABrokenMessageWithoutAWorkbookTheWordsAreQuotedAndTheRestIsNamed() throws Exception {
    for (String what : List.of("boundary", "line between", "headers")) {
      assertThat(IncomingWords.describe(of(broken(what, "A picture, or so.".repeat(20)))))
          .as(what)
          .get()
          .asString()
          .startsWith(
              "Head of Care: wrote without attaching a workbook: \"Re: Commentary\"."
                  + UNREAD
                  + " It says: \"It fell, ")
          .endsWith(".\". Where it is commentary, copy it to the Commentary sheet.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"signed-der.eml", "signed-ber.eml"})
  void aMessageWithinItsSignatureIsRead(String file) throws Exception {
    try (InputStream bytes = getClass().getResourceAsStream("/mail/" + file)) {
      Incoming incoming = Incoming.of(MailConnection.message(bytes.readAllBytes()), OWNERS);
      assertThat(held(incoming)).containsExactly("WORKBOOK answer");
      assertThat(incoming.kind).isEqualTo(Kind.REPLY);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"signed-der.eml", "signed-ber.eml"})
  void aSignatureIsKnownByWhatStandsInIt(String file) throws Exception {
    try (InputStream bytes = getClass().getResourceAsStream("/mail/" + file)) {
      String message =
          new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1)
              .replaceAll("application/(x-)?pkcs7-mime; smime-type=signed-data", "application/x");
      assertThat(message).contains("application/x; name=");
      assertThat(held(of(message))).containsExactly("WORKBOOK answer");
    }
  }

  @Test
  void aSignatureThatIsCutOffIsNoReply() throws Exception {
    try (InputStream bytes = getClass().getResourceAsStream("/mail/signed-der.eml")) {
      byte[] whole = bytes.readAllBytes();
      byte[] message = java.util.Arrays.copyOf(whole, 400);
      assertThat(Incoming.of(MailConnection.message(message), OWNERS).kind).isEqualTo(Kind.WITHOUT);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m | S/MIME",
        "application/x-pkcs7-mime; smime-type=enveloped-data | S/MIME",
        "application/pgp-encrypted | PGP",
        "application/x-microsoft-rpmsg-message; name=message.rpmsg | Microsoft 365",
        "application/octet-stream; name=answer.xlsx.pgp | PGP",
        "application/octet-stream; name=answer.xlsx.asc | PGP",
        "application/octet-stream; name=secure.switch | Egress"
      })
  void anEncryptedMessageIsNamedWithWhatToAskFor(String type, String how) throws Exception {
    Incoming incoming = of(attached("care@example.org", "Content-Type: " + type + "\r\n", "x"));
    assertThat(IncomingWords.describe(incoming))
        .hasValue(
            "Head of Care: sent an encrypted message ("
                + how
                + "), which cannot be read here. Open it in your mail program and save its workbook"
                + " among the replies, or ask for the workbook in a message that is not"
                + " encrypted.");
  }

  @Test
  void anEncryptedTextIsNoCommentary() throws Exception {
    String sealed = "-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----\r\n";
    assertThat(of(head("care@example.org") + "\r\n" + sealed).kind).isEqualTo(Kind.ENCRYPTED);
    assertThat(of(head("care@example.org") + "\r\nI wrote:\r\n" + sealed).kind)
        .isEqualTo(Kind.WITHOUT);
  }

  @Test
  void anAutomaticMarkOnAMessageWithAWorkbookMakesItNoLessAReply() throws Exception {
    String reply = attached("care@example.org", "Content-Type: application/x\r\n", WORKBOOK);
    assertThat(of("Auto-Submitted: auto-generated\r\n" + reply).kind).isEqualTo(Kind.REPLY);
    assertThat(of("Auto-Submitted: auto-replied\r\n" + head("care@example.org") + "\r\nx").kind)
        .isEqualTo(Kind.AUTOMATIC);
    assertThat(of("Auto-Submitted: no\r\n" + head("care@example.org") + "\r\nx").kind)
        .isEqualTo(Kind.WITHOUT);
  }

  private static String report(String type, String fields) {
    return "From: postmaster@example.net\r\nSubject: Report\r\nMIME-Version: 1.0\r\nContent-Type:"
        + " multipart/report; report-type="
        + type
        + "; boundary=B\r\n\r\n--B\r\n\r\nWords.\r\n--B\r\nContent-Type: message/"
        + type
        + "\r\n\r\n"
        + fields
        + "\r\n--B\r\nContent-Type: message/rfc822\r\n\r\nTo: Head of Care <care@example.org>\r\n"
        + attached("us@example.org", "Content-Type: application/x\r\n", WORKBOOK)
        + "\r\n--B--\r\n";
  }

  private static String status(String action) {
    return "Final-Recipient: rfc822; care@example.org\r\n"
        + action
        + "Diagnostic-Code: smtp; 550 5.1.1 No such\r\n user\r\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "failed | a message could not be delivered: 550 5.1.1 No such user.",
        "FAILED | a message could not be delivered: 550 5.1.1 No such user.",
        "'' | a message could not be delivered: 550 5.1.1 No such user.",
        "delayed | a message has not been delivered yet, and the mail system is still trying: 550"
            + " 5.1.1 No such user.",
        "delivered | a report says that a message was delivered.",
        "relayed | a report says that a message was delivered."
      })
  void aReportSaysWhatBecameOfALetter(String action, String words) throws Exception {
    String line = action.isEmpty() ? "" : "Action: " + action + "\r\n";
    Incoming incoming = of(report("delivery-status", status(line)));
    assertThat(incoming.kind).isEqualTo(Kind.REPORT);
    assertThat(IncomingWords.describe(incoming)).hasValue("Head of Care: " + words);
  }

  @Test
  void aReceiptIsNoFailure() throws Exception {
    String receipt =
        report("disposition-notification", "Final-Recipient: rfc822; care@example.org\r\n")
            .replace("From: postmaster@example.net", "From: care@example.org");
    assertThat(IncomingWords.describe(of(receipt)))
        .hasValue("Head of Care: a receipt says that a message was opened or deleted.");
  }

  @Test
  void whatQmailAndNotesWriteIsUnderstood() throws Exception {
    String qmail =
        "Return-Path: <>\r\nFrom: MAILER-DAEMON@example.net\r\nSubject: failure notice\r\n\r\nHi."
            + " This is the qmail-send program at example.net.\r\n\r\n<care@example.org>:\r\nSorry,"
            + " no mailbox here by that name. (#5.1.1)\r\n\r\n--- Below this line is a copy of the"
            + " message.\r\n\r\nTo: care@example.org\r\n";
    assertThat(IncomingWords.describe(of(qmail)))
        .hasValue(
            "Head of Care: a message could not be delivered: Sorry, no mailbox here by that name."
                + " (#5.1.1).");
    String notes =
        "From: Postmaster@example.net\r\nSubject: DELIVERY FAILURE: User not listed\r\n\r\nYour"
            + " message\r\n\r\n  Subject: Commentary\r\n\r\nwas not delivered to:\r\n\r\n "
            + " care@example.org\r\n\r\nbecause:\r\n\r\n  User care not listed in Domino"
            + " Directory\r\n";
    assertThat(IncomingWords.describe(of(notes)))
        .hasValue(
            "Head of Care: a message could not be delivered: User care not listed in Domino"
                + " Directory.");
    String late =
        """
        Return-Path: <>
        From: Mailer-Daemon@example.net
        Subject: Warning: message 1 delayed 24 hours
        X-Failed-Recipients: care@example.org

        which has not yet been delivered
        """
            .replace("\n", "\r\n");
    assertThat(IncomingWords.describe(of(late)))
        .hasValue(
            "Head of Care: a message has not been delivered yet, and the mail system is still"
                + " trying: Warning: message 1 delayed 24 hours.");
    String away = "Return-Path: <>\r\n" + head("care@example.org") + "\r\nBack on Monday.\r\n";
    assertThat(of(away).kind).isEqualTo(Kind.WITHOUT);
  }

  @Test
  void recallsAndCalendarAnswersArePassedOverWithALine() throws Exception {
    assertThat(
            IncomingWords.describe(
                of(
                    "From: care@example.org\r\nSubject: Accepted: Scorecard\r\nContent-Type:"
                        + " text/calendar; method=REPLY\r\n\r\nBEGIN:VCALENDAR\r\n")))
        .hasValue("Head of Care: a calendar message was passed over: \"Accepted: Scorecard\".");
    assertThat(
            IncomingWords.describe(
                of(
                    "From: care@example.org\r\nSubject: Recall: Commentary\r\n\r\nHead of Care"
                        + " would like to recall the message, \"Commentary\".\r\n")))
        .hasValue(
            "Head of Care: a message that recalls another was passed over: \"Recall:"
                + " Commentary\".");
  }

  @Test
  void ofOwnersWhoShareAnAddressTheOneAddressedIsNamedElseAll() throws Exception {
    String words = head("deputy@example.org") + "\r\nWhat is this?\r\n";
    assertThat(of(words).owner()).hasValue("Head of Care or Deputy Director");
    String bounce =
        report("delivery-status", status("Action: failed\r\n"))
            .replace("care@example.org", "deputy@example.org");
    assertThat(of(bounce).owner()).hasValue("Head of Care");
    assertThat(of(bounce.replace("To: Head of Care", "To: Deputy Director")).owner())
        .hasValue("Deputy Director");
  }

  private static String wide(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }
}
