package org.scorebook.workbook.stream;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The names of elements and attributes, each made once however often it is read. */
final class XmlNames {
  private static final int MAX_LENGTH = 256;

  /** A name with its prefix, and without. */
  record Name(String qualified, String local) {
    boolean isPrefixed() {
      return qualified.length() != local.length();
    }

    boolean isNamespace() {
      return qualified.startsWith("xmlns");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || (other instanceof Name name && qualified.equals(name.qualified));
    }

    @Override
    public int hashCode() {
      return qualified.hashCode();
    }
  }

  private static final Name NONE = new Name("", "");

  private final @Nullable Name[] known = new @Nullable Name[1024];
  private final char[] characters = new char[MAX_LENGTH];
  private int length;
  private Name name = NONE;

  /** The name read last. */
  Name name() {
    return name;
  }

  /** Reads a name that begins with the given character; gives the character after it. */
  int read(int first, XmlTokens tokens) throws IOException {
    length = 0;
    int hash = 0;
    int c = first;
    while (isNamePart(c)) {
      if (length == MAX_LENGTH) {
        throw new DamagedException("a name is too long");
      }
      characters[length++] = (char) c;
      hash = 31 * hash + c;
      c = tokens.read();
    }
    if (length == 0) {
      throw new DamagedException("a name is missing");
    }
    // One slot per hash: a collision only costs making the name again.
    int slot = (hash ^ (hash >>> 10)) & (known.length - 1);
    Name candidate = known[slot];
    if (candidate == null || !matches(candidate.qualified())) {
      String qualified = new String(characters, 0, length);
      candidate = new Name(qualified, qualified.substring(qualified.indexOf(':') + 1));
      known[slot] = candidate;
    }
    name = candidate;
    return c;
  }

  private boolean matches(String qualified) {
    if (qualified.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (qualified.charAt(i) != characters[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNamePart(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == ':'
        || c == '_'
        || c == '-'
        || c == '.'
        || c > 0x7F;
  }
}
