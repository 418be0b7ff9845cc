package org.scorebook.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.scorebook.figures.Figures;
import org.scorebook.figures.Results;
import org.scorebook.files.AtomicFiles;
import org.scorebook.files.FileNames;
import org.scorebook.json.ResultsJson;
import org.scorebook.model.Edition;
import org.scorebook.problem.Checked;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.output.OutputWorkbook;
import org.scorebook.workbook.output.Provenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

@Command(
    name = "build",
    description = "Writes the draft scorecard workbook.",
    footer = {
      "  scorebook build input.xlsx                    writes TITLE - PERIOD.xlsx here",
      "  scorebook build input.xlsx -o draft.xlsx --force",
      "  scorebook build input.xlsx -o draft.xlsx --results figures.json"
    })
final class BuildCommand extends Subcommand {
  private final Surroundings around;
  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The workbook to write; TITLE - PERIOD.xlsx in this folder otherwise.")
  Optional<Path> output = Optional.empty();

  @Option(
      names = "--results",
      paramLabel = "FILE",
      description = "Also write the figures as JSON to this file, or with - to standard output.")
  Optional<Path> figures = Optional.empty();

  @Mixin private final OutputOptions outputs = new OutputOptions();

  BuildCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  ExitCode run() throws UnusableFileException {
    if (output.isPresent() && output.equals(figures)) {
      throw new ParameterException(
          spec.commandLine(), "The workbook and the figures cannot be the same file.");
    }
    Checked<Input> checked = input.read(around);
    around.report(checked.problems());
    if (output.isPresent()) {
      outputs.check(output.get(), input.input);
    }
    if (figures.isPresent()) {
      outputs.checkJson(figures.get(), input.input);
    }
    if (checked.hasErrors() || checked.value().isEmpty()) {
      return ExitCode.ERRORS;
    }
    Input read = checked.value().get();
    Path target = output.orElseGet(() -> draft(read.edition()));
    outputs.check(target, input.input);
    Results results = Figures.compute(read.edition(), read.rules());
    around.during(
        "Writing " + target,
        progress -> {
          write(results, checked, target);
          return results;
        });
    if (!figures.equals(Optional.of(OutputOptions.STANDARD_OUTPUT))) {
      String measures = ProblemLines.counted(results.measures().size(), "measure");
      around.out().println("Wrote " + target + ": " + measures + ".");
    }
    return ExitCode.DONE;
  }

  private void write(Results results, Checked<Input> checked, Path target)
      throws UnusableFileException {
    Provenance provenance =
        new Provenance(Version.number(), around.clock().instant(), checked.problems());
    try (AtomicFiles files = new AtomicFiles()) {
      files.add(
          target,
          outputs.force,
          out -> OutputWorkbook.write(results, provenance, around.looks(), out));
      if (figures.isPresent()) {
        outputs.addJson(
            files,
            figures.get(),
            out -> ResultsJson.write(results, Version.number(), checked.problems(), out),
            around);
      }
      files.appear();
    }
  }

  private Path draft(Edition edition) {
    return around.folder().resolve(FileNames.of(edition.scorecard().titleAndPeriod(), ".xlsx"));
  }
}
