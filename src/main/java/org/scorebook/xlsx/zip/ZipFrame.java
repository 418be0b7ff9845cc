package org.scorebook.xlsx.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands around parts in a zip: a header before each, and the directory at the end. Commons
 * Compress writes the same, but first asks Java for the calendars of all languages, which takes
 * longer than to write a small workbook.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE.TXT</a>
 */
final class ZipFrame {
  private static final int HEADER = 0x04034b50;
  private static final int DIRECTORY = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int LARGE_END = 0x06064b50;
  private static final int LARGE_END_LOCATOR = 0x07064b50;

  /** Version 2.0 can deflate, 4.5 can count beyond two bytes. */
  private static final short DEFLATES = 20;

  private static final short COUNTS_FURTHER = 45;
  private static final int NAMES_IN_UTF_8 = 1 << 11;
  private static final short DEFLATED = 8;

  /** 1 January 1980 at noon, so that equal contents are equal bytes: {@link EntryTime}. */
  private static final int NOON = 12 << 11;

  private static final int FIRST_DAY = 1 << 5 | 1;

  /** As a count of parts: it stands in the longer record beside this one. */
  private static final int COUNTED_BESIDE = 0xffff;

  private static final long MOST_BYTES = 0xffff_ffffL;

  private final OutputStream out;
  private final List<byte[]> directory = new ArrayList<>();
  private long written;

  /**
   * @param out is left open
   */
  ZipFrame(OutputStream out) {
    this.out = out;
  }

  /** Writes one part. */
  void add(ZippedPart part) throws IOException {
    byte[] letters = part.name().getBytes(StandardCharsets.UTF_8);
    ByteBuffer header = record(30 + letters.length).putInt(HEADER);
    ByteBuffer listed = record(46 + letters.length).putInt(DIRECTORY).putShort(DEFLATES);
    describe(header, part, letters);
    describe(listed, part, letters);
    // No comment, on no other disk, no attributes: ten bytes of zeros.
    listed.position(42);
    listed.putInt((int) written).put(letters);
    header.put(letters);
    directory.add(bytes(listed));
    write(header);
    out.write(part.held());
    written += part.held().length;
    if (written > MOST_BYTES) {
      throw new IOException("A workbook cannot be longer than 4 GB.");
    }
  }

  private static void describe(ByteBuffer record, ZippedPart part, byte[] name) {
    record.putShort(DEFLATES).putShort((short) NAMES_IN_UTF_8).putShort(DEFLATED);
    record.putShort((short) NOON).putShort((short) FIRST_DAY);
    record.putInt((int) part.crc()).putInt(part.held().length).putInt((int) part.size());
    record.putShort((short) name.length).putShort((short) 0);
  }

  /** Writes the directory. */
  void finish() throws IOException {
    long start = written;
    for (byte[] listed : directory) {
      out.write(listed);
      written += listed.length;
    }
    long length = written - start;
    int count = directory.size();
    if (count >= COUNTED_BESIDE) {
      countFurther(count, start, length);
    }
    short counted = (short) Math.min(count, COUNTED_BESIDE);
    // On the only disk, and without a comment.
    write(
        record(22)
            .putInt(END)
            .putInt(0)
            .putShort(counted)
            .putShort(counted)
            .putInt((int) length)
            .putInt((int) start));
    out.flush();
  }

  private void countFurther(int count, long start, long length) throws IOException {
    long end = written;
    write(
        record(56)
            .putInt(LARGE_END)
            .putLong(44)
            .putShort(COUNTS_FURTHER)
            .putShort(COUNTS_FURTHER)
            .putLong(0)
            .putLong(count)
            .putLong(count)
            .putLong(length)
            .putLong(start));
    write(record(20).putInt(LARGE_END_LOCATOR).putInt(0).putLong(end).putInt(1));
  }

  private static ByteBuffer record(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void write(ByteBuffer record) throws IOException {
    out.write(bytes(record));
    written += record.capacity();
  }

  private static byte[] bytes(ByteBuffer record) {
    byte[] bytes = new byte[record.capacity()];
    record.rewind().get(bytes);
    return bytes;
  }
}
