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
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.scorebook.xlsx.CustomProperties;
import org.scorebook.xlsx.style.StylesPart;

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

  /** Writes a workbook whose sheets are finished, with one format of each kind. */
  static byte[] write(NewWorkbook workbook) throws IOException {
    StylesTable styles = new StylesTable();
    styles.putDxf(CTDxf.Factory.newInstance());
    return write(workbook, styles);
  }

  /** The same with those styles. */
  static byte[] write(NewWorkbook workbook, StylesTable styles) throws IOException {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    styles.writeTo(part);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(
        new StylesPart(
            part.toString(StandardCharsets.UTF_8),
            styles.getNumCellStyles(),
            styles._getDXfsSize()),
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
