package org.scorebook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scorebook.commentary.OwnerAnswer;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.input.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "collect",
    description = {
      "Reads the workbooks that came back, and says who has answered, what is still missing and what"
          + " conflicts. It writes nothing: publish and build take the commentary from the same"
          + " folder."
    },
    footer = {
      "  scorebook collect input.xlsx --replies replies",
      "  scorebook collect input.xlsx --replies replies --imap imap.yaml"
    })
final class CollectCommand extends EditionCommand {
  @Mixin private final RepliesOption replies = new RepliesOption();

  @Option(
      names = "--imap",
      paramLabel = "FILE",
      description =
          "First fetch returned workbooks into DIR from the mailbox that this YAML file describes.")
  Optional<Path> imap = Optional.empty();

  CollectCommand(Surroundings around) {
    super(around);
  }

  @Override
  ExitCode run(Input read, List<Problem> warnings) throws UnusableFileException {
    if (imap.isPresent()) {
      ExitCode fetched =
          ImapFetching.run(around, imap.get(), replies.folder, read.edition().owners());
      if (fetched != ExitCode.DONE) {
        return fetched;
      }
    }
    Answers answers = replies.read(read, around);
    around.report(answers.problems(warnings));
    table(answers.merge().owners());
    answers.passedOver().forEach(around.out()::println);
    around
        .out()
        .println(
            "%s: %d read, %d refused."
                .formatted(
                    ProblemLines.counted(workbooks(answers), "workbook"),
                    workbooks(answers) - answers.merge().refused().size(),
                    answers.merge().refused().size()));
    return ExitCode.DONE;
  }

  /** Those that were read may still be refused for what they hold. */
  private static int workbooks(Answers answers) {
    return answers.replies().read().size() + answers.replies().refused().size();
  }

  private void table(List<OwnerAnswer> owners) {
    int width = owners.stream().mapToInt(answer -> answer.owner().name().length()).max().orElse(0);
    for (OwnerAnswer answer : owners) {
      String row =
          answer.owner().name()
              + " ".repeat(width - answer.owner().name().length())
              + "  "
              + answer.state().word();
      if (!answer.missing().isEmpty()) {
        row += ", missing: " + String.join(", ", answer.missing());
      } else if (answer.state() != OwnerAnswer.State.ANSWERED) {
        row += ", nothing missing";
      }
      around.out().println(row);
    }
  }
}
