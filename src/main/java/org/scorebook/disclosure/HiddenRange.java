package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an outsider can work out of a hidden count.
 *
 * @param name the area, or the period of which the measure's own figure is hidden
 * @param high empty where nothing limits it
 */
public record HiddenRange(String name, BigDecimal low, Optional<BigDecimal> high) {

  /** Whether it is as good as shown. */
  public boolean isOneValue() {
    return high.filter(most -> most.compareTo(low) == 0).isPresent();
  }
}
