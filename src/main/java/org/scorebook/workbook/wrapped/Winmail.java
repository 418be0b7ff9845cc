package org.scorebook.workbook.wrapped;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.scorebook.message.LegibleText;

/** {@code winmail.dat}: what Outlook makes of a message in its own format (TNEF). */
final class Winmail {
  private Winmail() {}

  /**
   * Reads what is attached. What was written is Rich Text, which is not read here.
   *
   * @throws IOException when it is broken, or holds more than an answer does
   */
  static Wrapped read(Path file) throws IOException {
    Unpacked unpacked = new Unpacked();
    boolean isWritten;
    try (InputStream bytes = Files.newInputStream(file)) {
      HMEFMessage message = new HMEFMessage(bytes);
      isWritten = message.getBody() != null;
      for (Attachment attachment : message.getAttachments()) {
        byte[] content = attachment.getContents();
        if (content != null) {
          unpacked.add(name(attachment), content);
        }
      }
    }
    return Wrapped.of(unpacked.files(), new LegibleText("", !isWritten));
  }

  private static String name(Attachment attachment) {
    String name = attachment.getLongFilename();
    String shorter = name == null ? attachment.getFilename() : name;
    return shorter == null ? "attachment" : shorter;
  }
}
