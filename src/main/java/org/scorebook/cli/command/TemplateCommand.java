package org.scorebook.cli.command;

import java.nio.file.Path;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.scorebook.cli.options.Answers;
import org.scorebook.cli.options.OutputOptions;
import org.scorebook.cli.options.Subcommand;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.cli.terminal.ProblemLines;
import org.scorebook.commentary.Merge;
import org.scorebook.commentary.Replies;
import org.scorebook.figures.Figures;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Period;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.published.PublishedBefore;
import org.scorebook.rules.Rules;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.input.InputWorkbook;
import org.scorebook.workbook.input.table.PeriodParser;
import org.scorebook.workbook.template.InputTemplate;
import org.scorebook.workbook.template.RollForward;

public final class TemplateCommand extends Subcommand {
  private static final int SHOWN_PERIODS = 4;

  private final Environment around;

  private final Supplier<Path> output =
      options.needed(Path.class, "FILE", "The workbook to write.", "-o", "--output");

  private final Supplier<Optional<String>> period =
      options.one(
          String.class,
          "P",
          "The period it is for; with --from the next one otherwise.",
          "--period");

  private final Supplier<Optional<Path>> from =
      options.one(Path.class, "INPUT", "Last period's input workbook.", "--from");

  private final Supplier<Optional<Path>> replies =
      options.one(
          Path.class,
          "DIR",
          "Keep last period's commentary from the workbooks returned in this folder too.",
          "--replies");

  private final Supplier<Optional<String>> rules =
      options.one(
          String.class,
          "R",
          "The rule set it is for, whose financial year counts; with --from instead of the one that"
              + " INPUT names.",
          "--rules");

  private final OutputOptions outputs = new OutputOptions(options);

  public TemplateCommand(Environment around) {
    super(
        "template",
        List.of(
            "Writes a blank input workbook to fill in; or, with --from, last period's workbook made"
                + " ready for the next: everything kept, rows for the new figures added, and what"
                + " was said for last period only cleared."),
        "  scorebook template -o input.xlsx",
        "  scorebook template -o input.xlsx --period \"Dec 2020\" --rules balanced-scorecard",
        "  scorebook template -o january.xlsx --from december.xlsx --replies replies",
        "  scorebook template -o q3.xlsx --from q2.xlsx --period \"Q3 2020/21\"");
    this.around = around;
  }

  @Override
  protected ExitCode run() throws UnusableFileException {
    Optional<Path> last = from.get();
    if (last.isPresent()) {
      return rollForward(last.get());
    }
    if (replies.get().isPresent()) {
      throw misuse("--replies needs --from: a blank workbook has no owners.");
    }
    return blank();
  }

  private ExitCode blank() throws UnusableFileException {
    InputTemplate.Options standard = InputTemplate.Options.standard();
    Optional<String> named = rules.get();
    if (named.isPresent()) {
      Checked<Rules> read = around.ruleSets().read(named.get());
      if (read.hasErrors() || read.value().isEmpty()) {
        around.report(read.problems());
        return ExitCode.ERRORS;
      }
      standard = standard.withRules(named.get(), read.value().get().yearStarts());
    }
    Optional<String> typed = period.get();
    InputTemplate.Options wanted =
        typed.isPresent()
            ? standard.withPeriod(parse(typed.get(), standard.yearStarts()))
            : standard;
    outputs.write(output.get(), out -> InputTemplate.blank(wanted, out), around);
    around.out().println("Wrote " + output.get() + ". Open it in Excel: the first sheet says how.");
    return ExitCode.DONE;
  }

