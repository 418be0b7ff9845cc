package org.scorebook.workbook.wrapped;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;
import org.scorebook.message.LegibleText;
import org.scorebook.text.Blanks;

/** A message that was dragged out of Outlook. */
final class OutlookMessage {
  private static final int DEEPEST = 50;

  private final Unpacked unpacked = new Unpacked();

  private OutlookMessage() {}

  /**
   * Reads its text and what is attached, forwarded messages within it included.
   *
   * @throws IOException when it is broken, or holds more than an answer does
   */
  static Wrapped read(Path file) throws IOException {
    OutlookMessage all = new OutlookMessage();
    try (InputStream bytes = Files.newInputStream(file);
        MAPIMessage message = new MAPIMessage(bytes)) {
      message.setReturnNullOnMissingChunk(true);
      all.add(message, 0);
      OutlookKind kind =
          OutlookKind.of(
              text(message.getMainChunks().getMessageClass()).orElse(""), all.unpacked.files());
      return new Wrapped(
          all.unpacked.files(),
          List.of(),
          words(message),
          sender(message),
          kind.encryption(),
          kind.noAnswer().map(what -> what.sentence(subject(message))));
    } catch (ChunkNotFoundException e) {
      throw new IOException(e);
    }
  }

  private void add(MAPIMessage message, int depth) throws IOException {
    for (AttachmentChunks attachment : message.getAttachmentFiles()) {
      if (attachment.isEmbeddedMessage()) {
        MAPIMessage inner = attachment.getEmbeddedMessage();
        if (depth < DEEPEST && inner != null) {
          add(inner, depth + 1);
        }
      } else {
        byte[] content = attachment.getEmbeddedAttachmentObject();
        if (content != null) {
          unpacked.add(name(attachment), content);
        }
      }
    }
  }

  private static String name(AttachmentChunks attachment) {
    return text(attachment.getAttachLongFileName())
        .or(() -> text(attachment.getAttachFileName()))
        .orElse("attachment");
  }

  private static String sender(MAPIMessage message) throws ChunkNotFoundException {
    return text(message.getMainChunks().getEmailFromChunk())
        .filter(address -> address.contains("@"))
        .orElseGet(() -> text(message.getMainChunks().getDisplayFromChunk()).orElse(""));
  }

  private static String subject(MAPIMessage message) {
    return text(message.getMainChunks().getSubjectChunk())
        .map(subject -> '"' + subject + '"')
        .orElse("");
  }

  private static Optional<String> text(@Nullable StringChunk chunk) {
    return Optional.ofNullable(chunk).map(StringChunk::getValue);
  }

  /** New Outlook may write it as HTML alone, an old one as Rich Text. */
  private static LegibleText words(MAPIMessage message) throws ChunkNotFoundException {
    String plain = message.getTextBody();
    if (plain != null && !Blanks.isBlank(plain)) {
      return LegibleText.of(plain);
    }
    String html = message.getHtmlBody();
    if (html != null && !Blanks.isBlank(html)) {
      return LegibleText.ofHtml(html);
    }
    return message.getMainChunks().getRtfBodyChunk() == null ? LegibleText.NOTHING : rich(message);
  }

  private static LegibleText rich(MAPIMessage message) throws ChunkNotFoundException {
    try {
      return LegibleText.of(message.getRtfBody());
    } catch (RuntimeException broken) {
      return new LegibleText("", false);
    }
  }
}
