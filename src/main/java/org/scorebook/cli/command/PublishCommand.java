package org.scorebook.cli.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.scorebook.cli.options.Answers;
import org.scorebook.cli.options.EditionCommand;
import org.scorebook.cli.options.OutputOptions;
import org.scorebook.cli.options.RepliesOption;
import org.scorebook.cli.options.SinceOption;
import org.scorebook.cli.options.SmallNumberCheck;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.cli.terminal.ProblemLines;
import org.scorebook.cli.terminal.Version;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Scorecard;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.published.OtherLedger;
import org.scorebook.published.Publication;
import org.scorebook.published.PublishedEdition;
import org.scorebook.published.PublishedLedger;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.output.OutputWorkbook;
import org.scorebook.workbook.output.book.Provenance;

public final class PublishCommand extends EditionCommand {
  private static final ProblemKind PUBLISHED_BEFORE =
      ProblemKind.error(
          "published-before", "Readers who have the edition already must know why it differs.");

  private static final ProblemKind PUBLISHED_ELSEWHERE =
      ProblemKind.warning(
          "published-elsewhere", "Readers who find two final workbooks cannot know which counts.");

  private static final ProblemKind NEVER_PUBLISHED =
      ProblemKind.error("never-published", "Readers would look for an edition that never was.");

  private final RepliesOption replies = new RepliesOption(options);

  private final Supplier<Path> output =
      options.needed(Path.class, "FILE", "The workbook to write.", "-o", "--output");

  private final BooleanSupplier allowMissing =
      options.flag(
          "Publish though owners' commentary is missing; About lists what is.", "--allow-missing");

  private final BooleanSupplier allowSmall =
      options.flag(
          "Publish though numbers of people can be read that are below what the rules allow; About"
              + " says so.",
          "--allow-small");

  private final Supplier<Optional<String>> reissue =
      options.one(
          String.class,
          "REASON",
          "Publish this edition again, though it was published before. The workbook gives the"
              + " reason.",
          "--reissue");

  private final SinceOption since = new SinceOption(options, input);

  private final OutputOptions outputs = new OutputOptions(options);

  public PublishCommand(Environment around) {
    super(
        around,
        "publish",
        List.of("Writes the final workbook for directors, with the commentary that came back."),
        "  scorebook publish input.xlsx --replies replies -o \"Cabinet Scorecard.xlsx\"",
        "  scorebook publish input.xlsx --replies replies -o final.xlsx --allow-missing",
        "  scorebook publish input.xlsx --replies replies -o new.xlsx --reissue \"DP corrected\"");
  }

  @Override
  protected void checkTargets() throws UnusableFileException {
    outputs.check(output.get(), input.path());
  }

  @Override
  protected ExitCode run() throws UnusableFileException {
    if (reissue.get().filter(Blanks::isBlank).isPresent()) {
      throw misuse("--reissue: give the reason, which the workbook tells its readers.");
    }
    return super.run();
  }

  @Override
  protected ExitCode run(Input read, List<Problem> warnings) throws UnusableFileException {
    Answers answers = replies.read(read, around);
    List<Problem> missing =
        answers.missing(
            allowMissing.getAsBoolean() ? Answers.COMMENTARY_AWAITED : Answers.COMMENTARY_MISSING);
    List<Problem> problems = answers.problems(warnings);
    problems.addAll(answers.figuresNotShown());
    problems.addAll(missing);
    Path ledger = PublishedLedger.beside(input.path());
    problems.addAll(
        checkIssue(
            input.path(), PublishedLedger.read(ledger), read.edition().scorecard(), reissue.get()));
    SinceOption.Compared compared = since.compare(input.path(), read, answers.results(), around);
    problems.addAll(compared.warnings());
    SmallNumberCheck small = SmallNumberCheck.of(read, answers.results());
    problems.addAll(allowSmall.getAsBoolean() ? small.warnings() : small.errors());
    around.report(problems);
    checkTargets();
    if (problems.stream().anyMatch(Problem::isError)) {
      return ExitCode.ERRORS;
    }
    try (Publication publication = Publication.open(ledger)) {
      // Somebody may have published it since.
      Optional<Problem> issued =
          checkIssue(input.path(), publication.ledger(), read.edition().scorecard(), reissue.get())
              .stream()
              .filter(Problem::isError)
              .findFirst();
      if (issued.isPresent()) {
        around.report(List.of(issued.get()));
        return ExitCode.ERRORS;
      }
      write(publication, answers, compared, small.forAbout(), read);
    }
    answers.confirmed().forEach(around.out()::println);
    answers.passedOver().forEach(around.out()::println);
    around
        .out()
        .println(
            "Wrote %s: %s, %d without the commentary they should have."
                .formatted(
                    output.get(),
                    ProblemLines.counted(answers.results().measures().size(), "measure"),
                    missing.size()));
    return ExitCode.DONE;
  }

