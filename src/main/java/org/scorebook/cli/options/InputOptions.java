package org.scorebook.cli.options;

import java.nio.file.Path;
import java.util.Optional;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.problem.Checked;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.input.InputWorkbook;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** INPUT and {@code --rules}, for every command that reads the input workbook. */
public final class InputOptions {
  @Parameters(paramLabel = "INPUT", description = "The input workbook. It is never written to.")
  public Path input;

  @Option(
      names = "--rules",
      paramLabel = "R",
      description = {
        "Judge by this rule set instead of the one the workbook names: a name in the rules folder,"
            + " or the path of a .yaml file."
      })
  Optional<String> rules = Optional.empty();

  /** Reads and checks the workbook. */
  public Checked<Input> read(Environment around) throws UnusableFileException {
    return around.during(
        "Reading " + input, progress -> InputWorkbook.read(input, around.ruleSets(), rules));
  }

  /** Reads and checks the workbook; where errors are about measures, the others can be read. */
  public Checked<Input> readSound(Environment around) throws UnusableFileException {
    return around.during(
        "Reading " + input, progress -> InputWorkbook.readSound(input, around.ruleSets(), rules));
  }
}
