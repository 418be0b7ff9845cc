package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The lowest and highest value that an outsider can work out for a hidden count.
 *
 * @param high empty where nothing limits it
 */
record CountRange(BigDecimal low, Optional<BigDecimal> high) {
  /** Nobody hides that there is nobody. */
  static final CountRange HIDDEN = new CountRange(BigDecimal.ONE, Optional.empty());

  static CountRange of(BigDecimal known) {
    return new CountRange(known, Optional.of(known));
  }

  CountRange atLeast(BigDecimal other) {
    return new CountRange(low.max(other), high);
  }

  CountRange atMost(BigDecimal other) {
    return new CountRange(low, high.map(other::min).or(() -> Optional.of(other)));
  }

  /** Whether no value lies in it. */
  boolean isEmpty() {
    return high.filter(most -> most.compareTo(low) < 0).isPresent();
  }

  boolean isOneValue() {
    return high.filter(most -> most.compareTo(low) == 0).isPresent();
  }
}
