package org.scorebook.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** Takes half of what it is given each time, like a disk that is nearly full. */
final class HalfChannel implements WritableByteChannel {
  final ByteArrayOutputStream taken = new ByteArrayOutputStream();

  @Override
  public int write(ByteBuffer source) {
    byte[] half = new byte[(source.remaining() + 1) / 2];
    source.get(half);
    taken.write(half, 0, half.length);
    return half.length;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {}
}
