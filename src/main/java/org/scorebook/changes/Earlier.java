package org.scorebook.changes;

import java.util.List;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Period;
import org.scorebook.rules.Rules;

/**
 * An earlier edition, as far as another is compared with it.
 *
 * @param name what a reader calls it: {@code November 2020, published 4 December 2020}
 */
public record Earlier(String name, Period period, Rules rules, List<EarlierMeasure> measures) {
  public Earlier {
    measures = List.copyOf(measures);
  }

  /** An edition that is at hand whole, such as an earlier input workbook. */
  public static Earlier of(String name, Results results) {
    return new Earlier(
        name,
        results.edition().scorecard().period(),
        results.rules(),
        results.measures().stream().map(EarlierMeasure::of).toList());
  }
}
