package org.scorebook.workbook.wrapped;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;

/** {@code winmail.dat}: what Outlook makes of a message in its own format (TNEF). */
final class Winmail {
  private Winmail() {}

  /**
   * Reads what is attached.
   *
   * @throws IOException when it is broken, or holds more than an answer does
   */
  static Wrapped read(Path file) throws IOException {
    Unpacked unpacked = new Unpacked();
    try (InputStream bytes = Files.newInputStream(file)) {
      for (Attachment attachment : new HMEFMessage(bytes).getAttachments()) {
        byte[] content = attachment.getContents();
        if (content != null) {
          unpacked.add(name(attachment), content);
        }
      }
    }
    return Wrapped.of(unpacked.files());
  }

  private static String name(Attachment attachment) {
    String name = attachment.getLongFilename();
    String shorter = name == null ? attachment.getFilename() : name;
    return shorter == null ? "attachment" : shorter;
  }
}
