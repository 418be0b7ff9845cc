package org.scorebook.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Nearest;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Cut;

/** The rule sets of a folder, found by name, and rule files of one's own, found by path. */
public final class RuleSets {
  private static final String ENDING = ".yaml";
  private static final int LONGEST_SHOWN = 60;

  private static final String SEGMENT = "(?!\\.{1,2}(?:[/\\\\]|$))[^/\\\\:]+";
  private static final Pattern NEAR = Pattern.compile(SEGMENT + "(?:[/\\\\]" + SEGMENT + ")*");
  private static final Pattern FILE = Pattern.compile("[\\p{L}\\p{N} ._-]{1,60}");

  private final Path folder;

  private RuleSets(Path folder) {
    this.folder = folder;
  }

  /** Rule sets {@code NAME.yaml} of the folder. */
  public static RuleSets in(Path folder) {
    return new RuleSets(folder);
  }

  /** Names of the rule sets of the folder, in alphabetical order; none where it cannot be read. */
  public List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /**
   * Reads a rule set and all that it extends.
   *
   * @param nameOrPath a name in the folder, or a path to a {@code .yaml} file
   * @return the rules, or every error with its line
   * @throws UnusableFileException when there is no such rule set, naming those that exist
   */
  public Checked<Rules> read(String nameOrPath) throws UnusableFileException {
    return new RuleChain(this, false).read(locate(nameOrPath, Path.of("")));
  }

  /**
   * Reads the rule set that a workbook asks for. Whoever sends a workbook must not choose what is
   * opened, on this machine or by the network: beside the workbook, in a folder {@code rules}
   * there, or in this folder, and no farther.
   *
   * @param workbook the file that asks
   * @param name with or without {@code .yaml}, perhaps below a folder beside the workbook
   * @throws UnusableFileException when there is no such rule set, or it would be elsewhere
   */
  public Checked<Rules> readFor(Path workbook, String name) throws UnusableFileException {
    if (!isNear(name)) {
      throw new UnusableFileException(
          Cut.shown(name, LONGEST_SHOWN)
              + " leads away from this workbook. Put the rule set beside it and write its name"
              + " here, or give its path on the command line with --rules.");
    }
    String file = name.replace('\\', '/') + (name.endsWith(ENDING) ? "" : ENDING);
    Path beside = workbook.toAbsolutePath().resolveSibling("");
    try {
      for (Path near : List.of(beside.resolve(file), beside.resolve("rules").resolve(file))) {
        if (Files.exists(near)) {
          return new RuleChain(this, true).read(RuleSource.beside(beside, near));
        }
      }
      Path own = folder.resolve(file);
      if (!file.contains("/") && Files.exists(own)) {
        String plain = file.substring(0, file.length() - ENDING.length());
        return new RuleChain(this, true).read(RuleSource.in(folder, plain));
      }
    } catch (InvalidPathException e) {
      throw missing(name, "beside this workbook");
    }
    throw missing(name, "beside this workbook");
  }

  /** Whether it can only be a file in or below a folder: neither a root, a drive nor a way up. */
  static boolean isNear(String name) {
    return NEAR.matcher(name).matches();
  }

  /**
   * Finds a rule set that another extends: by a name, in the folder or else beside the other; by a
   * path, from there.
   */
  RuleSource locateExtended(String nameOrPath, RuleSource from) throws UnusableFileException {
    try {
      if (!isPath(nameOrPath)
          && !Files.exists(folder.resolve(nameOrPath + ENDING))
          && Files.exists(from.sibling(nameOrPath).path())) {
        return from.sibling(nameOrPath);
      }
    } catch (InvalidPathException e) {
      throw missing(nameOrPath, isPath(nameOrPath));
    }
    return locate(nameOrPath, from.folder());
  }

  private static boolean isPath(String nameOrPath) {
    return nameOrPath.endsWith(ENDING) || nameOrPath.matches(".*[/\\\\].*");
  }

  /**
   * Finds a rule file.
   *
   * @param beside the folder that a relative path starts from
   */
  RuleSource locate(String nameOrPath, Path beside) throws UnusableFileException {
    boolean isPath = isPath(nameOrPath);
    try {
      Path file = isPath ? beside.resolve(nameOrPath) : folder.resolve(nameOrPath + ENDING);
      if (Files.exists(file)) {
        return isPath ? RuleSource.of(file) : RuleSource.in(folder, nameOrPath);
      }
    } catch (InvalidPathException e) {
      throw missing(nameOrPath, isPath);
    }
    throw missing(nameOrPath, isPath);
  }

  private UnusableFileException missing(String nameOrPath, boolean isPath) {
    return isPath
        ? new UnusableFileException("There is no file " + nameOrPath + ".")
        : missing(nameOrPath, "in the folder " + folder);
  }

  private UnusableFileException missing(String name, String where) {
    String plain = name.endsWith(ENDING) ? name : name + ENDING;
    String make =
        FILE.matcher(plain).matches()
            ? " To make it, save a text file "
                + plain
                + " "
                + where
                + " that begins with the line extends: default."
            : "";
    return new UnusableFileException(
        "There is no rule set "
            + Cut.shown(name, LONGEST_SHOWN)
            + "."
            + Nearest.suggestion(name, names())
            + (names().isEmpty()
                ? " No rule set is in " + folder + "."
                : " There are: " + String.join(", ", names()) + ".")
            + make);
  }
}
