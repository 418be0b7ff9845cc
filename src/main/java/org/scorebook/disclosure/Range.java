package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The lowest and highest value that an outsider can work out for a hidden count.
 *
 * @param high empty where nothing limits it
 */
record Range(BigDecimal low, Optional<BigDecimal> high) {
  /** Nobody hides that there is nobody. */
  static final Range HIDDEN = new Range(BigDecimal.ONE, Optional.empty());

  static Range of(BigDecimal known) {
    return new Range(known, Optional.of(known));
  }

  Range atLeast(BigDecimal other) {
    return new Range(low.max(other), high);
  }

  Range atMost(BigDecimal other) {
    return new Range(low, high.map(other::min).or(() -> Optional.of(other)));
  }

  /** Whether no value lies in it. */
  boolean isEmpty() {
    return high.filter(most -> most.compareTo(low) < 0).isPresent();
  }

  boolean isOneValue() {
    return high.filter(most -> most.compareTo(low) == 0).isPresent();
  }
}
