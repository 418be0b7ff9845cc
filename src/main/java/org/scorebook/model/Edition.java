package org.scorebook.model;

import java.util.List;
import java.util.Map;

/**
 * One input workbook as it was typed: a scorecard for one period.
 *
 * @param measures in display order
 * @param data by measure ID as spelt on Measures; a measure without any is absent
 */
public record Edition(
    Source source,
    Scorecard scorecard,
    List<Measure> measures,
    Map<String, MeasureData> data,
    List<Owner> owners) {
  public Edition {
    measures = List.copyOf(measures);
    data = Map.copyOf(data);
    owners = List.copyOf(owners);
  }

  public MeasureData dataOf(Measure measure) {
    return data.getOrDefault(measure.id(), MeasureData.empty());
  }
}
