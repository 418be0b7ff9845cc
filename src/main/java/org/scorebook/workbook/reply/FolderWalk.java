package org.scorebook.workbook.reply;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scorebook.problem.UnusableFileException;

/**
 * Every file in a folder and the folders within it, through links too: people keep answers behind
 * them. A folder within that cannot be opened does not hide the others.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
  private final Path folder;
  private final SortedSet<Path> files = new TreeSet<>();
  private final SortedMap<Path, String> unread = new TreeMap<>();

  FolderWalk(Path folder) {
    this.folder = folder;
  }

  /**
   * Walks through a folder.
   *
   * @throws UnusableFileException when the folder itself cannot be read
   */
  static FolderWalk through(Path folder) throws UnusableFileException {
    FolderWalk walk = new FolderWalk(folder);
    if (!Files.isDirectory(folder)) {
      throw new UnusableFileException(
          folder + " is not a folder. Put the returned workbooks in a folder and name it.");
    }
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      throw new UnusableFileException(folder + " cannot be read. Check that you may open it.", e);
    }
    return walk;
  }

  /** The files, in the order of their names. */
  SortedSet<Path> files() {
    return files;
  }

  /** What could not be looked into, and why: a sentence without its subject. */
  SortedMap<Path, String> unread() {
    return unread;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
    if (path.equals(folder)) {
      throw e;
    }
    // A link back to a folder that is being walked through: what is in it is read anyhow.
    if (!(e instanceof FileSystemLoopException)) {
      unread.put(path, "it cannot be opened. Check that you may read it, and run again.");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path path, @Nullable IOException e) throws IOException {
    return e == null ? FileVisitResult.CONTINUE : visitFileFailed(path, e);
  }
}
