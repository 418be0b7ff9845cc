package org.scorebook.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What runs of this program that were killed left in a folder. */
final class Leftovers {
  private static final Pattern NAME =
      Pattern.compile("\\.scorebook-([0-9a-f]{16})(?:-[0-9]+\\.tmp|\\.lock)");

  private Leftovers() {}

  static String fileName(String run, long number) {
    return ".scorebook-" + run + "-" + number + ".tmp";
  }

  static String lockName(String run) {
    return ".scorebook-" + run + ".lock";
  }

  /**
   * Removes the files of every run but this one that is not alive. Only files of such names are
   * touched; what cannot be removed stays.
   */
  static void remove(Path folder, String thisRun) {
    Map<String, List<Path>> runs = new TreeMap<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, ".scorebook-*")) {
      for (Path file : found) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (name.matches()
            && !name.group(1).equals(thisRun)
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          runs.computeIfAbsent(name.group(1), run -> new ArrayList<>()).add(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return; // whatever is wrong with the folder, writing into it will say
    }
    runs.forEach((run, files) -> removeIfDead(folder.resolve(lockName(run)), files));
  }

  private static void removeIfDead(Path lockFile, List<Path> files) {
    try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
      if (channel.tryLock() != null) {
        files.forEach(Leftovers::delete);
      }
    } catch (NoSuchFileException e) {
      files.forEach(Leftovers::delete); // a run makes its lock first and removes it last
    } catch (IOException | OverlappingFileLockException e) {
      return; // another's, alive, or on a file system without locks
    }
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // The next run tries again.
      return;
    }
  }
}
