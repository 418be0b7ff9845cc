package org.scorebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.scorebook.figures.Results;
import org.scorebook.mail.Ledger;
import org.scorebook.mail.MailSettings;
import org.scorebook.mail.SendOptions;
import org.scorebook.mail.SendPlan;
import org.scorebook.mail.SendReport;
import org.scorebook.mail.Sending;
import org.scorebook.mail.SmtpSender;
import org.scorebook.problem.Checked;
import org.scorebook.problem.UnusableFileException;

/** Messages handed to a mail server, each step remembered in the ledger beside the input. */
record Mailing(
    Surroundings around, Results results, SendOptions options, OwnerWorkbooks workbooks) {

  ExitCode send(MailSettings settings, Path input, boolean dryRun)
      throws IOException, UnusableFileException {
    Path file = Ledger.beside(input.toAbsolutePath());
    if (dryRun || options.redirect().isPresent()) {
      Checked<SendPlan> plan =
          SendPlan.of(results, options, file, around.today(), workbooks::of, workbooks::leaks);
      return hand(plan, Optional.empty(), settings, dryRun);
    }
    try (Ledger ledger = Ledger.open(file, around.clock().instant())) {
      Checked<SendPlan> plan =
          SendPlan.of(results, options, ledger, around.today(), workbooks::of, workbooks::leaks);
      return hand(plan, Optional.of(ledger), settings, false);
    }
  }

  private ExitCode hand(
      Checked<SendPlan> plan, Optional<Ledger> ledger, MailSettings settings, boolean dryRun)
      throws UnusableFileException {
    around.report(plan.problems());
    if (plan.value().isEmpty()) {
      return ExitCode.ERRORS;
    }
    if (dryRun) {
      around.out().print(plan.value().get().text());
      around.out().flush();
      return ExitCode.DONE;
    }
    SendReport report =
        around.during("Sending", progress -> sent(plan.value().get(), ledger, settings, progress));
    around.out().print(report.text());
    around.out().flush();
    return report.isComplete() ? ExitCode.DONE : ExitCode.NOT_HANDED_OVER;
  }

  private SendReport sent(
      SendPlan plan, Optional<Ledger> ledger, MailSettings settings, Progress progress)
      throws UnusableFileException {
    Duration pace = settings.isLoopback() ? Duration.ZERO : Sending.PACE;
    try (SmtpSender postman = new SmtpSender(settings, around.environment(), around.clock())) {
      return new Sending(
              ledger,
              postman,
              settings.domain(),
              around.clock(),
              time -> Thread.sleep(time.toMillis()),
              pace,
              progress::step)
          .send(plan);
    }
  }
}
