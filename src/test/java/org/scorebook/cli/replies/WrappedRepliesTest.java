package org.scorebook.cli.replies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.cli.Typed;

/** Answers as they come out of mail programs: messages saved as files, zip files, other files. */
class WrappedRepliesTest {
  private static final String COPY = " Where it is commentary, copy it to the Commentary sheet.";
  private static final String INSTEAD =
      " Ask for the workbook that was sent, with the commentary typed into it";

  /** A signature whose message stands elsewhere. */
  private static final String DETACHED =
      "308006092a864886f70d010702a0803080020101310f300d0609608648016503040201"
          + "0500300b06092a864886f70d010701";

  @TempDir static Path month;
  private static Path input = Path.of("");
  private static byte[] pack = {};

  @TempDir Path folder;
  private Path replies = Path.of("");

  @BeforeAll
  static void sendOut() throws IOException {
    input = new SmallWorkbook().write(month.resolve("input.xlsx"));
    Typed.run(month, DONE, "run", input, "-d", month.resolve("out"));
    Path answer = month.resolve("answer.xlsx");
    Returned.save(
        month.resolve("out/owners/Head of Care.xlsx"), answer, Returned.typing("DP", "Typed."));
    pack = Files.readAllBytes(answer);
  }

  @BeforeEach
  void replies() throws IOException {
    replies = Files.createDirectory(folder.resolve("replies"));
  }

  private Typed collect() {
    return Typed.run(folder, DONE, "collect", input, "--replies", replies);
  }

