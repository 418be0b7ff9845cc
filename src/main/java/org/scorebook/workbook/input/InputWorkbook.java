package org.scorebook.workbook.input;

import java.nio.file.Path;
import java.util.Optional;
import org.scorebook.problem.Checked;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.rules.RuleSets;

/** The door of the package. */
public final class InputWorkbook {
  private InputWorkbook() {}

  /**
   * Reads and checks an input workbook. The file is only ever read.
   *
   * @param rules name or path of the rule set to use instead of the one the workbook names
   * @return the input (absent when errors leave none), and every problem in the order of the sheets
   *     and rows
   * @throws UnusableFileException when the file is missing or is not a usable workbook
   */
  public static Checked<Input> read(Path file, RuleSets ruleSets, Optional<String> rules)
      throws UnusableFileException {
    throw new UnusableFileException(file + " cannot be read yet.");
  }
}
