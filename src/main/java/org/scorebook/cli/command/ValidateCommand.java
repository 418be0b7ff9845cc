package org.scorebook.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.claims.CommentaryCheck;
import org.scorebook.cli.options.InputOptions;
import org.scorebook.cli.options.OutputOptions;
import org.scorebook.cli.options.SmallNumberCheck;
import org.scorebook.cli.options.Subcommand;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.cli.terminal.ProblemLines;
import org.scorebook.figures.Figures;
import org.scorebook.figures.result.Results;
import org.scorebook.files.AtomicFile;
import org.scorebook.files.AtomicFiles;
import org.scorebook.json.ProblemsJson;
import org.scorebook.model.Edition;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.copy.AnnotatedCopy;
import org.scorebook.workbook.input.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "validate",
    description = "Checks the input workbook and lists every problem with its cell.",
    footer = {
      "  scorebook validate input.xlsx",
      "  scorebook validate input.xlsx --json problems.json",
      "  scorebook validate input.xlsx --annotate marked.xlsx",
      "  scorebook validate input.xlsx --json - --rules rules/our-own.yaml"
    })
public final class ValidateCommand extends Subcommand {
  private final Environment around;
  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Also write the problems as JSON to this file, or with - to standard output.")
  Optional<Path> json = Optional.empty();

  @Option(
      names = "--annotate",
      paramLabel = "FILE",
      description =
          "Also write a copy of the workbook in which every offending cell is highlighted and says"
              + " what is wrong.")
  Optional<Path> annotate = Optional.empty();

  @Mixin private final OutputOptions outputs = new OutputOptions();

  public ValidateCommand(Environment around) {
    this.around = around;
  }

  @Override
  protected ExitCode run() throws UnusableFileException {
    OutputOptions.refuseOneFile(
        spec.commandLine(), "The problems and the annotated copy", json, annotate);
    Checked<Input> checked = withCommentary(input.readSound(around));
    ProblemLines.print(checked.problems(), around.err());
    if (json.isPresent()) {
      outputs.checkJson(json.get(), input.input);
    }
    if (annotate.isPresent()) {
      outputs.check(annotate.get(), input.input);
    }
    try (AtomicFiles files = new AtomicFiles()) {
      if (annotate.isPresent()) {
        files.add(
            annotate.get(),
            outputs.force,
            out -> AnnotatedCopy.write(input.input, checked.problems(), out));
      }
      if (json.isPresent()) {
        AtomicFile.Content problems = out -> ProblemsJson.write(checked.problems(), out);
        outputs.addJson(files, json.get(), problems, around);
      }
      files.appear();
    }
    return checked.hasErrors() ? ExitCode.ERRORS : ExitCode.DONE;
  }

  /**
   * With the commentary held against the figures, and with small numbers, of all measures without
   * errors: so all that is wrong is told in one go.
   */
  private static Checked<Input> withCommentary(Checked<Input> read) {
    if (read.value().isEmpty()) {
      return read;
    }
    Input input = read.value().get();
    boolean all = input.rules().smallBelow().isPresent();
    Edition edition = all ? input.edition() : input.edition().withCommentaryOnly();
    Results results = Figures.compute(edition, input.rules());
    List<Problem> problems = new ArrayList<>(read.problems());
    problems.addAll(CommentaryCheck.of(results).warnings());
    problems.addAll(SmallNumberCheck.of(input, results).warnings());
    return Checked.of(input, problems);
  }
}
