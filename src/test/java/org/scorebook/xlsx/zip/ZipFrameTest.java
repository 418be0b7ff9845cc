package org.scorebook.xlsx.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;

/** Against Commons Compress, byte for byte. */
class ZipFrameTest {
  @Test
  void framesPartsAsTheLibraryDoes() throws IOException {
    assertFramed(
        List.of(
            new ZippedPart("[Content_Types].xml", new byte[] {1, 2, 3}, 1_000, 0xffff_fffeL),
            new ZippedPart("caf\u00e9/\ud83d\ude00.xml", new byte[70_000], 3_000_000_000L, 0),
            new ZippedPart("empty", new byte[0], 0, 7)));
    assertFramed(List.of());
  }

  @Test
  void countsMorePartsThanTwoBytesCan() throws IOException {
    assertFramed(numbered(0xfffe));
    assertFramed(numbered(0xffff));
  }

  private static List<ZippedPart> numbered(int parts) {
    return IntStream.range(0, parts)
        .mapToObj(number -> new ZippedPart("part" + number, new byte[] {3, 0}, 0, 0))
        .toList();
  }

  private static void assertFramed(List<ZippedPart> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ZipFrame frame = new ZipFrame(bytes);
    for (ZippedPart part : parts) {
      frame.add(part);
    }
    frame.finish();
    assertThat(bytes.toByteArray()).isEqualTo(byLibrary(parts));
  }

  private static byte[] byLibrary(List<ZippedPart> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (ZippedPart part : parts) {
        ZipArchiveEntry entry = new ZipArchiveEntry(part.name());
        entry.setTime(EntryTime.millis());
        entry.setMethod(ZipArchiveEntry.DEFLATED);
        entry.setSize(part.size());
        entry.setCompressedSize(part.held().length);
        entry.setCrc(part.crc());
        zip.addRawArchiveEntry(entry, new ByteArrayInputStream(part.held()));
      }
    }
    return bytes.toByteArray();
  }
}
