package org.scorebook.variation;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.model.Period;

/**
 * A measure's figure in one period, as it is known now.
 *
 * @param value unrounded, a percentage as a fraction; empty where there is none or it is suppressed
 * @param newLevel something changed for good here: what was before says nothing of what is usual
 */
public record Point(
    Period period, Optional<BigDecimal> value, boolean suppressed, boolean newLevel) {

  /** Whether the period lacks a figure; a suppressed one is a figure that is not known here. */
  boolean isGap() {
    return value.isEmpty() && !suppressed;
  }
}
