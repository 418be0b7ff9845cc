package org.scorebook.workbook.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.problem.UnusableFileException;

/** A copy of the template, to be changed through POI or part by part. */
public record EditedTemplate(Path file) {
  public static final Path TEMPLATE = Path.of("workbook-templates", "output.xlsx");

  /** What is changed through POI. */
  public interface Change {
    void make(XSSFWorkbook template, XSSFSheet looks) throws IOException;
  }

  public static EditedTemplate in(Path folder) throws IOException {
    return new EditedTemplate(Files.copy(TEMPLATE, folder.resolve("output.xlsx")));
  }

  static Cell sample(XSSFSheet looks, Look look) {
    for (Row row : looks) {
      if (row.getCell(0) != null && row.getCell(0).toString().equals(look.element())) {
        return row.getCell(1);
      }
    }
    throw new IllegalStateException(look.element());
  }

  /** A cell style of its own for the look's sample. */
  public static XSSFCellStyle restyled(XSSFWorkbook template, XSSFSheet looks, Look look) {
    XSSFCellStyle style = template.createCellStyle();
    Cell cell = sample(looks, look);
    style.cloneStyleFrom(cell.getCellStyle());
    cell.setCellStyle(style);
    return style;
  }

  public static void fill(XSSFCellStyle style, XSSFColor colour) {
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(colour);
  }

  public Looks read() throws UnusableFileException {
    return Looks.read(file);
  }

  public Styles styles() throws UnusableFileException {
    return new Styles(read());
  }

  public EditedTemplate change(Change change) throws IOException {
    try (InputStream in = new ByteArrayInputStream(Files.readAllBytes(file));
        XSSFWorkbook template = new XSSFWorkbook(in)) {
      change.make(template, template.getSheet("Looks"));
      try (OutputStream out = Files.newOutputStream(file)) {
        template.write(out);
      }
    }
    return this;
  }

  public EditedTemplate edit(String part, UnaryOperator<String> edit) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Path path = zip.getPath(part);
      String before = Files.readString(path);
      String after = edit.apply(before);
      assertThat(after).isNotEqualTo(before);
      Files.writeString(path, after);
    }
    return this;
  }

  EditedTemplate add(String part, byte[] content) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Path path = zip.getPath("/" + part);
      Files.createDirectories(path.getParent());
      Files.write(path, content);
    }
    return this;
  }
}
