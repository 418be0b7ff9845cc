package org.scorebook.workbook.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.scorebook.figures.Results;
import org.scorebook.problem.UnusableFileException;

/** The door of the package: results as a formatted workbook. */
public final class OutputWorkbook {
  private OutputWorkbook() {}

  /**
   * Writes the workbook for directors.
   *
   * @param looks {@code workbook-templates/output.xlsx}, which gives fonts, colours and logo
   * @throws UnusableFileException when {@code looks} cannot be used
   */
  public static void write(
      Results results, Provenance provenance, Path looks, OutputStream destination)
      throws IOException, UnusableFileException {
    throw new UnusableFileException(looks + " cannot be used yet.");
  }
}
