package org.scorebook.xlsx.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scorebook.problem.UnusableFileException;

/**
 * What tells whether somebody saved a file while it was read: rows of both versions would mix.
 *
 * @param key what the file system calls the file, where it does; another after a rename onto it
 */
public record FileState(Path file, long size, @Nullable FileTime modified, @Nullable Object key) {

  /** The state now; of a file that cannot be looked at, which every reading then reports, none. */
  public static FileState of(Path file) {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new FileState(
          file, attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
    } catch (IOException e) {
      return new FileState(file, -1, null, null);
    }
  }

  /**
   * Compares with the state now.
   *
   * @throws UnusableFileException when the file has changed
   */
  public void check() throws UnusableFileException {
    FileState now = of(file);
    if (now.size != size
        || !Objects.equals(now.modified, modified)
        || !Objects.equals(now.key, key)) {
      throw new UnusableFileException(
          file
              + " was saved or replaced while it was being read. Run the command again once it is"
              + " saved.");
    }
  }
}
