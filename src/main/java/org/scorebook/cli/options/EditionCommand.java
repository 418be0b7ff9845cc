package org.scorebook.cli.options;

import java.util.List;
import java.util.stream.Stream;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.input.Input;

/** What the commands have in common that work with an input workbook free of errors. */
public abstract class EditionCommand extends Subcommand {
  protected final Environment around;
  protected final InputOptions input = new InputOptions(options);

  protected EditionCommand(
      Environment around, String name, List<String> description, String... examples) {
    super(name, description, examples);
    this.around = around;
  }

  @Override
  protected ExitCode run() throws UnusableFileException {
    Checked<Input> checked = input.read(around);
    if (checked.hasErrors() || checked.value().isEmpty()) {
      around.report(checked.problems());
      checkTargets();
      return ExitCode.ERRORS;
    }
    return run(checked.value().get(), checked.problems());
  }

  /**
   * Refuses files that could not be written. Called where the input has errors too, so that both
   * are told in one go.
   */
  protected void checkTargets() throws UnusableFileException {}

  /** Problems of one origin before those of another. */
  public static List<Problem> joined(List<Problem> first, List<Problem> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  /**
   * Does the work.
   *
   * @param warnings of the input, which are still to be reported
   */
  protected abstract ExitCode run(Input read, List<Problem> warnings) throws UnusableFileException;
}