  private static byte[] eml(String text, String attachments) {
    return ("From: Head of Care <care@example.org>\r\n"
            + "To: performance@example.org\r\nSubject: Re: Commentary\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/mixed; boundary=\"=b\"\r\n\r\n--=b\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
            + text
            + "\r\n"
            + attachments
            + "--=b--\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String attached(String name, byte[] content) {
    return "--=b\r\nContent-Type: application/octet-stream; name=\""
        + name
        + "\"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment;"
        + " filename=\""
        + name
        + "\"\r\n\r\n"
        + Base64.getMimeEncoder().encodeToString(content)
        + "\r\n";
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  /** A message as Outlook saves it: streams by the numbers of its properties. */
  private static byte[] msg(String text, String name, byte[] content) throws IOException {
    return msg("IPM.Note", text, name, content);
  }

  private static byte[] msg(String messageClass, String text, String name, byte[] content)
      throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      DirectoryEntry root = files.getRoot();
      stream(root, "__properties_version1.0", new byte[32]);
      stream(root, "__substg1.0_001A001F", messageClass.getBytes(StandardCharsets.UTF_16LE));
      stream(root, "__substg1.0_0037001F", "Re: Figures".getBytes(StandardCharsets.UTF_16LE));
      stream(root, "__substg1.0_1000001F", text.getBytes(StandardCharsets.UTF_16LE));
      stream(root, "__substg1.0_0C1A001F", "Head of Care".getBytes(StandardCharsets.UTF_16LE));
      if (content.length > 0) {
        DirectoryEntry attached = root.createDirectory("__attach_version1.0_#00000000");
        stream(attached, "__properties_version1.0", new byte[8]);
        stream(attached, "__substg1.0_3707001F", name.getBytes(StandardCharsets.UTF_16LE));
        stream(attached, "__substg1.0_37010102", content);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static void stream(DirectoryEntry in, String name, byte[] content) throws IOException {
    in.createDocument(name, new ByteArrayInputStream(content));
  }

  private void assertAnswered(String file) {
    assertThat(collect().quietly().out())
        .as(file)
        .containsExactly(
            "Head of Care    answered",
            "Head of Health  not yet, missing: DT",
            "1 workbook: 1 read, 0 refused.");
  }

  @Test
  void aPackInASavedMessageIsRead() throws Exception {
    Files.write(
        replies.resolve("Re Commentary.eml"), eml("See attached.", attached("a.xlsx", pack)));
    assertAnswered("eml");
  }

  @Test
  void aMessageIsKnownWhateverItsFileIsCalled() throws Exception {
    Files.write(replies.resolve("saved"), eml("See attached.", attached("a.xlsx", pack)));
    assertAnswered("eml without its name");
  }

  @Test
  void aPackInAMessageOfOutlookIsRead() throws Exception {
    Files.write(replies.resolve("Re Commentary.msg"), msg("See attached.", "a.xlsx", pack));
    assertAnswered("msg");
  }

  @Test
  void aPackInAZipFileIsRead() throws Exception {
    Files.write(replies.resolve("answers.zip"), zip("team/a.xlsx", pack));
    assertAnswered("zip");
  }

  @Test
  void aPackInAZipFileInAMessageIsRead() throws Exception {
    Files.write(
        replies.resolve("a.eml"),
        eml("Both.", attached("answers.zip", zip("Re.msg", msg("x", "a.xlsx", pack)))));
    assertAnswered("msg in zip in eml");
  }

  /** As Outlook packs it: little-endian numbers, and a sum that its reader does not check. */
  private static byte[] winmail(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(new byte[] {0x78, (byte) 0x9f, 0x3e, 0x22, 1, 0});
    tnef(bytes, 0x00069002, new byte[14]);
    tnef(bytes, 0x00018010, (name + '\0').getBytes(StandardCharsets.US_ASCII));
    tnef(bytes, 0x0006800f, content);
    return bytes.toByteArray();
  }

  private static void tnef(ByteArrayOutputStream bytes, int id, byte[] content) throws IOException {
    bytes.write(2);
    for (int number : new int[] {id, content.length}) {
      for (int shift = 0; shift < 32; shift += 8) {
        bytes.write(number >> shift);
      }
    }
    bytes.write(content);
    bytes.write(new byte[2]);
  }

  @Test
  void aPackInOutlooksOwnFormatIsRead() throws Exception {
    Files.write(
        replies.resolve("a.eml"),
        eml("See attached.", attached("winmail.dat", winmail("a.xlsx", pack))));
    assertAnswered("winmail.dat in eml");
    Files.delete(replies.resolve("a.eml"));
    Files.write(replies.resolve("winmail.dat"), winmail("a.xlsx", pack));
    assertAnswered("winmail.dat");
  }

  @Test
  void aPackIsKnownByWhatStandsInsideItHoweverDeep() throws Exception {
    for (String name : List.of("answer", "answer.bin", "answer.tmp", "answer.pdf")) {
      Files.write(replies.resolve("a.eml"), eml("See attached.", attached(name, pack)));
      assertAnswered(name);
    }
    byte[] forwarded = eml("See attached.", attached("answer", pack));
    for (int i = 0; i < 12; i++) {
      String inner = new String(forwarded, StandardCharsets.UTF_8);
      String mark = "=f" + i;
      forwarded =
          ("From: team@example.org\r\n"
                  + "MIME-Version: 1.0\r\n"
                  + "Content-Type: multipart/mixed; boundary=\""
                  + mark
                  + "\"\r\n\r\n--"
                  + mark
                  + "\r\nContent-Type: message/rfc822\r\n\r\n"
                  + inner
                  + "\r\n--"
                  + mark
                  + "--\r\n")
              .getBytes(StandardCharsets.UTF_8);
    }
    Files.write(replies.resolve("a.eml"), forwarded);
    assertAnswered("a forward of a forward");
    Files.write(replies.resolve("a.eml"), eml("See attached.", attached("Re.eml", forwarded)));
    assertAnswered("a message attached as a file");
  }

  @Test
  void wordsBesideABlankPackAreQuoted() throws Exception {
    byte[] blank = Files.readAllBytes(month.resolve("out/owners/Head of Care.xlsx"));
    Files.write(replies.resolve("a.eml"), eml("Uptake rose.", attached("a.xlsx", blank)));
    Typed typed = collect();
    assertThat(typed.out())
        .containsExactly(
            "Head of Care    not yet, missing: DP",
            "Head of Health  not yet, missing: DT",
            "Passed over a.eml: the workbook of Head of Care in it has no commentary. The message"
                + " says: \"Uptake rose.\"."
                + COPY,
            "1 workbook: 1 read, 0 refused.");
    assertThat(typed.err())
        .containsExactly(
            "WARNING a.eml/a.xlsx Head of Care sent the workbook back without any commentary.",
            "0 errors, 1 warning");
  }

  /** What mail systems write: the letter as it went out is often in it. */
  private static byte[] report(String action, String letter) {
    return ("From: MAILER-DAEMON@example.org\r\nSubject: Delivery status\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/report; report-type=delivery-status; boundary=\"=r\"\r\n\r\n"
            + "--=r\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n"
            + "--=r\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\n"
            + "Final-Recipient: rfc822; care@example.org\r\nAction: "
            + action
            + "\r\nDiagnostic-Code: smtp; 550 5.1.1 No such user\r\n"
            + "--=r\r\nContent-Type: message/rfc822\r\n\r\n"
            + letter
            + "\r\n--=r--\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] headed(String head, String text) {
    return ("From: Head of Care <care@example.org>\r\nSubject: Re: Figures\r\n"
            + head
            + "\r\n\r\n"
            + text
            + "\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsNoAnswerIsPassedOver() throws Exception {
    Path letter = month.resolve("out/drafts/Head of Care.eml");
    Files.copy(letter, replies.resolve("a.eml"));
    Files.write(replies.resolve("b.eml"), report("failed", Files.readString(letter)));
    Files.write(replies.resolve("c.eml"), report("delayed", "Subject: x"));
    Files.write(replies.resolve("d.eml"), report("relayed", "Subject: x"));
    Files.write(
        replies.resolve("e.eml"),
        headed(
            "Content-Type: multipart/report; report-type=disposition-notification; boundary=b",
            "--b\r\nContent-Type: text/plain\r\n\r\nOpened.\r\n--b--"));
    Files.write(replies.resolve("f.eml"), headed("Auto-Submitted: auto-replied", "On leave."));
    Files.write(replies.resolve("g.eml"), headed("Content-Type: text/calendar", "BEGIN:VCALENDAR"));
    Files.write(
        replies.resolve("h.eml"),
        headed("Content-Type: text/plain", "Head of Care would like to recall the message."));
    Typed typed = collect();
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out())
        .containsExactly(
            "Head of Care    not yet, missing: DP",
            "Head of Health  not yet, missing: DT",
            "Passed over a.eml: it is a letter that asks for commentary, not an answer to one.",
            "Passed over b.eml: it reports that a message could not be delivered:"
                + " care@example.org: 550 5.1.1 No such user.",
            "Passed over c.eml: it reports that a message has not been delivered yet:"
                + " care@example.org: 550 5.1.1 No such user.",
            "Passed over d.eml: it reports that a message was delivered: care@example.org.",
            "Passed over e.eml: it is a receipt which says that a message was opened or deleted.",
            "Passed over f.eml: it is an automatic answer: \"Re: Figures\".",
            "Passed over g.eml: it is a calendar message: \"Re: Figures\".",
            "Passed over h.eml: it recalls another message: \"Re: Figures\".",
            "0 workbooks: 0 read, 0 refused.");
  }

  @Test
  void whatIsNoAnswerIsPassedOverInOutlooksMessagesToo() throws Exception {
    String[] classes = {
      "REPORT.IPM.Note.NDR",
      "REPORT.IPM.Note.Delayed.DR",
      "REPORT.IPM.Note.DR",
      "REPORT.IPM.Note.IPNRN",
      "IPM.Note.Rules.OofTemplate.Microsoft",
      "IPM.Schedule.Meeting.Resp.Pos",
      "IPM.Outlook.Recall"
    };
    for (int i = 0; i < classes.length; i++) {
      Files.write(
          replies.resolve((char) ('a' + i) + ".msg"),
          msg(classes[i], "See below.", "", new byte[0]));
    }
    Typed typed = collect();
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out())
        .containsExactly(
            "Head of Care    not yet, missing: DP",
            "Head of Health  not yet, missing: DT",
            "Passed over a.msg: it reports that a message could not be delivered: \"Re:"
                + " Figures\".",
            "Passed over b.msg: it reports that a message has not been delivered yet: \"Re:"
                + " Figures\".",
            "Passed over c.msg: it reports that a message was delivered: \"Re: Figures\".",
            "Passed over d.msg: it is a receipt which says that a message was opened or deleted:"
                + " \"Re: Figures\".",
            "Passed over e.msg: it is an automatic answer: \"Re: Figures\".",
            "Passed over f.msg: it is a calendar message: \"Re: Figures\".",
            "Passed over g.msg: it recalls another message: \"Re: Figures\".",
            "0 workbooks: 0 read, 0 refused.");
  }

  @Test
  void anAnswerIsTakenFromWhateverMessageItCameIn() throws Exception {
    String answer =
        new String(eml("See attached.", attached("a.xlsx", pack)), StandardCharsets.UTF_8);
    Files.write(replies.resolve("a.eml"), report("failed", answer));
    assertAnswered("returned by a mail system");
    Files.delete(replies.resolve("a.eml"));
    Files.write(
        replies.resolve("a.msg"),
        msg("IPM.Note.Rules.OofTemplate.Microsoft", "On leave.", "a.xlsx", pack));
    assertAnswered("sent by a rule of Outlook");
  }

  /** A message within its signature (RFC 5652), as far as it is read. */
  private static byte[] signed(byte[] message) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    HexFormat hex = HexFormat.of();
    bytes.write(hex.parseHex("308006092a864886f70d010702a0803080020101310030800609"));
    bytes.write(hex.parseHex("2a864886f70d010701a080248004" + "83"));
    bytes.write(hex.parseHex(hex.toHexDigits(message.length, 6)));
    bytes.write(message);
    bytes.write(new byte[2]);
    return bytes.toByteArray();
  }

  @Test
  void aPackInASignedMessageIsRead() throws Exception {
    byte[] signature = signed(eml("See attached.", attached("a.xlsx", pack)));
    Path file = Files.write(replies.resolve("smime.p7m"), signature);
    assertAnswered("p7m");
    Files.delete(file);
    Files.write(replies.resolve("a.msg"), msg("IPM.Note.SMIME", "", "smime.p7m", signature));
    assertAnswered("p7m in msg");
    Files.write(replies.resolve("smime.p7s"), HexFormat.of().parseHex(DETACHED));
    assertThat(collect().out())
        .contains("Head of Care    answered", "Passed over smime.p7s: it is not a workbook.");
  }

  @Test
  void ofAnEncryptedMessageItIsSaidWhatToAskFor() throws Exception {
    Files.write(
        replies.resolve("a.eml"),
        headed(
            "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m",
            "x"));
    Files.write(
        replies.resolve("b.eml"),
        headed("Content-Type: multipart/encrypted; boundary=b", "--b\r\n\r\nx\r\n--b--"));
    Files.write(replies.resolve("c.eml"), eml("Open it.", attached("message.rpmsg", new byte[1])));
    Files.write(replies.resolve("d.msg"), msg("Open it.", "message.rpmsg", new byte[1]));
    Files.write(replies.resolve("e.msg"), msg("IPM.Note.SMIME", "", "smime.p7m", new byte[1]));
    String save =
        ", which cannot be read here. Open it in your mail program and save its workbook here, or"
            + " ask for the workbook in a message that is not encrypted.";
    Typed typed = collect();
    assertThat(typed.err())
        .containsExactly(
            "WARNING a.eml not taken: it is an encrypted message (S/MIME)" + save,
            "WARNING b.eml not taken: it is an encrypted message (PGP)" + save,
            "WARNING c.eml not taken: it is an encrypted message (Microsoft 365)" + save,
            "WARNING d.msg not taken: it is an encrypted message (Microsoft 365)" + save,
            "WARNING e.msg not taken: it is an encrypted message (S/MIME)" + save,
            "0 errors, 5 warnings");
    assertThat(typed.out()).first().isEqualTo("Head of Care    refused, missing: DP");
  }

  @Test
  void theSamePackByItselfAndInAMessageIsOneReply() throws Exception {
    Files.write(replies.resolve("a.eml"), eml("See attached.", attached("a.xlsx", pack)));
    Files.write(replies.resolve("a.xlsx"), pack);
    assertThat(collect().quietly().out())
        .containsExactly(
            "Head of Care    answered",
            "Head of Health  not yet, missing: DT",
            "2 workbooks: 2 read, 0 refused.");
  }

  @Test
  void ofABrokenOrOddlyMadeMessageTheWordsAreQuotedAndNoCode() throws Exception {
    String broken = new String(eml("So uptake rose.", attached("a.png", pack)), UTF_8);
    Files.writeString(replies.resolve("a.eml"), broken.replace("boundary=\"=b", "boundary=\"=c"));
    assertAnswered("a workbook that no boundary leads to");

    Files.writeString(
        replies.resolve("a.eml"),
        broken.replace("boundary=\"=b", "boundary=\"=c").replace("UEsDB", "iVBOR"));
    try (POIFSFileSystem files =
            new POIFSFileSystem(new ByteArrayInputStream(msg("IPM.Note", " ", "", new byte[0])));
        OutputStream out = Files.newOutputStream(replies.resolve("b.msg"))) {
      stream(
          files.getRoot(),
          "__substg1.0_10130102",
          "<html><p>Uptake&#8217;s up.</p></html>".getBytes(UTF_8));
      files.writeFilesystem(out);
    }
    try (POIFSFileSystem files =
            new POIFSFileSystem(new ByteArrayInputStream(msg("IPM.Note", " ", "", new byte[0])));
        OutputStream out = Files.newOutputStream(replies.resolve("c.msg"))) {
      stream(files.getRoot(), "__substg1.0_10090102", new byte[] {1, 2, 3});
      files.writeFilesystem(out);
    }
    String unread =
        " Part of the message is broken or encoded and cannot be shown here: open it in your mail"
            + " program, and ask for the workbook again, in a new message, where it is not whole"
            + " there either.";
    Typed typed = collect();
    assertThat(typed.err())
        .containsExactly(
            "WARNING a.eml not taken: it is a message without a workbook."
                + unread
                + " It says: \"So uptake rose.\"."
                + COPY,
            "WARNING b.msg not taken: it is a message without a workbook. It says: \"Uptake’s"
                + " up.\"."
                + COPY,
            "WARNING c.msg not taken: it is a message without a workbook." + unread,
            "0 errors, 3 warnings");
  }

  @Test
  void whatAMessageWithoutAPackSaysIsQuotedWithoutTheLetterItAnswers() throws Exception {
    String text =
        "More carers were told.\r\nSo uptake rose.\r\n\r\n-----Original Message-----\r\nFrom:"
            + " Performance\r\nPlease type your commentary.";
    Files.write(replies.resolve("a.eml"), eml(text, attached("chart.pdf", new byte[] {1})));
    Files.write(replies.resolve("b.msg"), msg(text, "", new byte[0]));
    Typed typed = collect();
    assertThat(typed.err())
        .containsExactly(
            "WARNING a.eml not taken: it is a message without a workbook (in it: chart.pdf). It"
                + " says: \"More carers were told. So uptake rose.\"."
                + COPY,
            "WARNING b.msg not taken: it is a message without a workbook. It says: \"More carers"
                + " were told. So uptake rose.\"."
                + COPY,
            "0 errors, 2 warnings");
    assertThat(typed.out())
        .containsExactly(
            "Head of Care    refused, missing: DP",
            "Head of Health  not yet, missing: DT",
            "2 workbooks: 0 read, 2 refused.");
  }

  @Test
  void otherFilesAreNamedWithWhatToDo() throws Exception {
    Files.writeString(replies.resolve("a.pdf"), "%PDF-1.7 ...");
    Files.write(replies.resolve("b.png"), HexFormat.of().parseHex("89504e470d0a1a0a"));
    Files.writeString(replies.resolve("c.rtf"), "{\\rtf1 Fine.}");
    try (POIFSFileSystem files = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(replies.resolve("d.doc"))) {
      stream(files.getRoot(), "WordDocument", new byte[100]);
      files.writeFilesystem(out);
    }
    Files.write(replies.resolve("e.zip"), zip("photo.jpg", HexFormat.of().parseHex("ffd8ffe0")));
    Files.write(replies.resolve("f.eml"), eml(" ", ""));
    Typed typed = collect();
    assertThat(typed.err())
        .containsExactly(
            "WARNING e.zip not taken: it is a zip file without a workbook." + INSTEAD + ".",
            "WARNING f.eml not taken: it is a message without a workbook." + INSTEAD + ".",
            "0 errors, 2 warnings");
    String document =
        ", not a workbook." + INSTEAD + ", or copy the commentary to the Commentary sheet.";
    assertThat(typed.out())
        .contains(
            "Passed over a.pdf: it is a PDF document" + document,
            "Passed over b.png: it is a picture" + document,
            "Passed over c.rtf: it is a Rich Text document" + document,
            "Passed over d.doc: it is an old Word document" + document);
  }

  @Test
  void whatHoldsMoreThanAnAnswerIsRefusedAndTheOthersGoOn() throws Exception {
    Files.write(replies.resolve("bomb.zip"), zip("a.xlsx", new byte[25_000_000]));
    byte[] message = msg("Text.", "a.xlsx", pack);
    Files.write(replies.resolve("cut.msg"), java.util.Arrays.copyOf(message, message.length / 3));
    byte[] deep = pack;
    for (int i = 0; i < 5; i++) {
      deep = zip("again.zip", deep);
    }
    Files.write(replies.resolve("deep.zip"), deep);
    Files.write(replies.resolve("good.xlsx"), pack);
    Typed typed = collect();
    String open =
        " that cannot be taken apart here. Open it, and save the workbook that is in it here.";
    assertThat(typed.err())
        .containsExactly(
            "WARNING bomb.zip not taken: it is a zip file" + open,
            "WARNING cut.msg not taken: it is a message" + open,
            "WARNING deep.zip/again.zip/again.zip/again.zip not taken: it is a zip file" + open,
            "0 errors, 3 warnings");
    assertThat(typed.out()).first().isEqualTo("Head of Care    answered");
  }
}
