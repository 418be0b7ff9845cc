package org.scorebook.workbook.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.changes.EditionChanges;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Owner;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.output.book.Provenance;

/** Output workbooks written into memory. */
public final class WrittenBook {
  static final Path LOOKS = Path.of("workbook-templates", "output.xlsx");

  private final byte[] bytes;

  private WrittenBook(byte[] bytes) {
    this.bytes = bytes;
  }

  static WrittenBook draft(Results results) throws IOException, UnusableFileException {
    return draft(results, LOOKS);
  }

  static WrittenBook draft(Results results, Path looks) throws IOException, UnusableFileException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OutputWorkbook.write(results, provenance(List.of()), looks, out);
    return new WrittenBook(out.toByteArray());
  }

  static WrittenBook published(Results results) throws IOException, UnusableFileException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OutputWorkbook.publish(results, provenance(List.of()), LOOKS, out);
    return new WrittenBook(out.toByteArray());
  }

  public static WrittenBook owner(Results results, Owner owner, List<Problem> problems)
      throws IOException, UnusableFileException {
    return owner(results, owner, provenance(problems));
  }

  static WrittenBook owner(Results results, Owner owner, EditionChanges changes)
      throws IOException, UnusableFileException {
    return owner(results, owner, provenance(List.of()).with(Optional.of(changes)));
  }

  private static WrittenBook owner(Results results, Owner owner, Provenance provenance)
      throws IOException, UnusableFileException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OwnerWorkbook.of(provenance, LOOKS).write(results, owner, out);
    return new WrittenBook(out.toByteArray());
  }

  private static Provenance provenance(List<Problem> problems) {
    return new Provenance("0.1.0", Instant.parse("2021-01-05T09:00:00Z"), problems);
  }

  public byte[] bytes() {
    return bytes;
  }

  XSSFWorkbook open() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  /** Every part as text, by its name. */
  Map<String, String> parts() throws IOException {
    return parts(bytes);
  }

  /** Every part of a workbook as text, by its name. */
  static Map<String, String> parts(byte[] bytes) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  /** What a cell shows, of a formula its cached answer. */
  static String shown(XSSFSheet sheet, int row, int column) {
    DataFormatter formatter = new DataFormatter();
    formatter.setUseCachedValuesForFormulaCells(true);
    return formatter.formatCellValue(sheet.getRow(row).getCell(column));
  }
}
