package org.scorebook.mail.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.scorebook.text.EmailAddress;

/**
 * A letter as the bytes of a message. The same letter gives the same bytes: boundaries follow from
 * the request, which no text of the letter contains.
 *
 * <pre>
 * multipart/mixed
 *   multipart/alternative
 *     text/plain
 *     text/html
 *   the workbook
 * </pre>
 */
public final class Mime {
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(76, new byte[] {'\r', '\n'});

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Mime() {}

  /** Writes the headers given, one a line without line end, then those of every letter. */
  static void write(Letter letter, List<String> headers, OutputStream destination)
      throws IOException {
    destination.write(text(letter, headers));
    StringBuilder head = new StringBuilder();
    String mixed = boundary(letter);
    line(head, "--" + mixed);
    String name = letter.attachment().name();
    line(head, "Content-Type: " + XLSX + ";\r\n " + Headers.parameter("name", name));
    line(head, "Content-Transfer-Encoding: base64");
    line(head, "Content-Disposition: attachment;\r\n " + Headers.parameter("filename", name));
    line(head, "");
    destination.write(head.toString().getBytes(StandardCharsets.US_ASCII));
    destination.write(BASE64.encode(letter.attachment().bytes()));
    destination.write(("\r\n--" + mixed + "--\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * The message without its workbook, for a service that takes large files otherwise; of a letter
   * to nobody it has no address either.
   */
  public static byte[] bytesWithoutWorkbook(Letter letter, List<String> headers) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(text(letter, headers));
    bytes.writeBytes(("--" + boundary(letter) + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    return bytes.toByteArray();
  }

  private static String boundary(Letter letter) {
    // A boundary may have 70 characters.
    return "=_scorebook_" + letter.request().id().substring(0, 32);
  }

  /** Headers and text, up to where the workbook follows. */
  private static byte[] text(Letter letter, List<String> headers) {
    String mixed = boundary(letter);
    String alternative = mixed + "_text";
    StringBuilder head = new StringBuilder();
    headers.forEach(header -> line(head, header));
    if (!letter.to().isEmpty()) {
      line(head, "To: " + Headers.mailbox(letter.owner().name(), EmailAddress.ascii(letter.to())));
    }
    if (!letter.cc().isEmpty()) {
      List<String> copies = letter.cc().stream().map(EmailAddress::ascii).toList();
      line(head, "Cc: " + String.join(",\r\n ", copies));
    }
    letter.replyTo().ifPresent(address -> line(head, "Reply-To: " + EmailAddress.ascii(address)));
    line(head, "Subject: " + Headers.text(letter.subject()));
    line(head, "Auto-Submitted: auto-generated");
    line(head, "X-Scorebook-Request: " + letter.request().id());
    String label = letter.attachment().workbook().label();
    if (!label.isEmpty()) {
      line(head, "msip_labels: " + Headers.text(label));
    }
    line(head, "MIME-Version: 1.0");
    line(head, "Content-Language: en-GB");
    line(head, "Content-Type: multipart/mixed;\r\n boundary=\"" + mixed + "\"");
    line(head, "");
    line(head, "--" + mixed);
    line(head, "Content-Type: multipart/alternative;\r\n boundary=\"" + alternative + "\"");
    line(head, "");
    textPart(head, alternative, "text/plain", letter.text());
    textPart(head, alternative, "text/html", letter.html());
    line(head, "--" + alternative + "--");
    return head.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** The whole message in memory. */
  public static byte[] bytes(Letter letter, List<String> headers) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(letter, headers, bytes);
    } catch (IOException never) {
      throw new IllegalStateException("memory cannot be written", never);
    }
    return bytes.toByteArray();
  }

  private static void textPart(StringBuilder head, String boundary, String type, String text) {
    line(head, "--" + boundary);
    line(head, "Content-Type: " + type + "; charset=UTF-8");
    line(head, "Content-Transfer-Encoding: quoted-printable");
    line(head, "");
    line(head, quotedPrintable(text));
  }

  /** Quoted-printable by RFC 2045: lines of at most 76 characters, blanks kept at their ends. */
  static String quotedPrintable(String text) {
    StringBuilder encoded = new StringBuilder();
    for (String line : text.split("\\R", -1)) {
      encodeLine(line, encoded);
      encoded.append("\r\n");
    }
    encoded.setLength(encoded.length() - 2);
    return encoded.toString();
  }

  private static void encodeLine(String line, StringBuilder encoded) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    int column = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      boolean blankAtEnd = (b == ' ' || b == '\t') && i == bytes.length - 1;
      boolean plain = b == '\t' || (b >= ' ' && b <= '~' && b != '=');
      // A line of one dot would end the message for a careless server; "From " is quoted by others.
      boolean risky = column == 0 && (b == '.' || startsWithFrom(bytes, i));
      boolean asItIs = plain && !blankAtEnd && !risky;
      int length = asItIs ? 1 : 3;
      if (column + length > 75) {
        encoded.append("=\r\n");
        column = 0;
      }
      if (asItIs) {
        encoded.append((char) b);
      } else {
        encoded.append('=').append(HEX.toHexDigits((byte) b));
      }
      column += length;
    }
  }

  private static boolean startsWithFrom(byte[] bytes, int at) {
    return bytes.length >= at + 5
        && new String(bytes, at, 5, StandardCharsets.ISO_8859_1).equals("From ");
  }

  private static void line(StringBuilder head, String line) {
    head.append(line).append("\r\n");
  }
}
