package org.scorebook.workbook.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.zip.DeterministicZip;

/** A workbook opened for changing, which is then written elsewhere. */
public final class WorkbookCopy implements AutoCloseable {
  private final XSSFWorkbook workbook;

  private WorkbookCopy(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /**
   * Opens a copy of the file.
   *
   * @throws UnusableFileException when it cannot be opened for changing
   */
  public static WorkbookCopy open(Path file) throws IOException, UnusableFileException {
    // From a stream: opened as a file, POI would write to it on closing.
    try (InputStream stream = Files.newInputStream(file)) {
      return new WorkbookCopy(new XSSFWorkbook(stream));
    } catch (POIXMLException | UnsupportedFileFormatException damaged) {
      throw new UnusableFileException(
          file + " cannot be copied. Save it again in Excel as .xlsx and try once more.", damaged);
    }
  }

  public XSSFWorkbook workbook() {
    return workbook;
  }

  /** Writes the copy, without macros; the same changes give the same bytes. */
  public void write(OutputStream destination) throws IOException {
    Macros.remove(workbook);
    Date created = workbook.getProperties().getCoreProperties().getCreated();
    DeterministicZip.write(
        workbook, created == null ? Instant.EPOCH : created.toInstant(), destination);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
