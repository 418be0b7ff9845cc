package org.scorebook.mail.inbox;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scorebook.files.FileMarks;
import org.scorebook.mail.letter.ReadHeaders;
import org.scorebook.mail.server.MailConnection;
import org.scorebook.message.LegibleText;
import org.scorebook.text.Blanks;

/**
 * What a received message holds, forwarded messages within it included. Whatever is wrong with a
 * part is noted, and the others are read all the same.
 */
final class MessageParts {
  /** Larger attachments are not taken: no honest reply comes near. */
  static final int LARGEST = 20_000_000;

  private static final int DEEPEST = 100;
  private static final int MOST_PARTS = 500;
  private static final String PGP_MESSAGE = "-----BEGIN PGP MESSAGE-----";
  private static final Pattern PGP_NAME = Pattern.compile(".*\\.(pgp|gpg|xlsx\\.asc)");
  private static final Pattern UUENCODED =
      Pattern.compile("^begin [0-7]{3,4} (.+?)\\s*$", Pattern.MULTILINE);

  /** What may hold an answer; the name is what the sender called it, and no path. */
  @SuppressWarnings("ArrayRecordComponent")
  record Attached(String name, Held held, byte[] bytes) {}

  /** Workbooks, and what may hold some. */
  final List<Attached> attached = new ArrayList<>();

  /** Names of workbooks that arrived broken or too large. */
  final List<String> damaged = new ArrayList<>();

  /** Names of whatever else was attached. */
  final List<String> others = new ArrayList<>();

  private final WrittenParts written = new WrittenParts();

  /** Everything written, in whatever form, and the machine-readable part of a bounce. */
  final StringBuilder text = new StringBuilder();

  /** To whom the messages within were addressed. */
  String returnedTo = "";

  /** How a part is encrypted; empty where none is. */
  String encryption = "";

  /** Whether something on its way took the message apart, so that its parts are not all found. */
  boolean isBroken;

  /** All files that were found. */
  private final List<byte[]> reached = new ArrayList<>();

  boolean hasWinmail;
  boolean isCalendar;
  boolean isForward;
  private int parts;

  private MessageParts() {}

  static MessageParts of(Message message) {
    MessageParts parts = new MessageParts();
    parts.read(message, 0);
    parts.readUnreached(message);
    return parts;
  }

  /** Files that stand in the message, and that its broken structure does not lead to. */
  private void readUnreached(Message message) {
    try {
      if (message instanceof MimeMessage mime) {
        try (InputStream raw = mime.getRawInputStream()) {
          String all = FileMarks.text(raw.readNBytes(2 * LARGEST));
          for (UnreachedFile file : UnreachedFile.in(all, reached)) {
            isBroken = true;
            if (file.isWhole()) {
              keep(PartFields.plain(ReadHeaders.decoded(file.name())), "", file.bytes(), 0);
            } else if (damaged.isEmpty()) {
              damaged.add(PartFields.plain(ReadHeaders.decoded(file.name())));
            }
          }
        }
      }
    } catch (IOException | MessagingException none) {
      // Whatever could be read was.
    }
  }

  private void read(Part part, int depth) {
    if (depth > DEEPEST || ++parts > MOST_PARTS) {
      return;
    }
    String name = PartFields.name(part);
    String type = PartFields.type(part);
    try {
      if (type.startsWith("multipart/")) {
        noteEncryption(type, name, part);
        int before = written.size();
        readAll(part, depth);
        if (type.equals("multipart/alternative")) {
          written.keepBest(before);
        }
      } else if (type.equals("message/rfc822")) {
        isForward = true;
        if (part.getContent() instanceof Message inner) {
          returnedTo += ReadHeaders.decoded(ReadHeaders.first(inner, "To")) + "\n";
          read(inner, depth + 1);
        }
      } else if (type.startsWith("text/") || type.startsWith("message/") || isRich(name, type)) {
        readText(part, name, type, depth);
      } else {
        noteEncryption(type, name, part);
        readFile(part, name, type, depth);
      }
    } catch (IOException | MessagingException | RuntimeException broken) {
      if (Held.isWorkbook(name, type)) {
        damaged.add(name);
      }
    }
  }

  /** Text that some programs send as a file without a name. */
  private static boolean isRich(String name, String type) {
    return name.isEmpty() && type.endsWith("rtf");
  }

  private void readAll(Part part, int depth) throws IOException, MessagingException {
    int read = 0;
    try {
      if (part.getContent() instanceof Multipart multipart) {
        for (; read < multipart.getCount(); read++) {
          BodyPart child = multipart.getBodyPart(read);
          read(child, depth + 1);
        }
      }
    } catch (MessagingException broken) {
      if (read > 0) {
        throw broken;
      }
    }
    if (read == 0) {
      // Its parts cannot be told from one another: what was written stands among them.
      isBroken = true;
      written.add("", PartFields.written(part, PartFields.bytes(part, PartFields.LARGEST_TEXT)));
    }
  }

