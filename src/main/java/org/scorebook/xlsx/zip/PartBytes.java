package org.scorebook.xlsx.zip;

import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * The bytes of one part after the other as the archive holds them: deflated, or as they are. Its
 * room is used again for the next part, and so is the deflater, which takes a quarter of a megabyte
 * to begin with.
 */
final class PartBytes {
  /** One less than usual: a hundredth more bytes for three quarters of the time. */
  private static final int LEVEL = 5;

  /** Room for a usual part. */
  private static final int ROOM = 16_384;

  private final Optional<Deflater> deflater;
  private final CRC32 crc = new CRC32();
  private byte[] room = new byte[ROOM];
  private int held;
  private long size;

  /** Of an archive whose parts are packed so. */
  PartBytes(Archive.Packing packing) {
    deflater =
        packing == Archive.Packing.PLAIN
            ? Optional.empty()
            : Optional.of(new Deflater(LEVEL, true));
  }

  /** Adds bytes to the part. */
  void add(byte[] bytes) {
    crc.update(bytes);
    size += bytes.length;
    if (deflater.isPresent()) {
      deflater.get().setInput(bytes);
      deflate(deflater.get());
    } else {
      makeRoom(bytes.length);
      System.arraycopy(bytes, 0, room, held, bytes.length);
      held += bytes.length;
    }
  }

  private void deflate(Deflater with) {
    do {
      makeRoom(1);
      held += with.deflate(room, held, room.length - held);
    } while (held == room.length);
  }

  private void makeRoom(int needed) {
    if (room.length - held < needed) {
      room = Arrays.copyOf(room, Math.max(2 * room.length, held + needed));
    }
  }

  /** The part that has been added. */
  ZippedPart end(String name) {
    deflater.ifPresent(Deflater::finish);
    deflater.ifPresent(this::deflate);
    byte[] bytes = Arrays.copyOf(room, held);
    return new ZippedPart(name, bytes, deflater.isPresent(), size, crc.getValue());
  }

  /** Begins anew, whatever has been added. */
  void begin() {
    deflater.ifPresent(Deflater::reset);
    crc.reset();
    held = 0;
    size = 0;
  }

  /** Gives back what the deflater takes; no part can follow. */
  void close() {
    deflater.ifPresent(Deflater::end);
  }
}
