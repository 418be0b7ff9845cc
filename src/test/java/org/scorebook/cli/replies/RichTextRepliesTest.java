package org.scorebook.cli.replies;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.cli.Typed;

/** Answers written in Outlook's Rich Text: in winmail.dat, a saved message, or a part of one. */
class RichTextRepliesTest {
  private static final String RICH =
      "{\\r"
          + "tf1\\ansi\\ansicpg1252\\fromtext \\deff0{\\fonttbl{\\f0\\fswiss"
          + " Arial;}}\\uc1\\pard\\plain\\f0\\fs20 It\\'92s up by \\'a35.\\par\r\n"
          + "From: Performance\\par\r\n"
          + "}";

  @TempDir Path folder;

  /** A property of a message in binary, as TNEF packs it: {@code attMAPIProps}. */
  private static byte[] winmail(int property, byte[] content) {
    int padded = (content.length + 3) / 4 * 4;
    ByteBuffer bytes = ByteBuffer.allocate(6 + 9 + 16 + padded + 2).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(0x223e9f78).putShort((short) 1);
    bytes.put((byte) 1).putInt(0x00069003).putInt(16 + padded);
    bytes.putInt(1).putShort((short) 0x0102).putShort((short) property);
    return bytes.putInt(1).putInt(content.length).put(content).array();
  }

  /** As MS-OXRTFCP packs it, with no run that repeats an earlier one. */
  private static byte[] packed(String rich) {
    ByteArrayOutputStream runs = new ByteArrayOutputStream();
    byte[] plain = rich.getBytes(UTF_8);
    for (int i = 0; i < plain.length; i++) {
      if (i % 8 == 0) {
        runs.write(0);
      }
      runs.write(plain[i]);
    }
    ByteBuffer bytes = ByteBuffer.allocate(16 + runs.size()).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(12 + runs.size()).putInt(plain.length).putInt(0x75465a4c).putInt(0);
    return bytes.put(runs.toByteArray()).array();
  }

  private static byte[] msg(byte[] rich) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        OutputStream out = new ByteArrayOutputStream()) {
      files.createDocument(new ByteArrayInputStream(new byte[32]), "__properties_version1.0");
      files.createDocument(
          new ByteArrayInputStream("IPM.Note".getBytes(UTF_16LE)), "__substg1.0_001A001F");
      files.createDocument(new ByteArrayInputStream(rich), "__substg1.0_10090102");
      files.writeFilesystem(out);
      return ((ByteArrayOutputStream) out).toByteArray();
    }
  }

  private static String eml(String type, byte[] content) {
    return "From: care@example.org\r\n"
        + "Subject: Re: Commentary\r\n"
        + "MIME-Version: 1.0\r\n"
        + "Content-Type: "
        + type
        + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + Base64.getMimeEncoder().encodeToString(content)
        + "\r\n";
  }

  @Test
  void itsWordsAreQuotedWhateverHoldsThem() throws Exception {
    Path input = new SmallWorkbook().write(folder.resolve("input.xlsx"));
    Path replies = Files.createDirectory(folder.resolve("replies"));
    byte[] packed = packed(RICH);
    Files.writeString(replies.resolve("a.eml"), eml("application/rtf", RICH.getBytes(UTF_8)));
    Files.writeString(
        replies.resolve("b.eml"), eml("application/ms-tnef", winmail(0x1009, packed)));
    Files.write(replies.resolve("c.dat"), winmail(0x1009, packed));
    Files.write(
        replies.resolve("d.dat"), winmail(0x1013, "<p>It&rsquo;s up by \u00A35.".getBytes(UTF_8)));
    Files.write(replies.resolve("e.msg"), msg(packed));
    Files.writeString(
        replies.resolve("f.eml"),
        eml("text/rtf", RICH.substring(0, RICH.indexOf(" by") + 3).getBytes(UTF_8)));
    Files.writeString(replies.resolve("g.eml"), eml("text/plain; name=a.txt", new byte[] {'x'}));
    String says =
        " It says: \"It\u2019s up by \u00A35.\". Where it is commentary, copy it to the Commentary"
            + " sheet.";
    String without = " not taken: it is a message without a workbook.";
    Typed typed = Typed.run(folder, DONE, "collect", input, "--replies", replies);
    assertThat(typed.err())
        .containsExactly(
            "WARNING a.eml" + without + says,
            "WARNING b.eml/attachment.dat" + without + says,
            "WARNING c.dat" + without + says,
            "WARNING d.dat" + without + says,
            "WARNING e.msg" + without + says,
            "WARNING f.eml"
                + without
                + " Part of the message is broken or encoded and cannot be shown here: open it in"
                + " your mail program, and ask for the workbook again, in a new message, where it"
                + " is not whole there either."
                + says.replace("up by \u00A35.", "up by"),
            "WARNING g.eml not taken: it is a message without a workbook (in it: a.txt). Ask for"
                + " the workbook that was sent, with the commentary typed into it.",
            "0 errors, 7 warnings");
  }
}
