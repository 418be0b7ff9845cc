package org.scorebook.xlsx.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The text of a part on its way into the package: gathered, and encoded a stretch at a time, which
 * Java does several times as fast as piece by piece. No piece may end within a surrogate pair.
 */
final class PartText extends Writer {
  /** Characters of a stretch; a large sheet is never whole in memory as text. */
  private static final int STRETCH = 16_384;

  private final OutputStream out;
  private StringBuilder stretch = new StringBuilder();

  PartText(OutputStream out) {
    this.out = out;
  }

  @Override
  public Writer append(CharSequence piece) throws IOException {
    stretch.append(piece);
    if (stretch.length() >= STRETCH) {
      encode();
    }
    return this;
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    append(String.valueOf(characters, offset, length));
  }

  private void encode() throws IOException {
    out.write(stretch.toString().getBytes(StandardCharsets.UTF_8));
    // A new one: a single dash would make all that follows in the old one take two bytes each.
    stretch = new StringBuilder(STRETCH);
  }

  @Override
  public void flush() throws IOException {
    encode();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
