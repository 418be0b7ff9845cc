package org.scorebook.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.State;

/**
 * The door of the package: every number of people from 1 to below the rules' bound that can be read
 * from what an edition shows. What a measure counts is taken to be people unless it is marked
 * {@code Public}. Where the rules give no bound, nothing is looked for.
 *
 * <p>Counts, complements, percentages of few and differences are what the Department for Education
 * and NHS England suppress; what is hidden is judged as {@code sdcTable} does, by the lowest and
 * highest value that an outsider can work out for it from all tables together.
 */
public final class SmallNumbers {
  private final Results results;
  private final Optional<Integer> below;
  private final Optional<Uncovered> uncovered;

  private SmallNumbers(Results results) {
    this.results = results;
    this.below = results.rules().smallBelow();
    this.uncovered = below.isEmpty() ? Optional.empty() : Uncovered.of(results);
  }

  /** Looks for them. */
  public static SmallNumbers of(Results results) {
    return new SmallNumbers(results);
  }

  /** Every small number of measures that are not public, in display order. */
  public List<SmallNumber> found() {
    List<SmallNumber> found = new ArrayList<>();
    if (below.isPresent()) {
      results.measures().forEach(result -> find(result, below.get(), found));
    }
    return found;
  }

  private void find(MeasureResult result, int bound, List<SmallNumber> found) {
    String id = result.measure().id();
    if (!result.measure().isPublic() && result.measure().state() != State.PLACEHOLDER) {
      found.addAll(FigureCounts.of(result, bound));
      uncovered.ifPresent(hidden -> found.addAll(hidden.find(id)));
    }
    result
        .commentary()
        .ifPresent(text -> found.addAll(TellingWords.of(result.measure(), text, bound)));
  }

  /** What an outsider can work out of each hidden count of a measure. */
  public List<HiddenRange> ranges(String measureId) {
    return uncovered.map(hidden -> hidden.ranges(measureId)).orElse(List.of());
  }
}
