package org.scorebook.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.scorebook.cli.options.Answers;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.figures.result.Results;
import org.scorebook.mail.inbox.Mailbox;
import org.scorebook.mail.inbox.MailboxReport;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.mail.server.StoppedException;
import org.scorebook.problem.Checked;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.reply.ReplyFolder;

/** What {@code collect --imap} does before the folder of replies is read. */
final class ImapFetching {
  private ImapFetching() {}

  /**
   * Fetches returned workbooks and says what else stood in the mailbox.
   *
   * @param file the mail settings
   * @param input beside which is remembered what was found
   * @param replies the folder for the workbooks
   * @throws UnusableFileException when the mailbox cannot be used as it is configured
   */
  static ExitCode run(Environment around, Path file, Path input, Path replies, Results results)
      throws UnusableFileException {
    Checked<MailSettings> settings = MailSettings.read(file, MailSettings.Use.IMAP);
    if (settings.value().isEmpty()) {
      around.report(settings.problems());
      return ExitCode.ERRORS;
    }
    Mailbox mailbox = new Mailbox(settings.value().get(), around.environment());
    MailboxReport report =
        around.during("Reading the mailbox", progress -> fetch(mailbox, input, replies, results));
    around.out().print(report.text());
    around.out().flush();
    return ExitCode.DONE;
  }

  private static MailboxReport fetch(Mailbox mailbox, Path input, Path replies, Results results)
      throws UnusableFileException {
    try {
      return mailbox.fetch(
          input,
          replies,
          results.edition().owners(),
          file -> ReplyFolder.read(List.of(file), results, Answers::takenApart));
    } catch (StoppedException e) {
      throw new UnusableFileException(String.valueOf(e.getMessage()), e);
    }
  }
}
