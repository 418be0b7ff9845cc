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
 * and NHS England suppress; areas are judged as {@code sdcTable} does, by the lowest and highest
 * value that an outsider can work out for a hidden cell.
 */
public final class SmallNumbers {
  private SmallNumbers() {}

  /** Every small number of measures that are not public, in display order. */
  public static List<SmallNumber> of(Results results) {
    Optional<Integer> below = results.rules().smallBelow();
    return below.isEmpty() ? List.of() : of(results, below.get());
  }

  private static List<SmallNumber> of(Results results, int below) {
    List<SmallNumber> found = new ArrayList<>();
    for (MeasureResult result : results.measures()) {
      boolean counted = !result.measure().isPublic();
      if (counted && result.measure().state() != State.PLACEHOLDER) {
        found.addAll(FigureCounts.of(result, below));
        found.addAll(HiddenAreas.of(result, below));
      }
      result
          .commentary()
          .ifPresent(text -> found.addAll(TellingWords.of(result.measure(), text, below)));
    }
    return found;
  }
}
