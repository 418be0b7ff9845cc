package org.scorebook.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.scorebook.claims.CommentaryCheck;
import org.scorebook.claims.Findings;
import org.scorebook.cli.options.Answers;
import org.scorebook.cli.options.EditionCommand;
import org.scorebook.cli.options.Explanations;
import org.scorebook.cli.options.OutputOptions;
import org.scorebook.cli.options.SinceOption;
import org.scorebook.cli.options.SmallNumberCheck;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.cli.terminal.ProblemLines;
import org.scorebook.cli.terminal.Version;
import org.scorebook.figures.Figures;
import org.scorebook.figures.result.Results;
import org.scorebook.files.AtomicFiles;
import org.scorebook.files.FileNames;
import org.scorebook.json.ResultsJson;
import org.scorebook.model.Edition;
import org.scorebook.model.Scorecard;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.output.OutputWorkbook;
import org.scorebook.workbook.output.book.Provenance;

public final class BuildCommand extends EditionCommand {
  private final Supplier<Optional<Path>> output =
      options.one(
          Path.class,
          "FILE",
          "The workbook to write; TITLE - PERIOD.xlsx in this folder otherwise.",
          "-o",
          "--output");

  private final Supplier<Optional<Path>> replies =
      options.one(
          Path.class,
          "DIR",
          "Show the commentary of the workbooks returned in this folder.",
          "--replies");

  private final Supplier<Optional<Path>> figures =
      options.one(
          Path.class,
          "FILE",
          "Also write the figures as JSON to this file, or with - to standard output.",
          "--results");

  private final SinceOption since = new SinceOption(options, input);

  private final OutputOptions outputs = new OutputOptions(options);

  public BuildCommand(Environment around) {
    super(
        around,
        "build",
        List.of("Writes the draft scorecard workbook."),
        "  scorebook build input.xlsx                    writes TITLE - PERIOD.xlsx here",
        "  scorebook build input.xlsx -o draft.xlsx --force",
        "  scorebook build input.xlsx -o draft.xlsx --results figures.json",
        "  scorebook build input.xlsx --since november.xlsx  with what has changed since",
        "  scorebook build input.xlsx --replies replies  with the commentary so far");
  }

  @Override
  protected ExitCode run() throws UnusableFileException {
    refuseOneFile(output.get());
    return super.run();
  }

  private void refuseOneFile(Optional<Path> workbook) {
    OutputOptions.refuseOneFile(this, "The workbook and the figures", workbook, figures.get());
  }

  @Override
  protected ExitCode run(Input read, List<Problem> warnings) throws UnusableFileException {
    Results results = Figures.compute(read.edition(), read.rules());
    Findings found;
    List<Problem> problems;
    List<Problem> about;
    Optional<Path> returned = replies.get();
    if (returned.isPresent()) {
      Answers answers = Answers.read(returned.get(), results, around);
      results = answers.results();
      found = answers.found();
      problems = joined(answers.problems(warnings), answers.figuresNotShown());
      about = joined(answers.forAbout(warnings), found.warnings());
    } else {
      found = CommentaryCheck.of(results);
      problems = joined(warnings, found.warnings());
      about = problems;
    }
    SinceOption.Compared compared = since.compare(input.path(), read, results, around);
    SmallNumberCheck small = SmallNumberCheck.of(read, results);
    problems = joined(joined(problems, compared.warnings()), small.warnings());
    List<Problem> told = joined(about, compared.warnings());
    about = joined(told, small.forAbout());
    around.report(problems);
    checkTargets();
    Path target = output.get().orElseGet(() -> draft(read.edition()));
    refuseOneFile(Optional.of(target));
    outputs.check(target, input.path());
    Provenance provenance =
        new Provenance(
            Version.number(),
            around.clock().instant(),
            about,
            found.notes(),
            compared.changes(),
            compared.ledgers(),
            read.custom());
    write(results, provenance, new Explanations(read, told, small, compared.published()), target);
    if (!figures.get().equals(Optional.of(OutputOptions.STANDARD_OUTPUT))) {
      String measures = ProblemLines.counted(results.measures().size(), "measure");
      around.out().println("Wrote " + target + ": " + measures + ".");
    }
    return ExitCode.DONE;
  }

  @Override
  protected void checkTargets() throws UnusableFileException {
    if (output.get().isPresent()) {
      outputs.check(output.get().get(), input.path());
    }
    if (figures.get().isPresent()) {
      outputs.checkJson(figures.get().get(), input.path());
    }
  }

  private void write(Results results, Provenance provenance, Explanations explanations, Path target)
      throws UnusableFileException {
    try (AtomicFiles files = new AtomicFiles()) {
      around.during(
          "Writing " + target,
          progress -> {
            files.add(
                target,
                outputs.force(),
                out -> OutputWorkbook.write(results, provenance, around.looks(), out));
            return target;
          });
      if (figures.get().isPresent()) {
        outputs.addJson(
            files,
            figures.get().get(),
            out ->
                ResultsJson.write(
                    results,
                    provenance.version(),
                    provenance.changes(),
                    provenance.problems(),
                    explanations::of,
                    out),
            around);
      }
      files.appear();
    }
  }

  private Path draft(Edition edition) {
    Scorecard scorecard = edition.scorecard();
    String name = FileNames.of(scorecard.title(), scorecard.period().title(), ".xlsx");
    return around.folder().resolve(name);
  }
}
