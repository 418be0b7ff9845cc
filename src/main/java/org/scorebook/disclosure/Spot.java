package org.scorebook.disclosure;

import org.scorebook.model.Period;
import org.scorebook.text.Names;

/**
 * Where among the figures of a measure a count stands.
 *
 * @param area its name as it is compared; empty for the whole
 */
record Spot(Period period, String area) {
  static Spot whole(Period period) {
    return new Spot(period, "");
  }

  static Spot of(Period period, String area) {
    return new Spot(period, Names.key(area));
  }

  boolean isWhole() {
    return area.isEmpty();
  }
}
