package org.scorebook.figures.result;

import java.util.Optional;

/**
 * How one period of a measure is judged, as if it were the current one, whatever was set by hand.
 *
 * @param quartile empty where there is none
 * @param meetsTarget empty where there is no target or no figure
 */
public record Standing(
    Status status, Direction direction, Optional<String> quartile, Optional<Boolean> meetsTarget) {

  /** Whether a reader would be told the same of both: status, direction, quartile and target. */
  public boolean isAsGoodAs(Standing other) {
    return status.word() == other.status.word()
        && direction.text().equals(other.direction.text())
        && quartile.equals(other.quartile)
        && meetsTarget.equals(other.meetsTarget);
  }
}
