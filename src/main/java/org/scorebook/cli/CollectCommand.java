package org.scorebook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    AnswersReport.tell(replies.read(read, around), warnings, around);
    return ExitCode.DONE;
  }
}