  /**
   * An edition is published once, and again only with a reason. Of one that was published from
   * another workbook, which may be this one before it was renamed or copied, there is a warning,
   * and of ledgers of which it is not known.
   *
   * @param ledger that of the input workbook
   */
  static List<Problem> checkIssue(
      Path input, PublishedLedger ledger, Scorecard scorecard, Optional<String> reissue)
      throws UnusableFileException {
    String title = scorecard.titleAndPeriod();
    Optional<PublishedEdition> before = ledger.find(scorecard);
    if (before.isPresent()) {
      return reissue.isPresent()
          ? List.of()
          : List.of(
              PUBLISHED_BEFORE.at(
                  new Place.Nowhere(),
                  title
                      + " was published on "
                      + before.get().day()
                      + ". To publish it again, say why with --reissue REASON."));
    }
    OtherLedger.Found elsewhere = OtherLedger.find(input, scorecard);
    if (reissue.isEmpty()) {
      List<Problem> problems = new ArrayList<>(elsewhere.unread());
      elsewhere.latest().ifPresent(other -> problems.add(published(title, other, input)));
      return problems;
    }
    return elsewhere.latest().isPresent() || !elsewhere.unread().isEmpty()
        ? List.of()
        : List.of(
            NEVER_PUBLISHED.at(
                new Place.Nowhere(),
                title
                    + " has not been published yet, as far as "
                    + ledger.file().getFileName()
                    + " tells. Leave --reissue out."));
  }

  private static Problem published(String title, OtherLedger other, Path input) {
    return PUBLISHED_ELSEWHERE.at(
        new Place.Nowhere(),
        title
            + " was published on "
            + other.edition().day()
            + " from another workbook, as "
            + other.name(input)
            + " tells. If readers have it, publish with --reissue REASON, which tells them why"
            + " there are two.");
  }

  /** What is amiss with the input is the analyst's affair and stands in no final workbook. */
  private void write(
      Publication publication,
      Answers answers,
      SinceOption.Compared compared,
      List<Problem> small,
      Input read)
      throws UnusableFileException {
    Instant now = around.clock().instant();
    Provenance provenance =
        new Provenance(
            Version.number(),
            now,
            answers.forAbout(small),
            answers.found().notes(),
            compared.changes(),
            Stream.concat(
                    Stream.of(String.valueOf(publication.ledger().file().getFileName())),
                    compared.ledgers().stream())
                .distinct()
                .toList(),
            read.custom());
    Results results =
        reissue
            .get()
            .map(
                why ->
                    answers
                        .results()
                        .withNote("Reissued " + PublishedEdition.day(now) + ": " + why))
            .orElse(answers.results());
    around.during(
        "Writing " + output.get(),
        progress -> {
          publication.publish(
              results,
              Version.number(),
              now,
              reissue.get(),
              output.get(),
              outputs.force(),
              out -> OutputWorkbook.publish(results, provenance, around.looks(), out));
          return output.get();
        });
  }
}
