package org.scorebook.workbook.wrapped;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.scorebook.message.LegibleText;

/** {@code winmail.dat}: what Outlook makes of a message in its own format (TNEF). */
final class Winmail {
  private Winmail() {}

  /**
   * Reads its text and what is attached.
   *
   * @throws IOException when it is broken, or holds more than an answer does
   */
  static Wrapped read(Path file) throws IOException {
    Unpacked unpacked = new Unpacked();
    LegibleText words;
    try (InputStream bytes = Files.newInputStream(file)) {
      HMEFMessage message = new HMEFMessage(bytes);
      words = words(message);
      for (Attachment attachment : message.getAttachments()) {
        byte[] content = attachment.getContents();
        if (content != null) {
          unpacked.add(name(attachment), content);
        }
      }
    }
    return Wrapped.of(unpacked.files(), words);
  }

  /** As HTML, or as Rich Text by Outlook of old or where the sender chose it. */
  private static LegibleText words(HMEFMessage message) {
    MAPIAttribute html = message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML);
    if (html != null) {
      return LegibleText.ofHtml(html.getData());
    }
    String rich = message.getBody();
    return rich == null ? LegibleText.NOTHING : LegibleText.of(rich);
  }

  private static String name(Attachment attachment) {
    String name = attachment.getLongFilename();
    String shorter = name == null ? attachment.getFilename() : name;
    return shorter == null ? "attachment" : shorter;
  }
}
