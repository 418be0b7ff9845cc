package org.scorebook.workbook.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeterministicZipTest {
  private static final Instant CREATED = Instant.parse("2021-01-15T09:30:00Z");

  private final TimeZone zone = TimeZone.getDefault();
  private final Locale locale = Locale.getDefault();

  @AfterEach
  void restore() {
    TimeZone.setDefault(zone);
    Locale.setDefault(locale);
  }

  @Test
  void equalContentsAreEqualBytesWhateverTheZoneAndTheLocale() throws Exception {
    byte[] here = written("figure", CREATED);
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    Thread.sleep(2_100); // longer than the step of an archive's clock

    assertThat(written("figure", CREATED)).isEqualTo(here);
  }

  @Test
  void otherContentsOrAnotherTimeAreOtherBytes() throws IOException {
    byte[] bytes = written("figure", CREATED);

    assertThat(written("figures", CREATED)).isNotEqualTo(bytes);
    assertThat(written("figure", CREATED.plusSeconds(1))).isNotEqualTo(bytes);
  }

  @Test
  void entriesStateTheirSizesAndTheSameTime() throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(written("figure", CREATED)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getSize()).as(entry.getName()).isPositive();
        assertThat(entry.getTimeLocal()).as(entry.getName()).hasToString("1980-01-01T12:00");
      }
    }
  }

  @Test
  void propertiesCarryTheTimeOfCreation() throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(written("figure", CREATED)))) {
      assertThat(workbook.getProperties().getCoreProperties().getCreated()).isEqualTo(CREATED);
      assertThat(workbook.getProperties().getCoreProperties().getModified()).isEqualTo(CREATED);
      assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("figure");
    }
  }

  private static byte[] written(String text, Instant created) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("Sheet").createRow(0).createCell(0).setCellValue(text);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DeterministicZip.write(workbook, created, bytes);
      return bytes.toByteArray();
    }
  }
}
