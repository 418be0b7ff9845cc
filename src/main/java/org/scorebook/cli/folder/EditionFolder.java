package org.scorebook.cli.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scorebook.cli.options.OutputOptions;
import org.scorebook.files.AtomicFile;
import org.scorebook.files.AtomicFiles;
import org.scorebook.problem.UnusableFileException;

/**
 * A folder that holds one command's files for one edition, as its list {@link FilesList} says. Run
 * again for the same edition, the command replaces them, and removes those it no longer makes: no
 * draft of a former owner stays behind.
 */
final class EditionFolder {
  private final Path folder;
  private final FilesList list;
  private final Optional<FilesList> before;
  private final OutputOptions outputs;
  private final Path input;

  private EditionFolder(
      Path folder, FilesList list, Optional<FilesList> before, OutputOptions outputs, Path input) {
    this.folder = folder;
    this.list = list;
    this.before = before;
    this.outputs = outputs;
    this.input = input;
  }

  /**
   * Opens the folder, which need not exist yet. Nothing is written.
   *
   * @param list what is going to be written
   * @param input the workbook read, which must not be among the files
   * @throws UnusableFileException when it holds another edition, or when a file that is not on its
   *     list is in the way
   */
  static EditionFolder open(Path folder, FilesList list, OutputOptions outputs, Path input)
      throws UnusableFileException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UnusableFileException(folder + " is not a folder. Choose another one.");
    }
    Optional<FilesList> before = FilesList.read(folder);
    if (before.isPresent() && !before.get().sameEdition(list)) {
      throw new UnusableFileException(
          folder + " holds the files of " + before.get().owner() + ". Choose another folder.");
    }
    EditionFolder opened = new EditionFolder(folder, list, before, outputs, input);
    for (String file : list.files()) {
      opened.check(file);
    }
    return opened;
  }

  private void check(String file) throws UnusableFileException {
    Path target = folder.resolve(file);
    OutputOptions.refuseInput(target, input);
    if (Files.exists(target)) {
      AtomicFile.check(target, mayReplace(file));
    }
  }

  private boolean mayReplace(String file) {
    return outputs.force()
        || before.stream().flatMap(list -> list.files().stream()).anyMatch(file::equalsIgnoreCase);
  }

  /**
   * Writes all files, or none: each is made in full before the first gets its name. Should a later
   * one then fail to get its name, the list names the old files and the new, and running the
   * command again mends the folder.
   *
   * @param contents by file name, for every file of the list
   * @param keep whether files of an earlier run stay that are not made anew
   * @return the files that were removed
   */
  List<String> write(Map<String, AtomicFile.Content> contents, boolean keep)
      throws UnusableFileException {
    Set<String> all = new LinkedHashSet<>(list.files());
    before.ifPresent(earlier -> all.addAll(earlier.files()));
    all.stream()
        .map(file -> folder.resolve(file).toAbsolutePath().getParent())
        .distinct()
        .forEach(AtomicFile::sweep);
    List<Path> newFolders = new ArrayList<>();
    boolean whole = false;
    try (AtomicFiles made = new AtomicFiles()) {
      List<AtomicFiles.Wanted> wanted = new ArrayList<>();
      for (String file : list.files()) {
        Path target = folder.resolve(file);
        makeFolder(target.toAbsolutePath().getParent(), newFolders);
        wanted.add(
            new AtomicFiles.Wanted(
                target, mayReplace(file), Objects.requireNonNull(contents.get(file), file)));
      }
      made.addAll(wanted);
      writeList(list.with(List.copyOf(all)), before.isPresent());
      whole = true;
      made.appear();
    } finally {
      if (!whole) {
        removeEmpty(newFolders);
      }
    }
    if (keep) {
      return List.of();
    }
    all.removeAll(list.files());
    for (String file : all) {
      remove(file);
    }
    if (!all.isEmpty()) {
      writeList(list, true);
    }
    return List.copyOf(all);
  }

  private void writeList(FilesList files, boolean replace) throws UnusableFileException {
    makeFolder(folder.toAbsolutePath(), new ArrayList<>());
    AtomicFile.write(folder.resolve(FilesList.NAME), replace, out -> out.write(files.toBytes()));
  }

  private static void makeFolder(@Nullable Path wanted, List<Path> newFolders)
      throws UnusableFileException {
    if (wanted == null || Files.isDirectory(wanted)) {
      return;
    }
    makeFolder(wanted.getParent(), newFolders);
    try {
      Files.createDirectory(wanted);
      newFolders.add(wanted);
    } catch (IOException e) {
      throw new UnusableFileException(
          "The folder " + wanted + " cannot be made. Choose another place.", e);
    }
  }

  private static void removeEmpty(List<Path> newFolders) {
    for (int i = newFolders.size() - 1; i >= 0; i--) {
      try {
        Files.delete(newFolders.get(i));
      } catch (IOException e) {
        // Somebody has put a file there meanwhile: the folder is theirs now.
        return;
      }
    }
  }

  private void remove(String file) throws UnusableFileException {
    Path old = folder.resolve(file);
    try {
      // To Windows a name in other letter case is the same file, and that is new.
      for (String fresh : list.files()) {
        if (fresh.equalsIgnoreCase(file)
            && Files.exists(old)
            && Files.isSameFile(old, folder.resolve(fresh))) {
          return;
        }
      }
      Files.deleteIfExists(old);
    } catch (IOException e) {
      throw new UnusableFileException(
          old + " is out of date and cannot be removed. Close it and run again.", e);
    }
  }
}
