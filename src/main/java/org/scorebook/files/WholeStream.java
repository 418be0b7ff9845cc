package org.scorebook.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/**
 * Writes every byte to a channel or fails. One write to a nearly full disk takes a part of the
 * bytes and says nothing; only the next one fails.
 */
final class WholeStream extends OutputStream {
  private final WritableByteChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
  private long written;

  WholeStream(WritableByteChannel channel) {
    this.channel = channel;
  }

  /** How many bytes have been handed to the channel. */
  long written() {
    return written;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    for (int done = 0; done < length; ) {
      int next = Math.min(buffer.capacity(), length - done);
      buffer.clear().put(bytes, offset + done, next).flip();
      while (buffer.hasRemaining()) {
        written += channel.write(buffer);
      }
      done += next;
    }
  }
}
