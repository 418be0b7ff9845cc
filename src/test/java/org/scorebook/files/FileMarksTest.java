package org.scorebook.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class FileMarksTest {
  private static final String OLE = FileMarks.text(HexFormat.of().parseHex("d0cf11e0a1b11ae1"));

  private static String wide(String name) {
    return FileMarks.text(name.getBytes(StandardCharsets.UTF_16LE));
  }

  private static void known(Predicate<String> mark, List<String> files, List<String> others) {
    assertThat(files).allMatch(mark);
    assertThat(others).noneMatch(mark);
  }

  @Test
  void filesAreKnownByHowTheyBegin() {
    known(FileMarks::isZip, List.of("PK\3\4xl/"), List.of("", "PK", " PK\3\4", OLE));
    known(FileMarks::isOle, List.of(OLE), List.of("", "PK\3\4", "x" + OLE));
    known(
        FileMarks::isWinmail,
        List.of(FileMarks.text(HexFormat.of().parseHex("789f3e2201"))),
        List.of("", "x\u009f>", OLE));
    known(
        FileMarks::isLetter,
        List.of(
            "From: a@example.org\n",
            "subject:x",
            "X-MS-Has-Attach: yes\r\n",
            "\u00ef\u00bb\u00bfThread-Topic: x"),
        List.of("", "Dear all,\nFrom: a", "From the team", "X: 1", "Measure ID: DP"));
  }

  @Test
  void aMessageWithinItsSignatureIsKnown() {
    String signed = FileMarks.text(HexFormat.of().parseHex("308006092a864886f70d010702a080"));
    String data = FileMarks.text(HexFormat.of().parseHex("300b06092a864886f70d010701"));
    String encrypted = FileMarks.text(HexFormat.of().parseHex("308006092a864886f70d010703a080"));
    known(
        FileMarks::isSigned,
        List.of(signed, signed + "x"),
        List.of("", "0", encrypted, signed + data, "x" + signed));
  }

  @Test
  void oldDocumentsAreKnownByWhatTheyHold() {
    known(
        FileMarks::isOutlook,
        List.of(OLE + wide("__properties_version1.0")),
        List.of(OLE, OLE + "__properties_version1.0"));
    known(
        FileMarks::isWorkbook,
        List.of(OLE + wide("Workbook"), OLE + wide("EncryptedPackage")),
        List.of(OLE, OLE + wide("WordDocument"), "Workbook"));
  }
}
