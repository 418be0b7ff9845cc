package org.scorebook.explain;

import java.util.List;
import java.util.Optional;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.Basis;
import org.scorebook.model.Period;
import org.scorebook.model.Target;
import org.scorebook.problem.Problem;
import org.scorebook.rules.Rules;

/**
 * The door of the package: everything printed of a measure, step by step, from what was typed to
 * what follows, with the rule behind each step, and what every check says of it.
 *
 * @param steps in the order in which they follow
 */
public record Explanation(List<Step> steps, List<Check> checks) {
  public Explanation {
    steps = List.copyOf(steps);
    checks = List.copyOf(checks);
  }

  /** One step: what it gives, and the sentences that lead there. */
  public record Step(String heading, List<String> lines) {
    public Step {
      lines = List.copyOf(lines);
    }
  }

  /** Where something was typed, as {@code Data!F14}; empty where that is not known. */
  public interface Cells {
    Optional<String> figure(Basis basis, Period period);

    Optional<String> target(Target.Scope scope);

    Optional<String> area(Period period, String area);
  }

  /**
   * What was found out about a measure elsewhere.
   *
   * @param problems all that concern it
   * @param hidden what an outsider can work out of each hidden figure, without the last stop
   * @param published what a reader calls the edition that it was compared with
   */
  public record Found(List<Problem> problems, List<String> hidden, Optional<String> published) {}

  /** Explains one measure. */
  public static Explanation of(
      MeasureResult result, Rules rules, Period edition, Cells cells, Found found) {
    Steps steps = new Steps(result, rules, cells);
    StepsOfMany ofMany = new StepsOfMany(result, rules, cells);
    return new Explanation(
        List.of(
            steps.definition(),
            steps.periods(edition),
            steps.typed(),
            steps.target(),
            steps.status(),
            steps.change(),
            ofMany.twelveMonths(),
            ofMany.variation(),
            steps.yearEnd(),
            ofMany.quartile(),
            steps.areas()),
        CheckResults.of(result, rules, found));
  }
}
