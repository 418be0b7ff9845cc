package org.scorebook.cli.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.files.AtomicFile;
import org.scorebook.files.AtomicFiles;
import org.scorebook.problem.UnusableFileException;

/** {@code --force}, for every command that writes files. */
public final class OutputOptions {
  /** What stands for standard output where a file is JSON. */
  public static final Path STANDARD_OUTPUT = Path.of("-");

  private static final Pattern OTHER_KIND =
      Pattern.compile(".*\\.(xls|xlsm|xlsb|xltx|xltm|ods|csv|pdf)", Pattern.CASE_INSENSITIVE);

  private final BooleanSupplier force;

  public OutputOptions(Options options) {
    force = options.flag("Replace files that already exist.", "--force");
  }

  public OutputOptions(boolean force) {
    this.force = () -> force;
  }

  /** Whether files that already exist are replaced. */
  public boolean force() {
    return force.getAsBoolean();
  }

  /**
   * Refuses beforehand a workbook that could not be written, or opened, or that is the one read.
   */
  public void check(Path target, Path input) throws UnusableFileException {
    checkFile(target, input);
    // Excel goes by the name: a workbook without macros that is called .xlsm is damaged to it.
    if (OTHER_KIND.matcher(target.toString()).matches()) {
      throw new UnusableFileException(
          target
              + " cannot be written: it would be an Excel workbook without macros. Give a name that"
              + " ends in .xlsx.");
    }
  }

  private void checkFile(Path target, Path input) throws UnusableFileException {
    refuseInput(target, input);
    AtomicFile.check(target, force());
  }

  /** Refuses to write over the workbook read, whatever the two are called. */
  public static void refuseInput(Path target, Path input) throws UnusableFileException {
    if (isSameFile(target, input)) {
      throw new UnusableFileException(
          target + " is the input workbook, which is never written to. Give another name.");
    }
  }

  /**
   * Refuses to write two outputs into one file, whatever it is called each time.
   *
   * @param both what they are, as the sentence about them begins
   */
  public static void refuseOneFile(
      Subcommand command, String both, Optional<Path> one, Optional<Path> other) {
    if (one.isPresent() && other.isPresent() && isSameFile(one.get(), other.get())) {
      throw command.misuse(both + " cannot be the same file.");
    }
  }

  /** Like {@link #check}, but standard output is always at hand. */
  public void checkJson(Path target, Path input) throws UnusableFileException {
    if (!target.equals(STANDARD_OUTPUT)) {
      checkFile(target, input);
    }
  }

  public void write(Path target, AtomicFile.Content content, Environment around)
      throws UnusableFileException {
    around.during(
        "Writing " + target,
        progress -> {
          AtomicFile.write(target, force(), content);
          return target;
        });
  }

  /** Adds JSON to the files that are going to appear, or writes it to standard output at once. */
  public void addJson(
      AtomicFiles files, Path target, AtomicFile.Content content, Environment around)
      throws UnusableFileException {
    if (!target.equals(STANDARD_OUTPUT)) {
      files.add(target, force(), content);
      return;
    }
    try {
      content.writeTo(around.bytes());
      around.bytes().flush();
    } catch (IOException e) {
      throw new UnusableFileException("Standard output cannot be written: " + e.getMessage(), e);
    }
  }

  private static boolean isSameFile(Path one, Path other) {
    try {
      if (Files.exists(one) && Files.exists(other)) {
        return Files.isSameFile(one, other);
      }
    } catch (IOException e) {
      // The names will have to do.
    }
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }
}
