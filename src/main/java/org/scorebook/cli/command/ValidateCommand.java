package org.scorebook.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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

public final class ValidateCommand extends Subcommand {
  private final Environment around;
  private final InputOptions input = new InputOptions(options);

  private final Supplier<Optional<Path>> json =
      options.one(
          Path.class,
          "FILE",
          "Also write the problems as JSON to this file, or with - to standard output.",
          "--json");

  private final Supplier<Optional<Path>> annotate =
      options.one(
          Path.class,
          "FILE",
          "Also write a copy of the workbook in which every offending cell is highlighted and says"
              + " what is wrong.",
          "--annotate");

  private final OutputOptions outputs = new OutputOptions(options);

  public ValidateCommand(Environment around) {
    super(
        "validate",
        List.of("Checks the input workbook and lists every problem with its cell."),
        "  scorebook validate input.xlsx",
        "  scorebook validate input.xlsx --json problems.json",
        "  scorebook validate input.xlsx --annotate marked.xlsx",
        "  scorebook validate input.xlsx --json - --rules rules/our-own.yaml");
    this.around = around;
  }

  @Override
  protected ExitCode run() throws UnusableFileException {
    OutputOptions.refuseOneFile(
        this, "The problems and the annotated copy", json.get(), annotate.get());
    Checked<Input> checked = withCommentary(input.readSound(around));
    ProblemLines.print(checked.problems(), around.err());
    if (json.get().isPresent()) {
      outputs.checkJson(json.get().get(), input.path());
    }
    if (annotate.get().isPresent()) {
      outputs.check(annotate.get().get(), input.path());
    }
    try (AtomicFiles files = new AtomicFiles()) {
      if (annotate.get().isPresent()) {
        files.add(
            annotate.get().get(),
            outputs.force(),
            out -> AnnotatedCopy.write(input.path(), checked.problems(), out));
      }
      if (json.get().isPresent()) {
        AtomicFile.Content problems = out -> ProblemsJson.write(checked.problems(), out);
        outputs.addJson(files, json.get().get(), problems, around);
      }
      files.appear();
    }
    if (!json.get().equals(Optional.of(OutputOptions.STANDARD_OUTPUT))) {
      annotate.get().ifPresent(copy -> around.out().println("Wrote " + copy + "."));
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
