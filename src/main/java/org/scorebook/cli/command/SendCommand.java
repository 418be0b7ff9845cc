package org.scorebook.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.scorebook.cli.folder.Outbox;
import org.scorebook.cli.folder.OwnerWorkbooks;
import org.scorebook.cli.options.Answers;
import org.scorebook.cli.options.InputOptions;
import org.scorebook.cli.options.Options;
import org.scorebook.cli.options.OutputOptions;
import org.scorebook.cli.options.SinceOption;
import org.scorebook.cli.options.SmallNumberCheck;
import org.scorebook.cli.options.Subcommand;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.cli.terminal.Version;
import org.scorebook.commentary.OwnerAnswer;
import org.scorebook.figures.Figures;
import org.scorebook.figures.result.Results;
import org.scorebook.mail.graph.GraphPostman;
import org.scorebook.mail.sending.ImapDrafts;
import org.scorebook.mail.sending.Postman;
import org.scorebook.mail.sending.SendOptions;
import org.scorebook.mail.sending.Sending;
import org.scorebook.mail.sending.SmtpSender;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.output.book.Provenance;

public final class SendCommand extends Subcommand {
  private final Environment around;
  private final InputOptions input = new InputOptions(options);

  /** Where the messages go. */
  static final class Way {
    private final Supplier<Optional<Path>> outbox;
    private final Supplier<Optional<Path>> smtp;
    private final Supplier<Optional<Path>> imapDrafts;
    private final Supplier<Optional<Path>> graph;

    Way(Options options) {
      outbox =
          options.one(
              Path.class,
              "DIR",
              "Write the messages into this folder, as drafts to send by hand.",
              "--outbox");
      smtp =
          options.one(
              Path.class,
              "FILE",
              "Hand them to the mail server that this settings file describes.",
              "--smtp");
      imapDrafts =
          options.one(
              Path.class,
              "FILE",
              "Put them into the Drafts folder of the mailbox that this settings file describes, to"
                  + " be sent from there.",
              "--imap-drafts");
      graph =
          options.one(
              Path.class,
              "FILE",
              "Make drafts in the mailbox that this settings file describes, by Microsoft Graph;"
                  + " with --send, send them.",
              "--graph");
    }

    /** The settings file of a server, and what it is for. */
    Optional<Checked<MailSettings>> settings() throws UnusableFileException {
      if (smtp.get().isPresent()) {
        return Optional.of(MailSettings.read(smtp.get().get(), MailSettings.Use.SMTP));
      }
      if (graph.get().isPresent()) {
        return Optional.of(MailSettings.read(graph.get().get(), MailSettings.Use.GRAPH));
      }
      return imapDrafts.get().isPresent()
          ? Optional.of(MailSettings.read(imapDrafts.get().get(), MailSettings.Use.IMAP))
          : Optional.empty();
    }
  }

  private final Way way = options.oneOf(Way::new);

  private final BooleanSupplier send =
      options.flag("With --graph: send the messages rather than leave them as drafts.", "--send");

  private final BooleanSupplier dryRun =
      options.flag(
          "Print the plan (owner, address, measures, size), and send and write nothing.",
          "--dry-run");

  private final Supplier<List<String>> only =
      options.several("OWNER", "Only this owner; may be given more than once.", "--only");

  private final Supplier<Optional<String>> redirect =
      options.one(
          String.class,
          "ADDRESS",
          "Send everything to this address, naming the real one in the subject.",
          "--redirect");

  private final Supplier<Optional<Path>> replies =
      options.one(
          Path.class, "DIR", "The folder of returned workbooks, for --outstanding.", "--replies");

  private final BooleanSupplier outstanding =
      options.flag("Remind those who have not answered, and nobody else.", "--outstanding");

  private final Supplier<List<String>> resend =
      options.several(
          "OWNER", "Send again to this owner, though it was sent or may have been.", "--resend");

  private final Supplier<List<String>> markSent =
      options.several(
          "OWNER",
          "Count this owner's message as sent without sending it, or any other.",
          "--mark-sent");

  private final Supplier<Optional<Path>> ledger =
      options.one(
          Path.class,
          "FILE",
          "The ledger of sent messages to go on with, instead of the one beside the input"
              + " workbook.",
          "--ledger");

  private final OutputOptions outputs = new OutputOptions(options);

