package org.scorebook.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.scorebook.cli.options.Answers;
import org.scorebook.cli.options.AnswersReport;
import org.scorebook.cli.options.EditionCommand;
import org.scorebook.cli.options.OutputOptions;
import org.scorebook.cli.options.RepliesOption;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.cli.terminal.ProblemLines;
import org.scorebook.commentary.Given;
import org.scorebook.commentary.Merge;
import org.scorebook.figures.Figures;
import org.scorebook.model.Edition;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.template.CollectedCopy;
import org.scorebook.workbook.template.WrittenCommentary;
import org.scorebook.workbook.template.WrittenFigure;

public final class CollectCommand extends EditionCommand {
  private final RepliesOption replies = new RepliesOption(options);

  private final Supplier<Optional<Path>> imap =
      options.one(
          Path.class,
          "FILE",
          "First fetch returned workbooks into DIR from the mailbox that this YAML file describes.",
          "--imap");

  private final Supplier<Optional<Path>> output =
      options.one(
          Path.class,
          "FILE",
          "Write a copy of INPUT with the commentary and figures that came back.",
          "-o",
          "--output");

  private final OutputOptions outputs = new OutputOptions(options);

  public CollectCommand(Environment around) {
    super(
        around,
        "collect",
        List.of(
            "Reads the workbooks that came back, and says who has answered, what is still missing"
                + " and what conflicts. With -o it writes a copy of the input workbook in which the"
                + " commentary that came back stands on the Commentary sheet, and figures that"
                + " owners gave on Data. Without it writes nothing: publish and build take the"
                + " commentary from the same folder."),
        "  scorebook collect input.xlsx --replies replies",
        "  scorebook collect input.xlsx --replies replies --imap imap.yaml",
        "  scorebook collect input.xlsx --replies replies -o \"with answers.xlsx\"");
  }

  @Override
  protected void checkTargets() throws UnusableFileException {
    if (output.get().isPresent()) {
      outputs.check(output.get().get(), input.path());
    }
  }

  @Override
  protected ExitCode run(Input read, List<Problem> warnings) throws UnusableFileException {
    checkTargets();
    if (imap.get().isPresent()) {
      ExitCode fetched =
          ImapFetching.run(
              around,
              imap.get().get(),
              input.path(),
              replies.folder(),
              Figures.compute(read.edition(), read.rules()));
      if (fetched != ExitCode.DONE) {
        return fetched;
      }
    }
    Answers answers = replies.read(read, around);
    AnswersReport.tell(answers, warnings, around);
    if (output.get().isPresent()) {
      write(output.get().get(), read.edition(), answers.merge());
    }
    return ExitCode.DONE;
  }

  private void write(Path copy, Edition edition, Merge merge) throws UnusableFileException {
    List<CollectedCopy.Written> written = new ArrayList<>();
    outputs.write(
        copy,
        out ->
            written.add(
                CollectedCopy.write(
                    input.path(), edition, merge.notYetIn(edition), merge.figures(), out)),
        around);
    tell(copy, written.get(0));
  }

  private void tell(Path copy, CollectedCopy.Written written) {
    PrintWriter out = around.out();
    for (WrittenCommentary text : written.commentary()) {
      out.println(
          "%s %s: the commentary of %s from %s"
              .formatted(
                  text.place().text(),
                  text.measureId(),
                  text.commentary().author(),
                  text.commentary().source()));
    }
    for (WrittenFigure figure : written.figures()) {
      Given given = figure.given();
      out.println(
          "%s %s: the figure %s of %s from %s%s"
              .formatted(
                  figure.place().text(),
                  given.measure().id(),
                  given.text(),
                  given.owner(),
                  given.file(),
                  figure.replaced().isEmpty()
                      ? ""
                      : ", in place of " + String.join(", ", figure.replaced())));
    }
    String figures =
        written.figures().isEmpty()
            ? ""
            : " and %s for %s"
                .formatted(
                    written.figures().size() == 1 ? "a figure" : "figures",
                    ProblemLines.counted(written.figures().size(), "measure"));
    out.println(
        "Wrote %s, with commentary from replies for %s%s."
            .formatted(
                copy, ProblemLines.counted(written.commentary().size(), "measure"), figures));
  }
}
