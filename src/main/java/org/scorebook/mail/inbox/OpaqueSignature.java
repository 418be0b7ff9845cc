package org.scorebook.mail.inbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * A message that stands inside its signature (S/MIME, {@code signed-data} of RFC 5652). The
 * signature itself is not checked: what counts stands inside the workbook.
 */
final class OpaqueSignature {
  private static final int SEQUENCE = 0x30;
  private static final int SET = 0x31;
  private static final int OBJECT = 0x06;
  private static final int INTEGER = 0x02;
  private static final int FIRST = 0xA0;
  private static final int OCTETS = 0x04;
  private static final int OCTETS_IN_PIECES = 0x24;
  private static final int INDEFINITE = -1;
  private static final int DEEPEST = 10;

  private final byte[] bytes;
  private int at;

  private OpaqueSignature(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * What was signed.
   *
   * @throws IOException when there is nothing of the kind
   */
  static byte[] content(byte[] bytes) throws IOException {
    try {
      OpaqueSignature reading = new OpaqueSignature(bytes);
      reading.enter(SEQUENCE);
      reading.skip(OBJECT);
      reading.enter(FIRST);
      reading.enter(SEQUENCE);
      reading.skip(INTEGER);
      reading.skip(SET);
      reading.enter(SEQUENCE);
      reading.skip(OBJECT);
      reading.enter(FIRST);
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      reading.octets(content, 0);
      return content.toByteArray();
    } catch (IndexOutOfBoundsException cut) {
      throw new IOException("the signature is cut off", cut);
    }
  }

  private void enter(int tag) throws IOException {
    require(tag);
    length();
  }

  private void skip(int tag) throws IOException {
    require(tag);
    int length = length();
    if (length == INDEFINITE) {
      throw new IOException("unexpected piece of a signature");
    }
    at += length;
  }

  private void require(int tag) throws IOException {
    if ((bytes[at++] & 0xFF) != tag) {
      throw new IOException("not a signed message");
    }
  }

  /** One string of octets, whole or in pieces, with a length or with an end. */
  private void octets(ByteArrayOutputStream content, int depth) throws IOException {
    int tag = bytes[at++] & 0xFF;
    int length = length();
    if (tag == OCTETS && length != INDEFINITE) {
      content.write(bytes, at, length);
      at += length;
    } else if (tag == OCTETS_IN_PIECES && depth < DEEPEST) {
      int end = length == INDEFINITE ? Integer.MAX_VALUE : at + length;
      while (at < end && !(length == INDEFINITE && bytes[at] == 0 && bytes[at + 1] == 0)) {
        octets(content, depth + 1);
      }
      at += length == INDEFINITE ? 2 : 0;
    } else {
      throw new IOException("not a signed message");
    }
  }

  private int length() throws IOException {
    int first = bytes[at++] & 0xFF;
    if (first < 0x80) {
      return first;
    }
    if (first == 0x80) {
      return INDEFINITE;
    }
    long length = 0;
    for (int i = first & 0x7F; i > 0; i--) {
      length = (length << 8) | (bytes[at++] & 0xFF);
      if (length > bytes.length) {
        throw new IOException("the signature is cut off");
      }
    }
    return (int) length;
  }
}
