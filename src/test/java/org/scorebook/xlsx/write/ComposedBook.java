package org.scorebook.xlsx.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.model.StylesTable;
import org.scorebook.xlsx.CustomProperties;

/** A workbook composed in a test, with plain styles. */
public final class ComposedBook {
  private final NewWorkbook workbook = new NewWorkbook();
  private final List<Sheet> sheets = new ArrayList<>();

  /** Adds a sheet, which may change until the bytes are asked for. */
  public Sheet add(String name) {
    Sheet sheet = workbook.add(name);
    sheets.add(sheet);
    return sheet;
  }

  /** The sheets so far. */
  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  /** The whole file. To be called once. */
  public byte[] bytes() throws IOException {
    sheets.forEach(workbook::finish);
    return write(workbook);
  }

  /** Writes a workbook whose sheets are finished, with plain styles. */
  static byte[] write(NewWorkbook workbook) throws IOException {
    ByteArrayOutputStream styles = new ByteArrayOutputStream();
    new StylesTable().writeTo(styles);
    return write(workbook, styles.toString(StandardCharsets.UTF_8));
  }

  /** The same with that part for styles. */
  static byte[] write(NewWorkbook workbook, String styles) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(
        styles,
        new byte[0],
        new Properties(
            "Test",
            "Tester",
            "Scorebook",
            Instant.parse("2021-01-05T09:00:00Z"),
            CustomProperties.NONE),
        out);
    return out.toByteArray();
  }

  /** One part of a written workbook, as text. */
  public static String part(byte[] written, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IllegalArgumentException("There is no part " + name + ".");
  }
}