  private ExitCode rollForward(Path input) throws UnusableFileException {
    Checked<Input> checked =
        around.during(
            "Reading " + input,
            progress -> InputWorkbook.read(input, around.ruleSets(), rules.get()));
    if (checked.hasErrors() || checked.value().isEmpty()) {
      around.report(checked.problems());
      outputs.check(output.get(), input);
      return ExitCode.ERRORS;
    }
    Input read = checked.value().get();
    Period last = read.edition().scorecard().period();
    Period next =
        period
            .get()
            .map(text -> parse(text, read.rules().yearStarts()))
            .orElseGet(() -> last.plus(1));
    if (!next.last().isAfter(last.last())) {
      throw misuse("--period: " + next.title() + " is not after " + last.title() + ".");
    }
    Results results = Figures.compute(read.edition(), read.rules());
    List<Problem> problems = new ArrayList<>(checked.problems());
    Merge merge = Merge.of(results, Replies.none());
    Optional<Path> returned = replies.get();
    if (returned.isPresent()) {
      Answers answers = Answers.read(returned.get(), results, around);
      merge = answers.merge();
      problems.addAll(merge.problems());
      problems.addAll(answers.figuresNotShown());
    }
    PublishedBefore.CarriedOn carried =
        PublishedBefore.carriedOn(input, output.get(), read.edition().scorecard());
    List<String> before = carried.names();
    problems.addAll(carried.unread());
    around.report(problems);
    outputs.check(output.get(), input);
    var commentary = merge.commentary();
    List<RollForward.Report> report = new ArrayList<>();
    outputs.write(
        output.get(),
        out -> report.add(RollForward.write(input, read.edition(), next, commentary, before, out)),
        around);
    tell(report.get(0), next);
    if (!before.isEmpty()) {
      around.out().println("Published before: " + String.join("; ", before));
    }
    return ExitCode.DONE;
  }

  private void tell(RollForward.Report report, Period next) {
    around
        .out()
        .println(
            "Wrote %s for %s, with %s to fill in."
                .formatted(
                    output.get(),
                    next.title(),
                    ProblemLines.counted(report.added().size(), "row")));
    if (!report.targets().isEmpty()) {
      around.out().println(targets(report.targets(), next));
    }
    for (RollForward.ClearedOverride override : report.overrides()) {
      around
          .out()
          .println(
              "Cleared the status override of %s: %s (%s)"
                  .formatted(override.measureId(), override.status(), override.reason()));
    }
    if (!report.commentaryDue().isEmpty()) {
      around
          .out()
          .println(
              "Cleared the date commentary was due, "
                  + report.commentaryDue()
                  + ": type the new one.");
    }
  }

  private static String targets(List<RollForward.AddedTarget> added, Period next) {
    Map<String, List<String>> periods = new LinkedHashMap<>();
    for (RollForward.AddedTarget target : added) {
      periods.computeIfAbsent(target.measureId(), id -> new ArrayList<>()).add(target.period());
    }
    return "Added %s to Targets, since %s begins: type the new target in each, or tbc. The old one stands in a note. %s"
        .formatted(
            ProblemLines.counted(added.size(), "row"),
            next.financialYear().title(),
            periods.entrySet().stream()
                .map(measure -> measure.getKey() + ": " + briefly(measure.getValue()))
                .collect(Collectors.joining("; ")));
  }

  /** A profile has a row for each month. */
  private static String briefly(List<String> periods) {
    return periods.size() <= SHOWN_PERIODS
        ? String.join(", ", periods)
        : periods.get(0) + " to " + periods.get(periods.size() - 1);
  }

  private Period parse(String text, Month yearStart) {
    PeriodParser.Reading reading = PeriodParser.of(yearStart).parse(text, Period.Kind.MONTH);
    if (reading instanceof PeriodParser.Read read) {
      return read.period();
    }
    PeriodParser.Unreadable unreadable = (PeriodParser.Unreadable) reading;
    throw misuse(
        "--period: '"
            + text
            + "' "
            + unreadable.why()
            + ". Type "
            + (unreadable.instead().isEmpty()
                ? "it like " + examples(yearStart)
                : String.join(" or ", unreadable.instead()))
            + ".");
  }

  private static String examples(Month yearStart) {
    return "Dec 2020, "
        + Period.quarter(2020, 3, yearStart).label()
        + " or "
        + Period.year(2020, yearStart).label();
  }
}
