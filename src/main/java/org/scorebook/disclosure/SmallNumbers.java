package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scorebook.disclosure.SmallNumber.Source;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.State;
import org.scorebook.rules.Rules;

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
  private final List<Uncovered> uncovered;

  private SmallNumbers(Results results) {
    this.results = results;
    this.below = results.rules().smallBelow();
    this.uncovered = below.isEmpty() ? List.of() : Uncovered.of(results);
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
      Set<Source> told = new HashSet<>();
      uncovered.stream()
          .flatMap(hidden -> hidden.find(id).stream())
          .filter(small -> told.add(small.source()))
          .forEach(found::add);
    }
    result
        .commentary()
        .ifPresent(text -> found.addAll(TellingWords.of(result.measure(), text, bound)));
  }

  /**
   * Whether a figure that an earlier edition showed must not be said again: few are told by itself,
   * or by how far it is from what is shown now.
   *
   * @param shown of the same period, or of the same area and period
   */
  public static boolean tells(Measure measure, Figure former, List<Figure> shown, Rules rules) {
    Optional<BigDecimal> beside =
        shown.stream().flatMap(figure -> figure.denominator().stream()).findFirst();
    Counts was = Counts.of(measure, Optional.of(former), beside);
    Optional<BigDecimal> count = Counts.of(measure, Optional.of(former)).count();
    return !measure.isPublic()
        && rules
            .smallBelow()
            .filter(
                below ->
                    OwnCount.tell(measure, was, below).isPresent()
                        || shown.stream()
                            .map(figure -> Counts.of(measure, Optional.of(figure)).count())
                            .map(now -> Counts.difference(count, now))
                            .anyMatch(difference -> Counts.isSmall(difference, below)))
            .isPresent();
  }

  /** What an outsider can work out of each hidden count of a measure. */
  public List<HiddenRange> ranges(String measureId) {
    return uncovered.stream()
        .limit(1)
        .flatMap(hidden -> hidden.ranges(measureId).stream())
        .toList();
  }
}
