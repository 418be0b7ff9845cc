package org.scorebook.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The small file that Excel or LibreOffice keeps beside a workbook while somebody has it open. */
public final class LockFile {
  private LockFile() {}

  /** The lock file beside a workbook, where there is one. */
  public static Optional<Path> find(Path workbook) {
    Path name = workbook.getFileName();
    return name == null
        ? Optional.empty()
        : Stream.of("~$" + name, ".~lock." + name + "#")
            .map(workbook::resolveSibling)
            .filter(Files::exists)
            .findFirst();
  }
}
