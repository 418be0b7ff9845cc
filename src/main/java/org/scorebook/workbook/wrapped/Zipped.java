package org.scorebook.workbook.wrapped;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.scorebook.message.LegibleText;

/** A zip file into which somebody put answers. */
final class Zipped {
  private Zipped() {}

  /**
   * Unpacks it into memory, up to a limit of files and bytes.
   *
   * @throws IOException when it is broken, has a password, or holds more than an answer does
   */
  static Wrapped read(Path file) throws IOException {
    Unpacked unpacked = new Unpacked();
    try (InputStream bytes = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(bytes)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        // macOS puts a shadow of each file into a zip.
        if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX/")) {
          unpacked.add(entry.getName(), zip.readNBytes(unpacked.room() + 1));
        }
      }
    }
    return Wrapped.of(unpacked.files(), LegibleText.NOTHING);
  }
}
