package org.scorebook.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.model.Commentary;
import org.scorebook.model.Edition;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.template.CollectedCopy;
import org.scorebook.workbook.template.WrittenCommentary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "collect",
    description = {
      "Reads the workbooks that came back, and says who has answered, what is still missing and what"
          + " conflicts. With -o it writes a copy of the input workbook in which the commentary that"
          + " came back stands on the Commentary sheet. Without it writes nothing: publish and build"
          + " take the commentary from the same folder."
    },
    footer = {
      "  scorebook collect input.xlsx --replies replies",
      "  scorebook collect input.xlsx --replies replies --imap imap.yaml",
      "  scorebook collect input.xlsx --replies replies -o \"with answers.xlsx\""
    })
final class CollectCommand extends EditionCommand {
  @Mixin private final RepliesOption replies = new RepliesOption();

  @Option(
      names = "--imap",
      paramLabel = "FILE",
      description =
          "First fetch returned workbooks into DIR from the mailbox that this YAML file describes.")
  Optional<Path> imap = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write a copy of INPUT with the commentary that came back.")
  Optional<Path> output = Optional.empty();

  @Mixin private final OutputOptions outputs = new OutputOptions();

  CollectCommand(Surroundings around) {
    super(around);
  }

  @Override
  void checkTargets() throws UnusableFileException {
    if (output.isPresent()) {
      outputs.check(output.get(), input.input);
    }
  }

  @Override
  ExitCode run(Input read, List<Problem> warnings) throws UnusableFileException {
    checkTargets();
    if (imap.isPresent()) {
      ExitCode fetched =
          ImapFetching.run(around, imap.get(), replies.folder, read.edition().owners());
      if (fetched != ExitCode.DONE) {
        return fetched;
      }
    }
    Answers answers = replies.read(read, around);
    AnswersReport.tell(answers, warnings, around);
    if (output.isPresent()) {
      write(output.get(), read.edition(), answers.merge().notYetIn(read.edition()));
    }
    return ExitCode.DONE;
  }

  private void write(Path copy, Edition edition, Map<String, Commentary> commentary)
      throws UnusableFileException {
    List<WrittenCommentary> written = new ArrayList<>();
    outputs.write(
        copy,
        out -> written.addAll(CollectedCopy.write(input.input, edition, commentary, out)),
        around);
    for (WrittenCommentary text : written) {
      around
          .out()
          .println(
              "%s %s: the commentary of %s from %s"
                  .formatted(
                      text.place().text(),
                      text.measureId(),
                      text.commentary().author(),
                      text.commentary().source()));
    }
    around
        .out()
        .println(
            "Wrote %s, with commentary from replies for %s."
                .formatted(copy, ProblemLines.counted(written.size(), "measure")));
  }
}
