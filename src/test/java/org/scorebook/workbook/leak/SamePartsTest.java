package org.scorebook.workbook.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.workbook.output.Editions;
import org.scorebook.workbook.output.OwnerWorkbook;
import org.scorebook.workbook.output.book.Provenance;
import org.scorebook.xlsx.zip.Archive;

class SamePartsTest {
  @Test
  void theSameContentsAreTheSameHoweverTheyArePacked() throws IOException {
    byte[] small = archive(Archive.Packing.COMPRESSED, "b.xml", "2".repeat(1000));
    byte[] large = archive(Archive.Packing.PLAIN, "b.xml", "2".repeat(1000));
    assertThat(large.length - small.length).isGreaterThan(900);
    assertThat(SameParts.are(small, large)).isTrue();
  }

  @Test
  void anotherLetterAnotherNameOneMoreOrOneLessAreNot() throws IOException {
    byte[] one = archive(Archive.Packing.COMPRESSED, "b.xml", "2");
    byte[] more = WrongPack.with(one, "c.xml", "");
    assertThat(SameParts.are(one, archive(Archive.Packing.COMPRESSED, "b.xml", "3"))).isFalse();
    assertThat(SameParts.are(one, archive(Archive.Packing.COMPRESSED, "c.xml", "2"))).isFalse();
    assertThat(SameParts.are(one, more)).isFalse();
    assertThat(SameParts.are(more, one)).isFalse();
    assertThat(SameParts.are(more, more)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {16_383, 16_384, 16_385, 40_000})
  void aLongPartIsReadToItsEnd(int length) throws IOException {
    String text = "2".repeat(length);
    byte[] one = archive(Archive.Packing.COMPRESSED, "b.xml", text + "2");
    assertThat(SameParts.are(one, archive(Archive.Packing.PLAIN, "b.xml", text + "2"))).isTrue();
    assertThat(SameParts.are(one, archive(Archive.Packing.PLAIN, "b.xml", text + "3"))).isFalse();
    assertThat(SameParts.are(one, archive(Archive.Packing.PLAIN, "b.xml", text))).isFalse();
    assertThat(SameParts.are(one, archive(Archive.Packing.PLAIN, "b.xml", text + "22"))).isFalse();
  }

  @Test
  void whatHasNoPartsIsNoWorkbook() throws IOException {
    assertThat(SameParts.are(new byte[0], new byte[0])).isFalse();
    assertThat(SameParts.are(new byte[] {1, 2}, new byte[] {1, 2})).isFalse();
  }

  @Test
  void anOwnersWorkbookHasTheSamePartsWhetherCompressedOrNot() throws Exception {
    Provenance provenance = new Provenance("1", Instant.EPOCH, List.of());
    OwnerWorkbook workbooks =
        OwnerWorkbook.of(provenance, Path.of("workbook-templates", "output.xlsx"));
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    workbooks.write(Editions.cabinet(), Editions.ASSESSMENT, one);
    workbooks.writePlain(
        Editions.cabinet().partOf(Editions.ASSESSMENT), Editions.ASSESSMENT, other);
    assertThat(other.size()).isGreaterThan(4 * one.size());
    assertThat(SameParts.are(one.toByteArray(), other.toByteArray())).isTrue();
  }

  private static byte[] archive(Archive.Packing packing, String name, String text)
      throws IOException {
    Archive archive = new Archive(packing);
    archive.add(name, text);
    archive.finish("<Types/>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    archive.write(out);
    return out.toByteArray();
  }
}
