package org.scorebook.workbook.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From the bytes of an XML file to its characters. */
final class XmlEncoding {
  private static final int HEAD = 200;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private XmlEncoding() {}

  /** A reader by the byte order mark, else the declared encoding, else UTF-8. */
  static Reader reader(InputStream bytes) throws IOException {
    PushbackInputStream pushback = new PushbackInputStream(bytes, HEAD);
    byte[] head = pushback.readNBytes(HEAD);
    int mark = 0;
    Charset charset;
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      charset = StandardCharsets.UTF_8;
      mark = 3;
    } else if (startsWith(head, 0xFF, 0xFE)) {
      charset = StandardCharsets.UTF_16LE;
      mark = 2;
    } else if (startsWith(head, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16BE;
      mark = 2;
    } else if (startsWith(head, '<', 0, '?', 0)) {
      charset = StandardCharsets.UTF_16LE;
    } else if (startsWith(head, 0, '<', 0, '?')) {
      charset = StandardCharsets.UTF_16BE;
    } else {
      charset = declared(new String(head, StandardCharsets.ISO_8859_1));
    }
    pushback.unread(head, mark, head.length - mark);
    return new InputStreamReader(
        pushback,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static Charset declared(String head) throws IOException {
    Matcher declaration = DECLARED.matcher(head);
    if (!declaration.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(declaration.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new DamagedException("its encoding " + declaration.group(1) + " is unknown");
    }
  }

  private static boolean startsWith(byte[] head, int... wanted) {
    if (head.length < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if ((head[i] & 0xFF) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** What stands between {@code &} and {@code ;}: one of XML's own five, or a number. */
  static int codePoint(String reference) throws IOException {
    int known =
        switch (reference) {
          case "lt" -> '<';
          case "gt" -> '>';
          case "amp" -> '&';
          case "quot" -> '"';
          case "apos" -> '\'';
          default -> -1;
        };
    if (known > 0) {
      return known;
    }
    try {
      if (reference.startsWith("#")) {
        int code =
            reference.startsWith("#x")
                ? Integer.parseInt(reference.substring(2), 16)
                : Integer.parseInt(reference.substring(1));
        if (Character.isValidCodePoint(code) && (code >= ' ' || "\t\n\r".indexOf(code) >= 0)) {
          return code;
        }
      }
    } catch (NumberFormatException e) {
      throw new DamagedException("&" + reference + "; is no character");
    }
    throw new DamagedException("&" + reference + "; is no character");
  }
}