  public SendCommand(Environment around) {
    super(
        "send",
        List.of("Gives every measure owner a workbook of their own measures by email."),
        "  scorebook send input.xlsx --outbox drafts             drafts to open in Outlook",
        "  scorebook send input.xlsx --smtp mail.yaml --dry-run  who would get what",
        "  scorebook send input.xlsx --smtp mail.yaml",
        "  scorebook send input.xlsx --imap-drafts mailbox.yaml   drafts in a mailbox",
        "  scorebook send input.xlsx --smtp mail.yaml --replies replies --outstanding");
    this.around = around;
  }

  @Override
  protected ExitCode run() throws UnusableFileException {
    checkOptions();
    Checked<Input> checked = input.read(around);
    List<Problem> problems = new ArrayList<>(checked.problems());
    Optional<MailSettings> settings = Optional.empty();
    Optional<Checked<MailSettings>> server = way.settings();
    if (server.isPresent()) {
      problems.addAll(server.get().problems());
      settings = server.get().value();
    }
    if (hasErrors(problems) || checked.value().isEmpty()) {
      around.report(problems);
      return ExitCode.ERRORS;
    }
    Input read = checked.value().get();
    Results results = Figures.compute(read.edition(), read.rules());
    SendOptions wanted =
        new SendOptions(
            only.get(), redirect.get(), answered(results), resend.get(), markSent.get());
    problems.addAll(
        wanted.check(results, settings.map(MailSettings::allowedDomains).orElse(List.of())));
    SinceOption.Compared compared = new SinceOption().compare(input.path(), read, results, around);
    problems.addAll(compared.warnings());
    problems.addAll(SmallNumberCheck.of(read, results).warnings());
    around.report(problems);
    if (hasErrors(problems)) {
      return ExitCode.ERRORS;
    }
    Provenance provenance =
        new Provenance(Version.number(), around.clock().instant(), checked.problems())
            .with(compared.changes())
            .with(read.custom());
    OwnerWorkbooks workbooks = new OwnerWorkbooks(results, provenance, around.looks());
    try {
      return settings.isPresent()
          ? byServer(settings.get(), results, wanted, workbooks)
          : new Outbox(around, results, wanted, workbooks, outputs)
              .write(way.outbox.get().orElseThrow(), input.path(), dryRun.getAsBoolean());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ExitCode byServer(
      MailSettings settings, Results results, SendOptions wanted, OwnerWorkbooks workbooks)
      throws IOException, UnusableFileException {
    return new SendByServer(
            around,
            results,
            wanted,
            workbooks,
            way.imapDrafts.get().isPresent()
                || (way.graph.get().isPresent() && !send.getAsBoolean()),
            sleeper -> postman(settings, sleeper))
        .send(settings, input.path(), ledger.get(), dryRun.getAsBoolean());
  }

  private Postman postman(MailSettings settings, Sending.Sleeper sleeper)
      throws UnusableFileException {
    if (way.graph.get().isPresent()) {
      return new GraphPostman(settings, around.environment(), sleeper, send.getAsBoolean());
    }
    return way.smtp.get().isPresent()
        ? new SmtpSender(settings, around.environment(), around.clock())
        : new ImapDrafts(settings, around.environment(), around.clock());
  }

  private static boolean hasErrors(List<Problem> problems) {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** Options that say nothing without another. */
  private void checkOptions() {
    if (outstanding.getAsBoolean() != replies.get().isPresent()) {
      throw misuse("--outstanding and --replies DIR go together.");
    }
    if (send.getAsBoolean() && way.graph.get().isEmpty()) {
      throw misuse("--send goes with --graph.");
    }
    boolean counts =
        !(resend.get().isEmpty() && markSent.get().isEmpty() && ledger.get().isEmpty());
    if (way.outbox.get().isPresent() && counts) {
      throw misuse(
          "--resend, --mark-sent and --ledger are for letters that a server takes: drafts in a"
              + " folder are not counted.");
    }
  }

  private Optional<List<String>> answered(Results results) throws UnusableFileException {
    Optional<Path> returned = replies.get();
    if (returned.isEmpty()) {
      return Optional.empty();
    }
    Answers answers = Answers.read(returned.get(), results, around);
    return Optional.of(
        answers.merge().owners().stream()
            .filter(answer -> answer.state() == OwnerAnswer.State.ANSWERED)
            .map(answer -> answer.owner().name())
            .toList());
  }
}
