package org.scorebook.xlsx.zip;

import java.nio.charset.StandardCharsets;

/**
 * The text of one part after the other on its way into the archive: gathered, and encoded a stretch
 * at a time, which Java does several times as fast as piece by piece. No piece may end within a
 * surrogate pair.
 */
public final class PartText {
  /** Characters of a stretch; a large sheet is never whole in memory as text. */
  private static final int STRETCH = 16_384;

  private final PartBytes bytes = new PartBytes();
  private StringBuilder stretch = new StringBuilder(STRETCH);

  /** Adds a piece. */
  public PartText append(CharSequence piece) {
    if (stretch.length() + piece.length() > STRETCH) {
      encode();
    }
    if (piece.length() > STRETCH) {
      bytes.add(piece.toString().getBytes(StandardCharsets.UTF_8));
    } else {
      stretch.append(piece);
    }
    return this;
  }

  /** Where many small pieces can be added, such as those of a row; {@link #pass} must follow. */
  public StringBuilder open() {
    return stretch;
  }

  /** Takes what was added to the open stretch. */
  public void pass() {
    if (stretch.length() > STRETCH) {
      encode();
    }
  }

  private void encode() {
    if (stretch.isEmpty()) {
      return;
    }
    String text = stretch.toString();
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    bytes.add(encoded);
    if (encoded.length == text.length()) {
      stretch.setLength(0);
    } else {
      // A single dash would make all that follows in the old one take two bytes each.
      stretch = new StringBuilder(STRETCH);
    }
  }

  /** Adds bytes that are no text. */
  void append(byte[] content) {
    encode();
    bytes.add(content);
  }

  /** The part that has been added. */
  ZippedPart end(String name) {
    encode();
    return bytes.end(name);
  }

  /** Begins anew, whatever has been added. */
  void begin() {
    stretch.setLength(0);
    bytes.begin();
  }

  /** Gives back what the deflater takes; no part can follow. */
  void close() {
    bytes.close();
  }
}
