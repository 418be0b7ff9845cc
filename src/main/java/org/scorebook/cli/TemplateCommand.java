package org.scorebook.cli;

import java.nio.file.Path;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.template.InputTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "template",
    description = "Writes a blank input workbook to fill in: its first sheet says where to start.",
    footer = {"  scorebook template -o input.xlsx"})
final class TemplateCommand extends Subcommand {
  private final Surroundings around;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The workbook to write.")
  Path output;

  @Mixin private final OutputOptions outputs = new OutputOptions();

  TemplateCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  ExitCode run() throws UnusableFileException {
    outputs.write(
        output, out -> InputTemplate.blank(InputTemplate.Options.standard(), out), around);
    around.out().println("Wrote " + output + ". Open it in Excel: the first sheet says how.");
    return ExitCode.DONE;
  }
}
