package org.scorebook.workbook.leak;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Two workbooks held against each other, byte for byte of every part, however each is packed. */
final class SameParts {
  private SameParts() {}

  /** Whether both have the same parts in the same order; what has none is no workbook. */
  static boolean are(byte[] one, byte[] other) throws IOException {
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(one));
        ZipInputStream others = new ZipInputStream(new ByteArrayInputStream(other))) {
      int count = 0;
      while (true) {
        ZipEntry part = parts.getNextEntry();
        ZipEntry another = others.getNextEntry();
        if (part == null || another == null) {
          return part == null && another == null && count > 0;
        }
        if (!part.getName().equals(another.getName())
            || !Arrays.equals(parts.readAllBytes(), others.readAllBytes())) {
          return false;
        }
        count++;
      }
    }
  }
}
