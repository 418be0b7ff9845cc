package org.scorebook.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Nearest;
import org.scorebook.problem.UnusableFileException;

/** The rule sets of a folder, found by name, and rule files of one's own, found by path. */
public final class RuleSets {
  private static final String ENDING = ".yaml";

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
    return new RuleChain(this).read(locate(nameOrPath, Path.of("")));
  }

  /**
   * Finds a rule file.
   *
   * @param beside the folder that a relative path starts from
   */
  RuleSource locate(String nameOrPath, Path beside) throws UnusableFileException {
    boolean isPath = nameOrPath.endsWith(ENDING) || nameOrPath.matches(".*[/\\\\].*");
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
    if (isPath) {
      return new UnusableFileException("There is no file " + nameOrPath + ".");
    }
    return new UnusableFileException(
        "There is no rule set "
            + nameOrPath
            + "."
            + Nearest.suggestion(nameOrPath, names())
            + (names().isEmpty()
                ? " No rule set is in " + folder + "."
                : " There are: " + String.join(", ", names()) + "."));
  }
}
