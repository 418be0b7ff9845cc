package org.scorebook.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.figures.result.MeasureResult;
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
    List<EarlierMeasure> measures = new ArrayList<>();
    for (MeasureResult result : results.measures()) {
      measures.add(
          new EarlierMeasure(result.measure(), ShownData.of(result), result.status().word()));
    }
    return new Earlier(name, results.edition().scorecard().period(), results.rules(), measures);
  }

  /** The measure of that ID, letter case ignored. */
  public Optional<EarlierMeasure> find(String id) {
    return measures.stream().filter(known -> known.measure().id().equalsIgnoreCase(id)).findFirst();
  }
}
