package org.scorebook.cli;

import org.scorebook.problem.Checked;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.input.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "validate",
    description = "Checks the input workbook and lists every problem with its cell.",
    footer = {
      "  scorebook validate input.xlsx",
    })
final class ValidateCommand extends Subcommand {
  private final Surroundings around;
  @Mixin private final InputOptions input = new InputOptions();

  ValidateCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  ExitCode run() throws UnusableFileException {
    Checked<Input> checked = input.read(around);
    if (checked.problems().isEmpty()) {
      around.err().println(ProblemLines.count(checked.problems()));
    }
    return checked.hasErrors() ? ExitCode.ERRORS : ExitCode.DONE;
  }
}
