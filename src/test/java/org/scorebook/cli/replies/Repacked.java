package org.scorebook.cli.replies;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A copy of a workbook's file with more in one of its parts than any program would write. */
public final class Repacked {
  /** Writes XML, which may be too much to be made in memory. */
  public interface More {
    void write(Writer xml) throws IOException;
  }

  private Repacked() {}

  /** Copies a file, with more XML before the last place where a text stands in a part. */
  public static Path write(Path from, Path to, String part, String before, More more)
      throws IOException {
    try (ZipFile zip = new ZipFile(from.toFile());
        ZipOutputStream copy = new ZipOutputStream(Files.newOutputStream(to))) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        copy.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals(part)) {
          String xml = new String(bytes, StandardCharsets.UTF_8);
          int at = xml.lastIndexOf(before);
          if (at < 0) {
            throw new IOException(before + " is not in " + part);
          }
          Writer out = new OutputStreamWriter(copy, StandardCharsets.UTF_8);
          out.write(xml.substring(0, at));
          more.write(out);
          out.write(xml.substring(at));
          out.flush();
        } else {
          copy.write(bytes);
        }
      }
    }
    return to;
  }
}
