package org.scorebook.cli.options;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.explain.Explanation;
import org.scorebook.explain.Explanation.Cells;
import org.scorebook.explain.Explanation.Found;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.Basis;
import org.scorebook.model.Period;
import org.scorebook.model.Target;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.workbook.input.Input;

/** How the figures of an edition follow from its workbook, measure by measure. */
public final class Explanations {
  private final Input input;
  private final Map<String, List<Problem>> problems = new HashMap<>();
  private final SmallNumberCheck small;
  private final Optional<String> published;

  /**
   * Of an edition.
   *
   * @param problems all that the checks found but for small numbers
   * @param small numbers, of which hidden ones are not told
   * @param published what a reader calls the edition that it was compared with
   */
  public Explanations(
      Input input, List<Problem> problems, SmallNumberCheck small, Optional<String> published) {
    this.input = input;
    this.small = small;
    this.published = published;
    EditionCommand.joined(problems, small.withoutNumbers())
        .forEach(
            problem ->
                problem
                    .measure()
                    .ifPresent(
                        id ->
                            this.problems
                                .computeIfAbsent(id, first -> new ArrayList<>())
                                .add(problem)));
  }

  /** Explains one measure. */
  public Explanation of(MeasureResult result) {
    String id = result.measure().id();
    return Explanation.of(
        result,
        input.rules(),
        input.edition().scorecard().period(),
        new Places(id),
        new Found(problems.getOrDefault(id, List.of()), small.ranges(id), published));
  }

  private final class Places implements Cells {
    private final String id;

    private Places(String id) {
      this.id = id;
    }

    @Override
    public Optional<String> figure(Basis basis, Period period) {
      return input.places().find(id, basis, period).map(Place::text);
    }

    @Override
    public Optional<String> target(Target.Scope scope) {
      return input.places().findTarget(id, scope).map(Place::text);
    }

    @Override
    public Optional<String> area(Period period, String area) {
      return input.places().findArea(id, period, area).map(Place::text);
    }
  }
}
