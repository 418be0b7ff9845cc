package org.scorebook.cli.replies;

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
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      DirectoryEntry root = files.getRoot();
      stream(root, "__properties_version1.0", new byte[32]);
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
