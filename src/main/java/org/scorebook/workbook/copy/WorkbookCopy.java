package org.scorebook.workbook.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.zip.DeterministicZip;

/** A workbook opened for changing, which is then written elsewhere. */
public final class WorkbookCopy {
  /** What is changed, and what is to be told of it. */
  public interface Change<T> {
    T make(XSSFWorkbook workbook) throws IOException;
  }

  private WorkbookCopy() {}

  /**
   * Writes a changed copy, without macros; the same changes give the same bytes. The file is only
   * read.
   *
   * <p>POI meets parts here that nobody has looked at, such as drawings and comments, and answers
   * what is wrong with them with exceptions of every kind.
   *
   * @throws UnusableFileException when the workbook cannot be opened and changed
   */
  public static <T> T write(Path file, Change<T> change, OutputStream destination)
      throws IOException, UnusableFileException {
    try (XSSFWorkbook workbook = open(file)) {
      MissingStyles.add(workbook.getStylesSource());
      MissingPlaces.add(workbook);
      IsoDateCells.number(workbook);
      T told = change.make(workbook);
      Macros.remove(workbook);
      DeterministicZip.write(workbook, created(workbook), destination);
      return told;
    } catch (RuntimeException | StackOverflowError damaged) {
      throw unusable(file, damaged);
    } catch (OutOfMemoryError tooLarge) {
      throw new UnusableFileException(
          file + " is too large to be copied here. Delete what is not needed and save it again.",
          tooLarge);
    }
  }

  /** When the workbook was made, which stands in a copy as the time of its last change too. */
  static Instant created(XSSFWorkbook workbook) {
    Date created = workbook.getProperties().getCoreProperties().getCreated();
    return created == null ? Instant.EPOCH : created.toInstant();
  }

  private static XSSFWorkbook open(Path file) throws UnusableFileException {
    // From a stream: opened as a file, POI would write to it on closing.
    try (InputStream stream = Files.newInputStream(file)) {
      return new XSSFWorkbook(stream);
    } catch (IOException damaged) {
      throw unusable(file, damaged);
    }
  }

  private static UnusableFileException unusable(Path file, Throwable cause) {
    return new UnusableFileException(
        file + " cannot be copied. Save it again in Excel as .xlsx and try once more.", cause);
  }
}
