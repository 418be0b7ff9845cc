package org.scorebook.figures;

import java.util.List;
import java.util.Optional;
import org.scorebook.model.Edition;
import org.scorebook.rules.Rules;

/** Every result of an edition, in display order, with the rules they were computed by. */
public record Results(Edition edition, Rules rules, List<MeasureResult> measures) {
  public Results {
    measures = List.copyOf(measures);
  }

  public Optional<MeasureResult> find(String measureId) {
    return measures.stream()
        .filter(result -> result.measure().id().equalsIgnoreCase(measureId))
        .findFirst();
  }
}
