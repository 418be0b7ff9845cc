package org.scorebook.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.cli.folder.Outbox;
import org.scorebook.cli.folder.OwnerWorkbooks;
import org.scorebook.cli.options.Answers;
import org.scorebook.cli.options.InputOptions;
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
import org.scorebook.mail.sending.SmtpSender;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.output.book.Provenance;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

@Command(
    name = "send",
    description = "Gives every measure owner a workbook of their own measures by email.",
    footer = {
      "  scorebook send input.xlsx --outbox drafts             drafts to open in Outlook",
      "  scorebook send input.xlsx --smtp mail.yaml --dry-run  who would get what",
      "  scorebook send input.xlsx --smtp mail.yaml",
      "  scorebook send input.xlsx --imap-drafts mailbox.yaml   drafts in a mailbox",
      "  scorebook send input.xlsx --smtp mail.yaml --replies replies --outstanding"
    })
public final class SendCommand extends Subcommand {
  private final Environment around;
  @Mixin private final InputOptions input = new InputOptions();

  /** Where the messages go. */
  static final class Way {
    @Option(
        names = "--outbox",
        paramLabel = "DIR",
        description = "Write the messages into this folder, as drafts to send by hand.")
    Optional<Path> outbox = Optional.empty();

    @Option(
        names = "--smtp",
        paramLabel = "FILE",
        description = "Hand them to the mail server that this settings file describes.")
    Optional<Path> smtp = Optional.empty();

    @Option(
        names = "--imap-drafts",
        paramLabel = "FILE",
        description =
            "Put them into the Drafts folder of the mailbox that this settings file describes, to"
                + " be sent from there.")
    Optional<Path> imapDrafts = Optional.empty();

    @Option(
        names = "--graph",
        paramLabel = "FILE",
        description =
            "Make drafts in the mailbox that this settings file describes, by Microsoft Graph; with"
                + " --send, send them.")
    Optional<Path> graph = Optional.empty();

    /** The settings file of a server, and what it is for. */
    Optional<Checked<MailSettings>> settings() throws UnusableFileException {
      if (smtp.isPresent()) {
        return Optional.of(MailSettings.read(smtp.get(), MailSettings.Use.SMTP));
      }
      if (graph.isPresent()) {
        return Optional.of(MailSettings.read(graph.get(), MailSettings.Use.GRAPH));
      }
      return imapDrafts.isPresent()
          ? Optional.of(MailSettings.read(imapDrafts.get(), MailSettings.Use.IMAP))
          : Optional.empty();
    }
  }

  @ArgGroup(multiplicity = "1")
  private Way way;

  @Option(
      names = "--send",
      description = "With --graph: send the messages rather than leave them as drafts.")
  boolean send;

  @Option(
      names = "--dry-run",
      description = "Print the plan (owner, address, measures, size), and send and write nothing.")
  boolean dryRun;

  @Option(
      names = "--only",
      paramLabel = "OWNER",
      description = "Only this owner; may be given more than once.")
  List<String> only = new ArrayList<>();

  @Option(
      names = "--redirect",
      paramLabel = "ADDRESS",
      description = "Send everything to this address, naming the real one in the subject.")
  Optional<String> redirect = Optional.empty();

  @Option(
      names = "--replies",
      paramLabel = "DIR",
      description = "The folder of returned workbooks, for --outstanding.")
  Optional<Path> replies = Optional.empty();

  @Option(
      names = "--outstanding",
      description = "Remind those who have not answered, and nobody else.")
  boolean outstanding;

  @Option(
      names = "--resend",
      paramLabel = "OWNER",
      description = "Send again to this owner, though it was sent or may have been.")
  List<String> resend = new ArrayList<>();

  @Option(
      names = "--mark-sent",
      paramLabel = "OWNER",
      description = "Count this owner's message as sent without sending it, or any other.")
  List<String> markSent = new ArrayList<>();

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description =
          "The ledger of sent messages to go on with, instead of the one beside the input"
              + " workbook.")
  Optional<Path> ledger = Optional.empty();

  @Mixin private final OutputOptions outputs = new OutputOptions();

  public SendCommand(Environment around) {
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
    SendOptions options = new SendOptions(only, redirect, answered(results), resend, markSent);
    problems.addAll(
        options.check(results, settings.map(MailSettings::allowedDomains).orElse(List.of())));
    SinceOption.Compared compared = new SinceOption().compare(input.input, read, results, around);
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
          ? byServer(settings.get(), results, options, workbooks)
          : new Outbox(around, results, options, workbooks, outputs)
              .write(way.outbox.orElseThrow(), input.input, dryRun);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ExitCode byServer(
      MailSettings settings, Results results, SendOptions options, OwnerWorkbooks workbooks)
      throws IOException, UnusableFileException {
    return new SendByServer(
            around,
            results,
            options,
            workbooks,
            way.imapDrafts.isPresent() || (way.graph.isPresent() && !send),
            () -> postman(settings))
        .send(settings, input.input, ledger, dryRun);
  }

  private Postman postman(MailSettings settings) throws UnusableFileException {
    if (way.graph.isPresent()) {
      return new GraphPostman(
          settings, around.environment(), time -> Thread.sleep(time.toMillis()), send);
    }
    return way.smtp.isPresent()
        ? new SmtpSender(settings, around.environment(), around.clock())
        : new ImapDrafts(settings, around.environment(), around.clock());
  }

  private static boolean hasErrors(List<Problem> problems) {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** Options that say nothing without another. */
  private void checkOptions() {
    if (outstanding != replies.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--outstanding and --replies DIR go together.");
    }
    if (send && way.graph.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--send goes with --graph.");
    }
    boolean counts = !(resend.isEmpty() && markSent.isEmpty() && ledger.isEmpty());
    if (way.outbox.isPresent() && counts) {
      throw new ParameterException(
          spec.commandLine(),
          "--resend, --mark-sent and --ledger are for letters that a server takes: drafts in a"
              + " folder are not counted.");
    }
  }

  private Optional<List<String>> answered(Results results) throws UnusableFileException {
    if (replies.isEmpty()) {
      return Optional.empty();
    }
    Answers answers = Answers.read(replies.get(), results, around);
    return Optional.of(
        answers.merge().owners().stream()
            .filter(answer -> answer.state() == OwnerAnswer.State.ANSWERED)
            .map(answer -> answer.owner().name())
            .toList());
  }
}
