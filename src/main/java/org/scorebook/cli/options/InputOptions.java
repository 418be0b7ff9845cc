package org.scorebook.cli.options;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.problem.Checked;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.input.InputWorkbook;

/** INPUT and {@code --rules}, for every command that reads the input workbook. */
public final class InputOptions {
  private final Supplier<Path> input;
  private final Supplier<Optional<String>> rules;

  public InputOptions(Options options) {
    input = options.file("INPUT", "The input workbook. It is never written to.");
    rules =
        options.one(
            String.class,
            "R",
            "Judge by this rule set instead of the one the workbook names: a name in the rules"
                + " folder, or the path of a .yaml file.",
            "--rules");
  }

  /** The input workbook. */
  public Path path() {
    return input.get();
  }

  /** The rule set that the command line names. */
  Optional<String> rules() {
    return rules.get();
  }

  /** Reads and checks the workbook. */
  public Checked<Input> read(Environment around) throws UnusableFileException {
    return around.during(
        "Reading " + path(),
        progress -> InputWorkbook.read(path(), around.ruleSets(), rules.get()));
  }

  /** Reads and checks the workbook; where errors are about measures, the others can be read. */
  public Checked<Input> readSound(Environment around) throws UnusableFileException {
    return around.during(
        "Reading " + path(),
        progress -> InputWorkbook.readSound(path(), around.ruleSets(), rules.get()));
  }
}
