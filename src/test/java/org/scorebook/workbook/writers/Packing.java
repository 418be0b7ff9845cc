package org.scorebook.workbook.writers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** How a program packs its parts. */
enum Packing {
  /** Sizes stand before each part, as Excel has it. */
  SIZED,
  /** Sizes stand behind each part, as whoever writes to a stream must. */
  STREAMED,
  /** Nothing is compressed. */
  STORED,
  /** Sizes of 64 bits for parts however small. */
  WIDE,
  /** Folders have entries of their own. */
  WITH_FOLDERS,
  /** Names hold backslashes. */
  BACKSLASHES,
  /** The list of content types comes last. */
  TYPES_LAST;

  byte[] pack(Map<String, String> parts) {
    try {
      ByteArrayOutputStream stream = new ByteArrayOutputStream();
      SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
      try (ZipArchiveOutputStream zip =
          this == STREAMED
              ? new ZipArchiveOutputStream(stream)
              : new ZipArchiveOutputStream(channel)) {
        zip.setUseZip64(this == WIDE ? Zip64Mode.Always : Zip64Mode.AsNeeded);
        write(ordered(parts), zip);
      }
      return this == STREAMED
          ? stream.toByteArray()
          : Arrays.copyOf(channel.array(), Math.toIntExact(channel.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> ordered(Map<String, String> parts) {
    Map<String, String> ordered = new LinkedHashMap<>(parts);
    if (this == TYPES_LAST) {
      String types = ordered.remove("[Content_Types].xml");
      ordered.put("[Content_Types].xml", types);
    }
    return ordered;
  }

  private void write(Map<String, String> parts, ZipArchiveOutputStream zip) throws IOException {
    if (this == WITH_FOLDERS) {
      for (String folder : new String[] {"_rels/", "xl/", "xl/_rels/", "xl/worksheets/"}) {
        zip.putArchiveEntry(new ZipArchiveEntry(folder));
        zip.closeArchiveEntry();
      }
    }
    for (Map.Entry<String, String> part : parts.entrySet()) {
      byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
      String name = part.getKey();
      ZipArchiveEntry entry =
          new ZipArchiveEntry(this == BACKSLASHES ? name.replace('/', '\\') : name);
      if (this == STORED) {
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
      }
      zip.putArchiveEntry(entry);
      zip.write(content);
      zip.closeArchiveEntry();
    }
  }
}
