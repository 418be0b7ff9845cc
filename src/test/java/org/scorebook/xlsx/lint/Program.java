package org.scorebook.xlsx.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs another program on a workbook in a folder of its own. */
final class Program {
  private static final int MINUTES = 5;

  /** Something to be done in a folder that is gone afterwards. */
  interface Work<T> {
    T in(Path folder) throws IOException;
  }

  private Program() {}

  /** What the program wrote. It fails where the program cannot be run, and, if told to, on 1. */
  static String run(Path folder, boolean mustSucceed, List<String> command) throws IOException {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .directory(folder.toFile())
            .start();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException(command.get(0) + " did not end");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    String said = Files.readString(output, StandardCharsets.UTF_8);
    if (mustSucceed && process.exitValue() != 0) {
      throw new IllegalStateException(command.get(0) + ": " + said);
    }
    return said;
  }

  /** Works in a new folder that holds {@code book.xlsx}. */
  static <T> T with(byte[] workbook, Work<T> work) {
    try {
      Path folder = Files.createTempDirectory("scorebook");
      try {
        Files.write(folder.resolve("book.xlsx"), workbook);
        return work.in(folder);
      } finally {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.deleteIfExists(file);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
