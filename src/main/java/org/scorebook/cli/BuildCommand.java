package org.scorebook.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.scorebook.figures.Figures;
import org.scorebook.figures.Results;
import org.scorebook.files.FileNames;
import org.scorebook.problem.Checked;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.output.OutputWorkbook;
import org.scorebook.workbook.output.Provenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "build",
    description = "Writes the draft scorecard workbook.",
    footer = {
      "  scorebook build input.xlsx                   writes TITLE - PERIOD.xlsx here",
      "  scorebook build input.xlsx -o draft.xlsx --force",
    })
final class BuildCommand extends Subcommand {
  private final Surroundings around;
  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The workbook to write; TITLE - PERIOD.xlsx in this folder otherwise.")
  Optional<Path> output = Optional.empty();

  @Mixin private final OutputOptions outputs = new OutputOptions();

  BuildCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  ExitCode run() throws UnusableFileException {
    Checked<Input> checked = input.read(around);
    if (output.isPresent()) {
      outputs.check(output.get(), input.input);
    }
    if (checked.hasErrors() || checked.value().isEmpty()) {
      return ExitCode.ERRORS;
    }
    Input read = checked.value().get();
    Path target = output.orElseGet(() -> draft(read));
    outputs.check(target, input.input);
    Results results = Figures.compute(read.edition(), read.rules());
    Provenance provenance =
        new Provenance(Version.number(), around.clock().instant(), checked.problems());
    outputs.write(
        target, out -> OutputWorkbook.write(results, provenance, around.looks(), out), around);
    around
        .out()
        .println(
            "Wrote "
                + target
                + ": "
                + ProblemLines.counted(results.measures().size(), "measure")
                + ".");
    return ExitCode.DONE;
  }

  private Path draft(Input read) {
    String name = FileNames.of(read.edition().scorecard().titleAndPeriod(), ".xlsx");
    return around.folder().resolve(name);
  }
}
