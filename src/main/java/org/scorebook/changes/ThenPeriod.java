package org.scorebook.changes;

import org.scorebook.figures.result.CurrentPeriod;
import org.scorebook.model.Period;

/** What was the current period of a measure in the earlier edition. */
final class ThenPeriod {
  private ThenPeriod() {}

  static Period of(Earlier earlier, EarlierMeasure measure) {
    return CurrentPeriod.of(measure.measure(), measure.data(), earlier.period()).current();
  }
}
