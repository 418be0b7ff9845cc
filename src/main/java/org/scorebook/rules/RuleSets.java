package org.scorebook.rules;

import java.nio.file.Path;
import org.scorebook.problem.Checked;
import org.scorebook.problem.UnusableFileException;

/** The rule sets of a folder, found by name, and rule files of one's own, found by path. */
public final class RuleSets {
  private final Path folder;

  private RuleSets(Path folder) {
    this.folder = folder;
  }

  /** Rule sets {@code NAME.yaml} of the folder. */
  public static RuleSets in(Path folder) {
    return new RuleSets(folder);
  }

  /**
   * Reads a rule set and all that it extends.
   *
   * @param nameOrPath a name in the folder, or a path to a {@code .yaml} file
   * @return the rules, or every error with its line
   * @throws UnusableFileException when there is no such rule set, naming those that exist
   */
  public Checked<Rules> read(String nameOrPath) throws UnusableFileException {
    throw new UnusableFileException("There is no rule set " + nameOrPath + " in " + folder + ".");
  }
}
