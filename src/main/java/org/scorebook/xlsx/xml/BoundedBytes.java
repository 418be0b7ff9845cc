package org.scorebook.xlsx.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a part, of which only so many may be read before there is another token. */
final class BoundedBytes extends FilterInputStream {
  private static final int MOST = 1_000_000;

  private int left = MOST;

  BoundedBytes(InputStream bytes) {
    super(bytes);
  }

  /** Says that there is a token: the next one has as much room again. */
  void begin() {
    left = MOST;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    take(1);
    return read;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    take(read);
    return read;
  }

  private void take(int read) throws DamagedException {
    left -= read;
    if (left < 0) {
      throw new DamagedException(XmlTokens.BROKEN);
    }
  }
}