  private void noteEncryption(String type, String name, Part part) throws MessagingException {
    String declared = String.valueOf(part.getContentType()).toLowerCase(Locale.ROOT);
    String called = name.toLowerCase(Locale.ROOT);
    if (type.endsWith("pkcs7-mime") && declared.contains("enveloped")) {
      encryption = "S/MIME";
    } else if (type.equals("multipart/encrypted") || type.equals("application/pgp-encrypted")) {
      encryption = "PGP";
    } else if (PGP_NAME.matcher(called).matches()) {
      encryption = "PGP";
    } else if (type.contains("rpmsg") || called.endsWith(".rpmsg")) {
      encryption = "Microsoft 365";
    } else if (called.endsWith(".switch") || type.contains("egress")) {
      encryption = "Egress";
    }
  }

  private void readText(Part part, String name, String type, int depth)
      throws IOException, MessagingException {
    if (type.equals("text/calendar")) {
      isCalendar = true;
      return;
    }
    byte[] bytes = PartFields.bytes(part, LARGEST + 1);
    if (!name.isEmpty() && Held.of(name, type, bytes) != Held.OTHER) {
      keep(name, type, bytes, depth);
      return;
    }
    String all = PartFields.written(part, bytes);
    text.append(all).append('\n');
    if (Blanks.strip(all).startsWith(PGP_MESSAGE)) {
      encryption = "PGP";
    }
    if (name.isEmpty()) {
      written.add(type, withoutFiles(all));
    } else {
      others.add(name);
    }
    if (type.equals("text/plain")) {
      readUuencoded(bytes, depth);
    }
  }

  private static String withoutFiles(String written) {
    Matcher begin = UUENCODED.matcher(written);
    return begin.find() ? written.substring(0, begin.start()) : written;
  }

  /** Files in the text itself, as mail programs of old write them. */
  private void readUuencoded(byte[] bytes, int depth) throws IOException, MessagingException {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher begin = UUENCODED.matcher(all);
    while (begin.find() && ++parts <= MOST_PARTS) {
      byte[] rest = all.substring(begin.start()).getBytes(StandardCharsets.ISO_8859_1);
      try (InputStream file = MimeUtility.decode(new ByteArrayInputStream(rest), "uuencode")) {
        keep(PartFields.plain(begin.group(1)), "", file.readNBytes(LARGEST + 1), depth);
      }
    }
  }

  private void readFile(Part part, String name, String type, int depth)
      throws IOException, MessagingException {
    byte[] bytes = PartFields.bytes(part, LARGEST + 1);
    if (type.endsWith("pkcs7-mime") || FileMarks.isSigned(FileMarks.text(bytes))) {
      if (encryption.isEmpty()) {
        readMessage(OpaqueSignature.content(bytes), depth);
      }
      return;
    }
    keep(name, type, bytes, depth);
  }

  private void keep(String name, String type, byte[] bytes, int depth) throws MessagingException {
    if (bytes.length == 0 || bytes.length > LARGEST) {
      if (Held.isWorkbook(name, type)) {
        damaged.add(name);
      }
      return;
    }
    reached.add(bytes);
    Held held = Held.of(name, type, bytes);
    switch (held) {
      case MESSAGE -> {
        isForward = true;
        readMessage(bytes, depth);
      }
      case WINMAIL -> {
        hasWinmail = true;
        addAttached(name, held, bytes);
      }
      case WORKBOOK, ZIP, OUTLOOK -> addAttached(name, held, bytes);
      case OTHER -> {
        if (!name.isEmpty()) {
          others.add(name);
        }
      }
    }
  }

  private void addAttached(String name, Held held, byte[] bytes) {
    attached.add(new Attached(name.isEmpty() ? "attachment" + held.ending() : name, held, bytes));
  }

  private void readMessage(byte[] bytes, int depth) throws MessagingException {
    read(MailConnection.message(bytes), depth + 1);
  }

  /** Whether Outlook's own format holds a workbook, which stands in it plainly. */
  boolean hasWorkbookInWinmail() {
    return winmails().anyMatch(file -> file.contains("PK\3\4"));
  }

  /** Whether what was written stands in Outlook's own format alone. */
  boolean isWrittenInWinmail() {
    return Blanks.isBlank(words().words()) && winmails().anyMatch(FileMarks::isWinmail);
  }

  private Stream<String> winmails() {
    return attached.stream()
        .filter(part -> part.held() == Held.WINMAIL)
        .map(part -> FileMarks.text(part.bytes()));
  }

  /** What was written, as plain text. */
  LegibleText words() {
    LegibleText words = written.words();
    return new LegibleText(words.words(), words.isWhole() && !isBroken);
  }
}
