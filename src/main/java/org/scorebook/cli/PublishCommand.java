package org.scorebook.cli;

import java.nio.file.Path;
import java.util.List;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.output.OutputWorkbook;
import org.scorebook.workbook.output.book.Provenance;
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
final class PublishCommand extends EditionCommand {
  @Mixin private final RepliesOption replies = new RepliesOption();

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
    super(around);
  }

  @Override
  void checkTargets() throws UnusableFileException {
    outputs.check(output, input.input);
  }

  @Override
  ExitCode run(Input read, List<Problem> warnings) throws UnusableFileException {
    Answers answers = replies.read(read, around);
    List<Problem> missing =
        answers.missing(allowMissing ? Answers.COMMENTARY_AWAITED : Answers.COMMENTARY_MISSING);
    List<Problem> problems = answers.problems(warnings);
    problems.addAll(answers.figuresNotShown());
    problems.addAll(missing);
    around.report(problems);
    checkTargets();
    if (problems.stream().anyMatch(Problem::isError)) {
      return ExitCode.ERRORS;
    }
    write(answers);
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

  /** What is amiss with the input is the analyst's affair and stands in no final workbook. */
  private void write(Answers answers) throws UnusableFileException {
    Provenance provenance =
        new Provenance(
            Version.number(),
            around.clock().instant(),
            answers.forAbout(List.of()),
            answers.found().notes());
    outputs.write(
        output,
        out -> OutputWorkbook.publish(answers.results(), provenance, around.looks(), out),
        around);
  }
}
