package org.scorebook.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import org.scorebook.text.Sha256;

/** Where a final workbook stands, as its line of the ledger says it. */
final class FinalFile {
  private FinalFile() {}

  /** The path from the folder of the ledger; the whole path where none leads there. */
  static String name(Path ledger, Path workbook) {
    Path folder = Objects.requireNonNull(ledger.toAbsolutePath().normalize().getParent());
    Path target = workbook.toAbsolutePath().normalize();
    boolean reachable = Objects.equals(folder.getRoot(), target.getRoot());
    return (reachable ? folder.relativize(target) : target).toString().replace('\\', '/');
  }

  /** Whether the workbook of the line stands there, to the last byte. */
  static boolean isThere(Path ledger, PublishedEdition edition) throws IOException {
    try {
      Path workbook = ledger.toAbsolutePath().resolveSibling(edition.workbook().file());
      return Files.isRegularFile(workbook)
          && Sha256.of(Files.readAllBytes(workbook)).equals(edition.workbook().sha256());
    } catch (InvalidPathException notHere) {
      return false;
    }
  }
}
