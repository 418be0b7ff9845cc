package org.scorebook.mail.inbox;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scorebook.mail.server.Why;
import org.scorebook.text.Blanks;

/**
 * What a received message holds, forwarded messages within it included. Whatever is wrong with a
 * part is noted, and the others are read all the same.
 */
final class MessageParts {
  /** Larger attachments are not taken: no honest reply comes near. */
  static final int LARGEST = 20_000_000;

  private static final int LARGEST_TEXT = 500_000;
  private static final int DEEPEST = 8;
  private static final int MOST_PARTS = 200;

  /** A workbook as it was attached; the name is what the sender called it, and no path. */
  @SuppressWarnings("ArrayRecordComponent")
  record Workbook(String name, byte[] bytes) {}

  final List<Workbook> workbooks = new ArrayList<>();

  /** Names of workbooks that arrived broken or too large. */
  final List<String> damaged = new ArrayList<>();

  /** Zip files, in which a workbook may be. */
  final List<Workbook> archives = new ArrayList<>();

  /** Names of whatever else was attached. */
  final List<String> others = new ArrayList<>();

  /** What was written as plain text; likewise as HTML. */
  private final StringBuilder plain = new StringBuilder();

  private final StringBuilder html = new StringBuilder();

  /** Everything written, in whatever form, and the machine-readable part of a bounce. */
  final StringBuilder text = new StringBuilder();

  boolean hasWinmail;
  boolean isForward;
  private int parts;

  private MessageParts() {}

  static MessageParts of(Message message) {
    MessageParts parts = new MessageParts();
    parts.read(message, 0);
    return parts;
  }

  private void read(Part part, int depth) {
    if (depth > DEEPEST || ++parts > MOST_PARTS) {
      return;
    }
    String name = name(part);
    String type = type(part);
    try {
      if (type.startsWith("multipart/")) {
        if (part.getContent() instanceof Multipart multipart) {
          for (int i = 0; i < multipart.getCount(); i++) {
            BodyPart child = multipart.getBodyPart(i);
            read(child, depth + 1);
          }
        }
      } else if (type.equals("message/rfc822")) {
        isForward = true;
        if (part.getContent() instanceof Message inner) {
          read(inner, depth + 1);
        }
      } else if (name.toLowerCase(Locale.ROOT).equals("winmail.dat")
          || type.equals("application/ms-tnef")) {
        hasWinmail = true;
      } else if (isWorkbook(name, type)) {
        readFile(part, name, workbooks);
      } else if (name.toLowerCase(Locale.ROOT).endsWith(".zip") || type.contains("zip")) {
        readFile(part, name, archives);
      } else if (type.startsWith("text/") || type.startsWith("message/")) {
        String written = new String(bytes(part, LARGEST_TEXT), charset(part));
        text.append(written).append('\n');
        if (name.isEmpty()) {
          (type.equals("text/html") ? html : plain).append(written).append('\n');
        }
      } else if (!name.isEmpty()) {
        others.add(name);
      }
    } catch (IOException | MessagingException | RuntimeException broken) {
      if (isWorkbook(name, type)) {
        damaged.add(name);
      }
    }
  }

  /** What was written, as plain text. */
  String words() {
    return Blanks.isBlank(plain.toString())
        ? html.toString()
            .replaceAll("(?is)<(style|head|script)\\b.*?</\\1>", "")
            .replaceAll("(?i)<(br|/p|/div|/tr)\\b[^>]*>", "\n")
            .replaceAll("<[^>]*>", "")
            .replace("&nbsp;", " ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&")
        : plain.toString();
  }

  private void readFile(Part part, String name, List<Workbook> kept)
      throws IOException, MessagingException {
    byte[] bytes = bytes(part, LARGEST + 1);
    if (bytes.length == 0 || bytes.length > LARGEST) {
      damaged.add(name);
    } else {
      kept.add(new Workbook(name, bytes));
    }
  }

  private static byte[] bytes(Part part, int atMost) throws IOException, MessagingException {
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

  private static boolean isWorkbook(String name, String type) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|xlsm|xlsb|xls|ods)")
        || type.contains("spreadsheet")
        || type.contains("ms-excel");
  }

  private static String type(Part part) {
    try {
      return new ContentType(part.getContentType()).getBaseType().toLowerCase(Locale.ROOT);
    } catch (MessagingException | RuntimeException unreadable) {
      return "text/plain";
    }
  }

  /** The received name for a reader: decoded, on one line, without folders. */
  private static String name(Part part) {
    try {
      String name = decoded(part.getFileName());
      return Why.oneLine(
          name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
    } catch (MessagingException | RuntimeException unreadable) {
      return "";
    }
  }

  static String decoded(@Nullable String words) {
    if (words == null) {
      return "";
    }
    try {
      return MimeUtility.decodeText(words);
    } catch (UnsupportedEncodingException unknown) {
      return words;
    }
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
