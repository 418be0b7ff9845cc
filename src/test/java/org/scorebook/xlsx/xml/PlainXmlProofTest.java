package org.scorebook.xlsx.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Parts of workbooks with a few bytes changed are read as the library reads them. */
@Tag("proof")
class PlainXmlProofTest {
  private static final byte[] MARKS =
      "<>/&;'\"=! -?[]:#x0aA\u0001\u00e9\n\t\r".getBytes(StandardCharsets.UTF_8);

  private final Random chance = new Random(20_201_231);

  @Test
  void changedPartsAreReadAsTheLibraryReadsThem() throws IOException {
    List<byte[]> parts = parts();
    for (int i = 0; i < 20_000; i++) {
      byte[] changed = parts.get(chance.nextInt(parts.size())).clone();
      int around = chance.nextInt(changed.length);
      for (int changes = 1 + chance.nextInt(3); changes > 0 && changed.length > 0; changes--) {
        changed = changed(changed, Math.floorMod(around + chance.nextInt(40), changed.length));
      }
      assertThat(TokensAsText.read(changed))
          .as("change %s: %s", i, new String(changed, StandardCharsets.UTF_8))
          .isEqualTo(TokensAsText.library(changed));
    }
  }

  private static List<byte[]> parts() throws IOException {
    List<byte[]> parts = new ArrayList<>();
    for (String workbook :
        List.of(
            "examples/cabinet-december-2020/input.xlsx",
            "src/test/resources/rewritten/libreoffice.xlsx",
            "src/test/resources/golden/owner.xlsx")) {
      try (ZipFile zip = new ZipFile(Path.of(workbook).toFile())) {
        for (ZipEntry part : Collections.list(zip.entries())) {
          if (part.getName().matches(".*\\.(xml|rels)") && part.getSize() < 12_000) {
            parts.add(zip.getInputStream(part).readAllBytes());
          }
        }
      }
    }
    return parts;
  }

  private byte[] changed(byte[] part, int at) {
    byte mark = MARKS[chance.nextInt(MARKS.length)];
    return switch (chance.nextInt(6)) {
      case 0 -> replaced(part, at, at + 1, new byte[] {(byte) chance.nextInt(256)});
      case 1 -> replaced(part, at, at + 1, new byte[] {mark});
      case 2 -> replaced(part, at, at + 1, new byte[0]);
      case 3 -> replaced(part, at, at, new byte[] {mark});
      case 4 -> {
        int to = Math.min(part.length, at + 1 + chance.nextInt(30));
        yield replaced(part, at, at, Arrays.copyOfRange(part, at, to));
      }
      default -> replaced(part, at, Math.min(part.length, at + chance.nextInt(60)), new byte[0]);
    };
  }

  private static byte[] replaced(byte[] part, int from, int to, byte[] by) {
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    changed.write(part, 0, from);
    changed.writeBytes(by);
    changed.write(part, to, part.length - to);
    return changed.toByteArray();
  }
}
