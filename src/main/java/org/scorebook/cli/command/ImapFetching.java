package org.scorebook.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.cli.terminal.Surroundings;
import org.scorebook.mail.inbox.Mailbox;
import org.scorebook.mail.inbox.MailboxReport;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.mail.server.StoppedException;
import org.scorebook.model.Owner;
import org.scorebook.problem.Checked;
import org.scorebook.problem.UnusableFileException;

/** What {@code collect --imap} does before the folder of replies is read. */
final class ImapFetching {
  private ImapFetching() {}

  /**
   * Fetches returned workbooks and says what else stood in the mailbox.
   *
   * @param file the mail settings
   * @param replies the folder for the workbooks
   * @throws UnusableFileException when the mailbox cannot be used as it is configured
   */
  static ExitCode run(Surroundings around, Path file, Path replies, List<Owner> owners)
      throws UnusableFileException {
    Checked<MailSettings> settings = MailSettings.read(file, MailSettings.Use.IMAP);
    if (settings.value().isEmpty()) {
      around.report(settings.problems());
      return ExitCode.ERRORS;
    }
    Mailbox mailbox = new Mailbox(settings.value().get(), around.environment());
    MailboxReport report =
        around.during("Reading the mailbox", progress -> fetch(mailbox, replies, owners));
    around.out().print(report.text());
    around.out().flush();
    return ExitCode.DONE;
  }

  private static MailboxReport fetch(Mailbox mailbox, Path replies, List<Owner> owners)
      throws UnusableFileException {
    try {
      return mailbox.fetch(replies, owners);
    } catch (StoppedException e) {
      throw new UnusableFileException(String.valueOf(e.getMessage()), e);
    }
  }
}
