package org.scorebook.peers;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scorebook.problem.UnusableFileException;

/** ONS codes in the first column of a CSV file, such as a council's statistical neighbours. */
public final class CodeList {
  private CodeList() {}

  /**
   * Reads the codes; a header row and whatever else is no code is passed over.
   *
   * @throws UnusableFileException when there is no such file, or no code in it
   */
  public static Set<String> read(Path file) throws UnusableFileException {
    CsvTable table = CsvTable.read(file);
    Set<String> codes = new LinkedHashSet<>();
    codes.add(table.columns().get(0));
    for (List<String> row : table.rows()) {
      codes.add(row.get(0));
    }
    codes.removeIf(code -> !Councils.isCode(code));
    if (codes.isEmpty()) {
      throw new UnusableFileException(
          file + " has no ONS codes of councils in its first column, such as E08000025.");
    }
    return codes;
  }
}
