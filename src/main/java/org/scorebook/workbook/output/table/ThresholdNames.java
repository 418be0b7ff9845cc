package org.scorebook.workbook.output.table;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scorebook.model.Benchmark;

/** A benchmark's thresholds under the names that every page gives them, from worst to best. */
public final class ThresholdNames {
  public static final List<String> NAMES = List.of("Worst", "3rd", "2nd", "1st", "Best");

  private ThresholdNames() {}

  static Map<String, BigDecimal> of(Benchmark benchmark) {
    Map<String, BigDecimal> scores = new LinkedHashMap<>();
    scores.put("Worst", benchmark.worst());
    scores.put("3rd", benchmark.third());
    scores.put("2nd", benchmark.second());
    scores.put("1st", benchmark.first());
    scores.put("Best", benchmark.best());
    return scores;
  }
}
