package org.scorebook.mail.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scorebook.files.FileMarks;
import org.scorebook.mail.server.MailConnection;
import org.scorebook.message.LegibleText;

/**
 * A message that was saved as a file, {@code .eml}.
 *
 * @param attached workbooks and zip files, those of forwarded messages included
 * @param others names of what else was attached, and of workbooks that arrived broken
 * @param text what was written
 * @param sender the address it is from; empty where it does not say
 * @param encryption how it is encrypted; empty where it is not
 * @param noAnswer what it is, where it is no answer by itself
 */
public record SavedMessage(
    List<Attached> attached,
    List<String> others,
    LegibleText text,
    String sender,
    String encryption,
    Optional<String> noAnswer) {
  public SavedMessage {
    attached = List.copyOf(attached);
    others = List.copyOf(others);
  }

  /** A file as it was attached; the name is what the sender called it, and no path. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Attached(String name, byte[] content) {}

  /**
   * Takes a message apart.
   *
   * @throws IOException when it is none
   */
  public static SavedMessage read(byte[] bytes) throws IOException {
    try {
      boolean isSigned = FileMarks.isSigned(FileMarks.text(bytes));
      MimeMessage message =
          MailConnection.message(isSigned ? OpaqueSignature.content(bytes) : bytes);
      Incoming incoming = Incoming.of(message, List.of());
      MessageParts parts = incoming.parts;
      return new SavedMessage(
          parts.attached.stream().map(found -> new Attached(found.name(), found.bytes())).toList(),
          Stream.concat(parts.others.stream(), parts.damaged.stream()).toList(),
          parts.words(),
          incoming.sender,
          parts.encryption,
          IncomingWords.noAnswer(incoming));
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }
}
