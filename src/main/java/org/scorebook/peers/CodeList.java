package org.scorebook.peers;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Blanks;

/** ONS codes in the first column of a CSV file, such as a council's statistical neighbours. */
public final class CodeList {
  private CodeList() {}

  /** Any code of ONS, of a council or a wider place. */
  private static final Pattern CODE = Pattern.compile("[EWSN]\\d{8}");

  /**
   * Reads the codes, those of wider places among them; a header row and whatever else is no code is
   * passed over.
   *
   * @throws UnusableFileException when there is no such file, or no code of a council in it
   */
  public static Set<String> read(Path file) throws UnusableFileException {
    CsvTable table = CsvTable.read(file);
    Set<String> codes = new LinkedHashSet<>();
    codes.add(code(table.columns().get(0)));
    for (List<String> row : table.rows()) {
      codes.add(code(row.get(0)));
    }
    codes.removeIf(code -> !CODE.matcher(code).matches());
    if (codes.stream().noneMatch(Councils::isCode)) {
      throw new UnusableFileException(
          file + " has no ONS codes of councils in its first column, such as E08000025.");
    }
    return codes;
  }

  private static String code(String cell) {
    return Blanks.strip(cell).toUpperCase(Locale.ROOT);
  }
}
