package org.scorebook.mail.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import org.scorebook.mail.letter.ReadHeaders;
import org.scorebook.mail.server.FailureCause;
import org.scorebook.message.LegibleText;

/** What a part of a received message says of itself, and what it holds. */
final class PartFields {
  /** Of characters of four bytes, more than are read. */
  static final int LARGEST_TEXT = 4 * LegibleText.LONGEST + 4;

  private PartFields() {}

  /** What it holds, decoded, up to a size. */
  static byte[] bytes(Part part, int atMost) throws IOException, MessagingException {
    try (InputStream stream = part.getInputStream()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      int read = stream.read(buffer);
      while (read >= 0 && bytes.size() < atMost) {
        bytes.write(buffer, 0, Math.min(read, atMost - bytes.size()));
        read = stream.read(buffer);
      }
      return bytes.toByteArray();
    }
  }

  /** In small letters, without parameters. */
  static String type(Part part) {
    try {
      return new ContentType(part.getContentType()).getBaseType().toLowerCase(Locale.ROOT);
    } catch (MessagingException | RuntimeException unreadable) {
      return "text/plain";
    }
  }

  /** The received name for a reader: decoded, on one line, without folders. */
  static String name(Part part) {
    try {
      return plain(ReadHeaders.decoded(part.getFileName()));
    } catch (MessagingException | RuntimeException unreadable) {
      return "";
    }
  }

  /** A received name on one line, without folders. */
  static String plain(String name) {
    return FailureCause.oneLine(
        name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
  }

  /** Its text, up to a length. */
  static String written(Part part, byte[] bytes) throws MessagingException {
    boolean whole = bytes.length <= LARGEST_TEXT;
    return new String(whole ? bytes : Arrays.copyOf(bytes, LARGEST_TEXT), charset(part));
  }

  private static Charset charset(Part part) throws MessagingException {
    try {
      String name = new ContentType(part.getContentType()).getParameter("charset");
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
    } catch (ParseException | IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.UTF_8;
    }
  }
}
