package org.scorebook.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.scorebook.problem.UnusableFileException;

/** Why a file cannot be written, one sentence for each reason. */
final class WriteRefusals {
  private WriteRefusals() {}

  static UnusableFileException exists(Path target) {
    return new UnusableFileException(
        target + " already exists. Use --force to replace it, or give another name.");
  }

  static UnusableFileException isFolder(Path target) {
    return new UnusableFileException(target + " is a folder. Give the name of a file.");
  }

  static UnusableFileException noFolder(Path target, Path folder) {
    return new UnusableFileException(
        target + " cannot be written: there is no folder " + folder + ". Make it first.");
  }

  /** As of {@code /proc}, or a name that Windows finds too long. */
  private static UnusableFileException takesNone(Path target, Path folder) {
    return new UnusableFileException(
        target
            + " cannot be written: the folder "
            + folder
            + " takes no file of this name. Give another name or folder.");
  }

  static UnusableFileException notOrdinary(Path target) {
    return new UnusableFileException(
        target + " is not an ordinary file, so it is not replaced. Give another name.");
  }

  static UnusableFileException open(Path target, Path lock) {
    return new UnusableFileException(
        target
            + " is open in Excel or LibreOffice. Close it and run again. (If nobody has it open,"
            + " delete the file "
            + lock.getFileName()
            + " beside it.)");
  }

  /** Puts what the system said into a sentence. */
  static UnusableFileException of(Path target, IOException e) {
    if (e instanceof FileAlreadyExistsException) {
      return exists(target);
    }
    Path folder = target.toAbsolutePath().getParent();
    if (isDiskFull(e)) {
      return new UnusableFileException(
          target + " cannot be written: the disk is full. Make room on it and run again.", e);
    }
    if (e instanceof NoSuchFileException && folder != null) {
      return Files.isDirectory(folder) ? takesNone(target, folder) : noFolder(target, folder);
    }
    if (e instanceof AccessDeniedException && Files.exists(target)) {
      return new UnusableFileException(
          target
              + " cannot be replaced: another program has it open, or you may not change it. Close"
              + " it there and run again.",
          e);
    }
    if (e instanceof AccessDeniedException || isReadOnly(e)) {
      return new UnusableFileException(
          target + " cannot be written: you may not write in the folder " + folder + ".", e);
    }
    return new UnusableFileException(target + " cannot be written: " + reason(e), e);
  }

  /** The JDK has no type for a full disk; these are the words of Linux, macOS and Windows. */
  private static boolean isDiskFull(IOException e) {
    String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return said.contains("no space left")
        || said.contains("not enough space")
        || said.contains("quota exceeded");
  }

  private static boolean isReadOnly(IOException e) {
    return e.getCause() instanceof ReadOnlyFileSystemException
        || String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("read-only");
  }

  private static String reason(IOException e) {
    String said = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return said == null
        ? "the system gives no reason. Give another name or folder, and run again."
        : said;
  }
}
