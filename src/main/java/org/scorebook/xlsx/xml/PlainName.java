package org.scorebook.xlsx.xml;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The name of an element or attribute, kept once for each part: whoever asks for it gets the same
 * text again, which is quickly compared.
 */
final class PlainName {
  /** The name as it stands in the part. */
  private final byte[] bytes;

  private final String prefix;
  private final String local;

  /** Another name that falls to the same place of the table. */
  private final @Nullable PlainName next;

  private PlainName(byte[] bytes, int colon, @Nullable PlainName next) {
    this.bytes = bytes;
    this.prefix = PlainText.ascii(bytes, 0, Math.max(colon, 0)).intern();
    this.local = PlainText.ascii(bytes, colon + 1, bytes.length).intern();
    this.next = next;
  }

  /** What stands before the colon; empty where there is none. */
  String prefix() {
    return prefix;
  }

  String local() {
    return local;
  }

  int length() {
    return bytes.length;
  }

  /** Whether the bytes from there on begin with the name. */
  boolean standsAt(byte[] part, int from) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != part[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** The names of one part. */
  static final class Table {
    /** The format itself has a few hundred. */
    private static final int MOST = 1_000;

    private final @Nullable PlainName[] places = new PlainName[256];
    private int size;

    /**
     * The name of those bytes; null where there are more than any program writes.
     *
     * @param colon where its colon stands; -1 where it has none
     * @param hash the same for the same bytes
     */
    @Nullable PlainName find(byte[] part, int from, int to, int colon, int hash) {
      int place = (hash ^ (hash >>> 8)) & (places.length - 1);
      for (PlainName name = places[place]; name != null; name = name.next) {
        if (name.length() == to - from && name.standsAt(part, from)) {
          return name;
        }
      }
      if (size == MOST) {
        return null;
      }
      size++;
      PlainName added =
          new PlainName(
              Arrays.copyOfRange(part, from, to), colon < 0 ? -1 : colon - from, places[place]);
      places[place] = added;
      return added;
    }
  }
}
