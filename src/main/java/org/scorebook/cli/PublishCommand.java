package org.scorebook.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scorebook.figures.Figures;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Problem;
import org.scorebook.problem.Severity;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.output.OutputWorkbook;
import org.scorebook.workbook.output.Provenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "publish",
    description = "Writes the final workbook for directors, with the commentary that came back.",
    footer = {
      "  scorebook publish input.xlsx --replies replies -o \"Cabinet Scorecard.xlsx\"",
      "  scorebook publish input.xlsx --replies replies -o final.xlsx --allow-missing"
    })
final class PublishCommand extends Subcommand {
  private final Surroundings around;
  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = "--replies",
      paramLabel = "DIR",
      required = true,
      description = "The folder of returned workbooks, whatever they are called.")
  Path replies;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The workbook to write.")
  Path output;

  @Option(
      names = "--allow-missing",
      description = "Publish though owners' commentary is missing; About lists what is.")
  boolean allowMissing;

  @Mixin private final OutputOptions outputs = new OutputOptions();

  PublishCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  ExitCode run() throws UnusableFileException {
    Checked<Input> checked = input.read(around);
    if (checked.hasErrors() || checked.value().isEmpty()) {
      around.report(checked.problems());
      outputs.check(output, input.input);
      return ExitCode.ERRORS;
    }
    Input read = checked.value().get();
    Answers answers = Answers.read(replies, Figures.compute(read.edition(), read.rules()), around);
    List<Problem> missing = answers.missing(allowMissing ? Severity.WARNING : Severity.ERROR);
    List<Problem> problems = new ArrayList<>(checked.problems());
    problems.addAll(answers.merge().problems());
    problems.addAll(missing);
    around.report(problems);
    outputs.check(output, input.input);
    if (problems.stream().anyMatch(Problem::isError)) {
      return ExitCode.ERRORS;
    }
    write(checked, answers);
    answers.passedOver().forEach(around.out()::println);
    around
        .out()
        .println(
            "Wrote %s: %s, %d without the commentary they should have."
                .formatted(
                    output,
                    ProblemLines.counted(answers.results().measures().size(), "measure"),
                    missing.size()));
    return ExitCode.DONE;
  }

  private void write(Checked<Input> checked, Answers answers) throws UnusableFileException {
    List<Problem> told = new ArrayList<>(checked.problems());
    told.addAll(answers.forAbout());
    Provenance provenance = new Provenance(Version.number(), around.clock().instant(), told);
    outputs.write(
        output,
        out -> OutputWorkbook.writeFinal(answers.results(), provenance, around.looks(), out),
        around);
  }
}
