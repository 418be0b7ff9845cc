package org.scorebook.workbook.leak;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Two workbooks held against each other, byte for byte of every part, however each is packed. */
final class SameParts {
  /** So many bytes are held against each other at a time. */
  private static final int STRETCH = 16_384;

  private final byte[] stretch = new byte[STRETCH];
  private final byte[] other = new byte[STRETCH];

  private SameParts() {}

  /** Whether both have the same parts in the same order; what has none is no workbook. */
  static boolean are(byte[] one, byte[] other) throws IOException {
    SameParts same = new SameParts();
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(one));
        ZipInputStream others = new ZipInputStream(new ByteArrayInputStream(other))) {
      int count = 0;
      while (true) {
        ZipEntry part = parts.getNextEntry();
        ZipEntry another = others.getNextEntry();
        if (part == null || another == null) {
          return part == null && another == null && count > 0;
        }
        if (!part.getName().equals(another.getName()) || !same.are(parts, others)) {
          return false;
        }
        count++;
      }
    }
  }

  private boolean are(InputStream part, InputStream another) throws IOException {
    int read;
    do {
      read = part.readNBytes(stretch, 0, STRETCH);
      int readOther = another.readNBytes(other, 0, STRETCH);
      if (!Arrays.equals(stretch, 0, read, other, 0, readOther)) {
        return false;
      }
    } while (read == STRETCH);
    return true;
  }
}
