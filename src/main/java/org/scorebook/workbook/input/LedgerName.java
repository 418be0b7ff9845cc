package org.scorebook.workbook.input;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scorebook.workbook.input.table.Quote;

/** The name of a ledger of what was published, as a workbook gives it. */
final class LedgerName {
  private static final String ENDING = ".published.jsonl";

  /** Neither a root nor a drive; a backslash is how Windows writes the slash. */
  private static final Pattern FROM_HERE = Pattern.compile("[^/\\\\:][^:]*");

  private LedgerName() {}

  /** Where it is; empty where it can be no ledger of a workbook in this folder. */
  static Optional<Path> find(Path workbook, String name) {
    if (!name.endsWith(ENDING) || !FROM_HERE.matcher(name).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(workbook.toAbsolutePath().resolveSibling(name.replace('\\', '/')));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  static String refused(String name) {
    return Quote.of(name)
        + " is not the file that remembers what was published, so nothing is compared with it."
        + " Type its name from the folder of this workbook, such as december"
        + ENDING
        + ".";
  }
}
