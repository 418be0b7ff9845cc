package org.scorebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.figures.Results;
import org.scorebook.mail.Ledger;
import org.scorebook.mail.MailSettings;
import org.scorebook.mail.SendOptions;
import org.scorebook.mail.SendPlan;
import org.scorebook.mail.SendReport;
import org.scorebook.mail.Sending;
import org.scorebook.mail.SmtpSender;
import org.scorebook.model.Owner;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.output.LeakScan;

/** What {@code send --smtp} does once the input is read and computed. */
final class SmtpSending {
  private final Surroundings around;
  private final Map<String, String> environment;
  private final Path input;
  private final Results results;
  private final OwnerWorkbooks workbooks;

  /**
   * @param environment where the mail settings may say that a secret stands
   * @param input the input workbook, beside which the ledger is kept
   */
  SmtpSending(
      Surroundings around,
      Map<String, String> environment,
      Path input,
      Results results,
      OwnerWorkbooks workbooks) {
    this.around = around;
    this.environment = environment;
    this.input = input;
    this.results = results;
    this.workbooks = workbooks;
  }

  /**
   * Sends, or says what would be sent.
   *
   * @param file the mail settings
   * @param dryRun whether only the plan is printed
   */
  ExitCode run(Path file, SendOptions options, boolean dryRun) throws UnusableFileException {
    Checked<MailSettings> checked = MailSettings.read(file, MailSettings.Use.SMTP);
    if (checked.value().isEmpty()) {
      around.report(checked.problems());
      return ExitCode.ERRORS;
    }
    MailSettings settings = checked.value().get();
    List<Problem> problems = options.check(results, settings.allowedDomains());
    if (!problems.isEmpty()) {
      around.report(problems);
      return ExitCode.ERRORS;
    }
    if (dryRun) {
      Optional<SendPlan> plan = usable(plan(options));
      plan.ifPresent(made -> around.out().print(made.text()));
      around.out().flush();
      return plan.isPresent() ? ExitCode.DONE : ExitCode.ERRORS;
    }
    if (options.redirect().isPresent()) {
      Optional<SendPlan> plan = usable(plan(options));
      return plan.isPresent() ? send(plan.get(), settings, Optional.empty()) : ExitCode.ERRORS;
    }
    try (Ledger ledger = Ledger.open(Ledger.beside(input), around.clock().instant())) {
      Optional<SendPlan> plan = usable(plan(options, ledger));
      return plan.isPresent() ? send(plan.get(), settings, Optional.of(ledger)) : ExitCode.ERRORS;
    }
  }

  private Checked<SendPlan> plan(SendOptions options) throws UnusableFileException {
    try {
      return SendPlan.of(
          results, options, Ledger.beside(input), today(), workbooks::of, this::leaks);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Checked<SendPlan> plan(SendOptions options, Ledger ledger) throws UnusableFileException {
    try {
      return SendPlan.of(results, options, ledger, today(), workbooks::of, this::leaks);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Problem> leaks(Owner owner, byte[] workbook) throws IOException {
    return LeakScan.find(results, owner, workbook);
  }

  private LocalDate today() {
    return LocalDate.now(around.clock());
  }

  private Optional<SendPlan> usable(Checked<SendPlan> plan) {
    if (plan.value().isEmpty()) {
      around.report(plan.problems());
    }
    return plan.value();
  }

  private ExitCode send(SendPlan plan, MailSettings settings, Optional<Ledger> ledger)
      throws UnusableFileException {
    SendReport report =
        around.during(
            "Sending",
            progress ->
                new Sending(
                        ledger,
                        new SmtpSender(settings, environment, around.clock()),
                        settings.domain(),
                        around.clock(),
                        time -> Thread.sleep(time.toMillis()),
                        settings.isLoopback() ? Duration.ZERO : Sending.PACE,
                        progress::step)
                    .send(plan));
    around.out().print(report.text());
    around.out().flush();
    return report.isComplete() ? ExitCode.DONE : ExitCode.NOT_HANDED_OVER;
  }
}
