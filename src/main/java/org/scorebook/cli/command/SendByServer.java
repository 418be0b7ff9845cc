package org.scorebook.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.scorebook.cli.folder.FollowedPlan;
import org.scorebook.cli.folder.OwnerWorkbooks;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.cli.terminal.ProblemLines;
import org.scorebook.cli.terminal.Progress;
import org.scorebook.figures.result.Results;
import org.scorebook.mail.ledger.Ledger;
import org.scorebook.mail.ledger.OtherLedgers;
import org.scorebook.mail.sending.Postman;
import org.scorebook.mail.sending.SendOptions;
import org.scorebook.mail.sending.SendPlan;
import org.scorebook.mail.sending.SendReport;
import org.scorebook.mail.sending.Sending;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.problem.Checked;
import org.scorebook.problem.UnusableFileException;

/**
 * Messages handed to a mail server or put into a mailbox, each step remembered in the ledger beside
 * the input.
 *
 * @param drafts whether they are put into a mailbox for somebody to send
 * @param postmen make the postman who hands them over
 */
record SendByServer(
    Environment around,
    Results results,
    SendOptions options,
    OwnerWorkbooks workbooks,
    boolean drafts,
    Postmen postmen) {

  /** Makes whoever hands letters over. */
  @FunctionalInterface
  interface Postmen {
    /**
     * @param sleeper waits where the server asks for it
     */
    Postman make(Sending.Sleeper sleeper) throws UnusableFileException;
  }

  /**
   * Sends what has not been sent.
   *
   * @param named the ledger to go on with, where the user names one
   */
  ExitCode send(MailSettings settings, Path input, Optional<Path> named, boolean dryRun)
      throws IOException, UnusableFileException {
    Path own = Ledger.beside(input.toAbsolutePath());
    Path file = named.map(Path::toAbsolutePath).orElse(own);
    boolean chosen = named.isPresent() && (file.equals(own) || Files.exists(file));
    if (!chosen && options.redirect().isEmpty()) {
      OtherLedgers.Found others =
          OtherLedgers.find(input, file, results.edition().scorecard(), SendPlan.contents(results));
      around.report(others.damaged());
      if (others.stop().isPresent()) {
        around.err().println(others.stop().get());
        return ExitCode.NOT_HANDED_OVER;
      }
    }
    if (dryRun || options.redirect().isPresent()) {
      Checked<SendPlan> plan =
          SendPlan.of(
              results, options, file, around.today(), drafts, workbooks::of, workbooks::leaks);
      return FollowedPlan.follow(
          around, plan, dryRun, planned -> hand(planned, Optional.empty(), settings));
    }
    try (Ledger ledger = Ledger.open(file, around.clock().instant())) {
      Checked<SendPlan> plan =
          SendPlan.of(
              results, options, ledger, around.today(), drafts, workbooks::of, workbooks::leaks);
      return FollowedPlan.follow(
          around, plan, false, planned -> hand(planned, Optional.of(ledger), settings));
    }
  }

  private ExitCode hand(SendPlan plan, Optional<Ledger> ledger, MailSettings settings)
      throws UnusableFileException {
    SendReport report =
        around.during("Sending", progress -> sent(plan, ledger, settings, progress));
    around.out().print(report.text());
    around.out().flush();
    return report.isComplete() ? ExitCode.DONE : ExitCode.NOT_HANDED_OVER;
  }

  private SendReport sent(
      SendPlan plan, Optional<Ledger> ledger, MailSettings settings, Progress progress)
      throws UnusableFileException {
    Duration pace = settings.isLoopback() || drafts ? Duration.ZERO : Sending.PACE;
    Sending.Sleeper sleeper = time -> Thread.sleep(time.toMillis());
    try (Postman postman = postmen.make(told(sleeper, progress))) {
      return new Sending(
              ledger, postman, settings.domain(), around.clock(), sleeper, pace, teller(progress))
          .send(plan);
    }
  }

  private static Sending.Sleeper told(Sending.Sleeper sleeper, Progress progress) {
    return time -> {
      progress.say(
          "The service asks for patience. Going on in "
              + ProblemLines.counted(time.toSeconds(), "second")
              + ". After Ctrl-C the same command goes on with the rest; it may ask about this one"
              + " letter.");
      sleeper.sleep(time);
    };
  }

  private static Sending.Teller teller(Progress progress) {
    return new Sending.Teller() {
      @Override
      public void step(String what) {
        progress.step(what);
      }

      @Override
      public void say(String line) {
        progress.say(line);
      }
    };
  }
}
