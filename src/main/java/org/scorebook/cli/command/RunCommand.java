package org.scorebook.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.scorebook.cli.folder.DraftFolder;
import org.scorebook.cli.options.EditionCommand;
import org.scorebook.cli.options.OutputOptions;
import org.scorebook.cli.options.SinceOption;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.input.Input;

public final class RunCommand extends EditionCommand {
  private final Supplier<Path> folder =
      options.needed(
          Path.class,
          "DIR",
          "The folder to write into; it is made where there is none.",
          "-d",
          "--directory");

  private final SinceOption since = new SinceOption(options, input);

  private final OutputOptions outputs = new OutputOptions(options);

  public RunCommand(Environment around) {
    super(
        around,
        "run",
        List.of(
            "The everyday command: checks the input workbook, then leaves in a folder the draft"
                + " scorecard, a workbook for every measure owner, and a draft message to each with"
                + " that workbook attached.",
            "Run again for the same scorecard and period, it replaces what it wrote there."),
        "  scorebook run input.xlsx -d out",
        "  scorebook run \"Cabinet December.xlsx\" -d \"December 2020\" --rules strict");
  }

  @Override
  protected ExitCode run(Input read, List<Problem> warnings) throws UnusableFileException {
    return new DraftFolder(folder.get(), input.path(), since, outputs, around).make(read, warnings);
  }
}
