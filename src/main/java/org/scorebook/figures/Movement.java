package org.scorebook.figures;

import java.math.BigDecimal;

/**
 * How far a measure moved, and how far it usually does.
 *
 * @param relative the difference over the previous figure's absolute value, a signed fraction
 * @param size the difference without its sign
 * @param usual the mean size of earlier movements; unknown where there are too few of them
 */
public record Movement(MeasureResult result, BigDecimal relative, Shown size, Answer<Shown> usual) {
  /** A movement of up to so many times the usual one is taken for noise. */
  private static final BigDecimal NOISE = BigDecimal.valueOf(2);

  /** Whether it is more than noise; a movement stands out where the history is too short to say. */
  public boolean standsOut() {
    return usual
        .find()
        .map(shown -> size.value().compareTo(shown.value().multiply(NOISE)) > 0)
        .orElse(true);
  }

  /** Why it is told apart from noise, or cannot be: a sentence without its full stop. */
  public String why() {
    return usual
        .find()
        .map(
            shown ->
                shown.value().signum() == 0
                    ? "It did not move before"
                    : (standsOut() ? "More" : "No more")
                        + " than twice its usual movement of "
                        + shown.text())
        .orElse(usual.why());
  }
}
