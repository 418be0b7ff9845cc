package org.scorebook.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.scorebook.claims.CommentaryCheck;
import org.scorebook.cli.options.EditionCommand;
import org.scorebook.cli.options.Explanations;
import org.scorebook.cli.options.SinceOption;
import org.scorebook.cli.options.SmallNumberCheck;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.explain.Check;
import org.scorebook.explain.Explanation;
import org.scorebook.figures.Figures;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Scorecard;
import org.scorebook.problem.Nearest;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.input.Input;
import picocli.CommandLine.ParameterException;

public final class ExplainCommand extends EditionCommand {
  private final Supplier<String> measure =
      options.needed(
          String.class, "ID", "The measure, by its ID on the sheet Measures.", "--measure");

  public ExplainCommand(Environment around) {
    super(
        around,
        "explain",
        List.of(
            "Prints how each figure of a measure follows from the input, step by step with the rule"
                + " behind it, what the checks say of it, and what would change its status."),
        "  scorebook explain input.xlsx --measure DP",
        "  scorebook explain input.xlsx --measure DP --rules strict");
  }

  @Override
  protected ExitCode run(Input read, List<Problem> warnings) throws UnusableFileException {
    Results results = Figures.compute(read.edition(), read.rules());
    MeasureResult result = results.find(measure.get()).orElseThrow(() -> unknown(read, results));
    String id = result.measure().id();
    Scorecard scorecard = read.edition().scorecard();
    print(id + "  " + result.measure().title());
    print(
        scorecard.titleAndPeriod()
            + ", from "
            + read.edition().source().fileName()
            + ", rules "
            + read.rules().name());
    SinceOption.Compared compared = new SinceOption().compare(input.path(), read, results, around);
    List<Problem> problems = new ArrayList<>(warnings);
    problems.addAll(CommentaryCheck.of(results).warnings());
    problems.addAll(compared.warnings());
    Explanation explanation =
        new Explanations(read, problems, SmallNumberCheck.of(read, results), compared.published())
            .of(result);
    for (Explanation.Step step : explanation.steps()) {
      print("");
      print(step.heading());
      step.lines().forEach(line -> print("  " + line));
    }
    print("");
    print("Checks");
    for (Check check : explanation.checks()) {
      check.fired().forEach(found -> print("  " + check.name() + ": " + found));
      if (check.isSilent()) {
        print("  " + check.name() + ": silent. " + check.silent());
      }
    }
    return ExitCode.DONE;
  }

  private ParameterException unknown(Input read, Results results) {
    Optional<String> retired = read.findRetired(measure.get());
    if (retired.isPresent()) {
      return misuse(
          "--measure: "
              + retired.get()
              + " is Retired on Measures, so nothing of it is computed or shown.");
    }
    List<String> ids = results.measures().stream().map(known -> known.measure().id()).toList();
    return misuse(
        "--measure: there is no measure "
            + measure.get()
            + "."
            + Nearest.suggestion(measure.get(), ids)
            + " There are: "
            + String.join(", ", ids)
            + ".");
  }

  private void print(String line) {
    around.out().println(line);
  }
}
