package org.scorebook.mail.letter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Header values in ASCII: RFC 2047 for words, RFC 2231 for file names. */
public final class Headers {
  /** An encoded word may have 75 characters, of which {@code =?UTF-8?B?} and {@code ?=} take 12. */
  private static final int BYTES_PER_WORD = 45;

  private Headers() {}

  /**
   * @throws IllegalArgumentException when the value holds a control character, with which it could
   *     begin a header of its own
   */
  static void requireOneLine(String what, String value) {
    if (hasControl(value)) {
      throw new IllegalArgumentException("The " + what + " holds a control character.");
    }
  }

  /** Whether there is any character that would end or garble a header line. */
  public static boolean hasControl(String value) {
    return value
        .codePoints()
        .anyMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
  }

  /** A subject or the like: as it is when ASCII, else as encoded words, one a line. */
  static String text(String value) {
    requireOneLine("header", value);
    return isAscii(value) && !value.contains("=?") ? foldAtBlanks(value) : encodedWords(value);
  }

  /** {@code Name <address>}, the name quoted or encoded where it must be. */
  public static String mailbox(String name, String address) {
    requireOneLine("address", address);
    requireOneLine("name", name);
    if (name.isEmpty()) {
      return address;
    }
    if (!isAscii(name) || name.contains("=?")) {
      return encodedWords(name) + "\r\n <" + address + ">";
    }
    boolean plain = name.matches("[A-Za-z0-9 ]*");
    return (plain ? name : quoted(name)) + " <" + address + ">";
  }

  /**
   * A parameter such as {@code filename="a.xlsx"}. Where it is not ASCII, in what ASCII has of it
   * for programs that know no better, and by RFC 2231 for the others.
   */
  static String parameter(String key, String value) {
    requireOneLine(key, value);
    return isAscii(value)
        ? key + "=" + quoted(value)
        : key + "=" + quoted(ascii(value)) + ";\r\n " + key + "*=UTF-8''" + percent(value);
  }

  /** Letters without their accents, dashes and quotation marks in their plain form. */
  static String ascii(String value) {
    return Normalizer.normalize(value, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("\\p{Pd}", "-")
        .replaceAll("[\u2018\u2019]", "'")
        .replaceAll("[^ -~]+", "_");
  }

  private static boolean isAscii(String value) {
    return value.chars().allMatch(c -> c < 0x80);
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Lines of at most about 70 characters, broken where there is a single blank. */
  private static String foldAtBlanks(String value) {
    StringBuilder folded = new StringBuilder();
    int column = 0;
    for (String word : value.split("(?<=[^ ])(?= [^ ])", -1)) {
      if (column > 0 && column + word.length() > 66) {
        folded.append("\r\n");
        column = 0;
      }
      folded.append(word);
      column += word.length();
    }
    return folded.toString();
  }

  private static String encodedWords(String value) {
    List<String> chunks = new ArrayList<>();
    StringBuilder chunk = new StringBuilder();
    int bytes = 0;
    for (int c : value.codePoints().toArray()) {
      int size = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > BYTES_PER_WORD) {
        chunks.add(chunk.toString());
        chunk.setLength(0);
        bytes = 0;
      }
      chunk.appendCodePoint(c);
      bytes += size;
    }
    chunks.add(chunk.toString());
    return chunks.stream()
        .map(c -> Base64.getEncoder().encodeToString(c.getBytes(StandardCharsets.UTF_8)))
        .map(base64 -> "=?UTF-8?B?" + base64 + "?=")
        .collect(Collectors.joining("\r\n "));
  }

  private static String percent(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
