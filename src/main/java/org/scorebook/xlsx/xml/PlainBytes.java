package org.scorebook.xlsx.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a part, of which so many are at hand that the next token stands in them whole; and
 * where names, values and texts end in them.
 */
final class PlainBytes {
  /** Instead of a position: it does not end in what is at hand. */
  static final int MORE = -1;

  /** Instead of a position: it is rare, or may be no XML. */
  static final int UNUSUAL = -2;

  private static final int LONGEST_DECLARATION = 100;

  private static final Set<String> DECLARATIONS =
      Set.of(
          "<?xml version=\"1.0\"?>",
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
          "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>",
          "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>",
          "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
          "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>",
          "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"no\"?>");

  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte COLON = 3;

  /** What a byte is in a name. */
  private static final byte[] KINDS = kinds();

  private final InputStream rest;
  private final byte[] buffer = new byte[64 * 1024];
  private int end;

  /** Where the next token begins. */
  private int at;

  // Of the name, value or text looked at last.
  private int colon;
  private int hash;
  private boolean ascii;

  PlainBytes(InputStream bytes) {
    this.rest = bytes;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    for (char c = 'a'; c <= 'z'; c++) {
      kinds[c] = LETTER;
      kinds[c - 'a' + 'A'] = LETTER;
    }
    for (char c = '0'; c <= '9'; c++) {
      kinds[c] = DIGIT;
    }
    kinds['_'] = LETTER;
    kinds['-'] = DIGIT;
    kinds['.'] = DIGIT;
    kinds[':'] = COLON;
    return kinds;
  }

  /** Reads on; false at the end, or where a token is longer than any that programs write. */
  boolean readMore() throws IOException {
    System.arraycopy(buffer, at, buffer, 0, end - at);
    end -= at;
    at = 0;
    int read = end == buffer.length ? -1 : rest.read(buffer, end, buffer.length - end);
    end += Math.max(read, 0);
    return read >= 0;
  }

  int at() {
    return at;
  }

  void moveTo(int position) {
    at = position;
  }

  /** Passes over all that is at hand. */
  void moveToEnd() {
    at = end;
  }

  boolean isAtEnd() {
    return at == end;
  }

  /** Whether so many more bytes follow there. */
  boolean has(int from, int count) {
    return end - from >= count;
  }

  byte get(int position) {
    return buffer[position];
  }

  /** The name that was looked at last; null where it is one too many. */
  @Nullable PlainName name(PlainName.Table names, int from, int to) {
    return names.find(buffer, from, to, colon, hash);
  }

  /** Whether the name stands there. */
  boolean has(PlainName name, int from) {
    return name.standsAt(buffer, from);
  }

  String ascii(int from, int to) {
    return PlainText.ascii(buffer, from, to);
  }

  /** Whether what was looked at last is simply its bytes, one after another. */
  boolean isAscii() {
    return ascii;
  }

  @Nullable String decoded(int from, int to, boolean references) {
    return PlainText.decoded(buffer, from, to, references);
  }

  /** The first place that is not blank. */
  int afterBlanks(int from) {
    int i = from;
    while (i < end && isBlank(buffer[i])) {
      i++;
    }
    return i == end ? MORE : i;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** Where the name ends that begins there. */
  int nameEnd(int from) {
    colon = -1;
    hash = 0;
    int first = from;
    for (int i = from; i < end; i++) {
      byte kind = KINDS[buffer[i] & 0xFF];
      if (kind == COLON && colon < 0 && i > from) {
        colon = i;
        first = i + 1;
      } else if (kind != LETTER && (kind != DIGIT || i == first)) {
        return i == first || kind == COLON ? UNUSUAL : i;
      }
      hash = 31 * hash + buffer[i];
    }
    return MORE;
  }

  /** Where the value of an attribute ends that begins there. */
  int valueEnd(int from, byte quote) {
    ascii = true;
    for (int i = from; i < end; i++) {
      byte b = buffer[i];
      if (b == quote) {
        return i;
      }
      if (b < 0 || b == '&') {
        ascii = false;
      } else if (b < ' ' || b == '<') {
        return UNUSUAL;
      }
    }
    return MORE;
  }

  /** Where the text ends that begins there: at a tag or what else begins as a tag does. */
  int textEnd(int from) {
    ascii = true;
    for (int i = from; i < end; i++) {
      byte b = buffer[i];
      if (b == '<') {
        return i;
      }
      if (b < ' ') {
        if (b >= 0 && b != '\n' && b != '\t') {
          return UNUSUAL;
        }
        ascii &= b >= 0;
      } else if (b == '&') {
        ascii = false;
      } else if (b == '>' && i > from && buffer[i - 1] == ']') {
        return UNUSUAL; // it may end what never began
      }
    }
    return MORE;
  }

  /** Where the brackets stand that end the text that is marked as such and begins there. */
  int markedTextEnd(int from) {
    ascii = true;
    for (int i = from; i < end; i++) {
      byte b = buffer[i];
      if (b == '>' && i >= from + 2 && buffer[i - 1] == ']' && buffer[i - 2] == ']') {
        return i - 2;
      }
      if (b < ' ') {
        if (b >= 0 && b != '\n' && b != '\t') {
          return UNUSUAL;
        }
        ascii &= b >= 0;
      }
    }
    return MORE;
  }

  /** Where the declaration ends with which a part begins; where it would begin if it has none. */
  int declarationEnd() {
    int from = at;
    if (has(from, 3) && buffer[from] == (byte) 0xEF) {
      if (buffer[from + 1] != (byte) 0xBB || buffer[from + 2] != (byte) 0xBF) {
        return UNUSUAL;
      }
      from += 3;
    }
    if (!has(from, 2)) {
      return MORE;
    }
    if (buffer[from + 1] != '?') {
      return from;
    }
    for (int i = from; i < from + LONGEST_DECLARATION; i++) {
      if (i == end) {
        return MORE;
      }
      if (buffer[i] == '>') {
        String text = ascii(from, i + 1);
        boolean known =
            DECLARATIONS.contains(text.indexOf('"') < 0 ? text.replace('\'', '"') : text);
        return known ? i + 1 : UNUSUAL;
      }
    }
    return UNUSUAL;
  }
}
