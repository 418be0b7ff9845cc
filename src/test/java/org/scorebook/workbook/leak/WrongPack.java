package org.scorebook.workbook.leak;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An owner's workbook with something put into it that does not belong there. */
final class WrongPack {
  private WrongPack() {}

  /** The workbook with one more part. */
  static byte[] with(byte[] pack, String part, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(zip.readAllBytes());
      }
      out.putNextEntry(new ZipEntry(part));
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  /** The workbook with a text put before the first place of another in one of its parts. */
  static byte[] before(byte[] pack, String part, String place, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean put = false;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        String old = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        int at = entry.getName().equals(part) ? old.indexOf(place) : -1;
        put |= at >= 0;
        String changed = at < 0 ? old : old.substring(0, at) + text + old.substring(at);
        out.write(changed.getBytes(StandardCharsets.UTF_8));
      }
    }
    if (!put) {
      throw new IllegalArgumentException(part + " has no " + place);
    }
    return bytes.toByteArray();
  }
}
