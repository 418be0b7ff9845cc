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
  /** Of chance alone, a movement of more than so many times the mean one is very rare. */
  private static final BigDecimal NOISE = new BigDecimal("3.267");

  /** Whether it is more than noise; never where the history is too short to say. */
  public boolean standsOut() {
    return usual
        .find()
        .map(shown -> size.value().compareTo(shown.value().multiply(NOISE)) > 0)
        .orElse(false);
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
                        + " than "
                        + NOISE
                        + " times its usual movement of "
                        + shown.text())
        .orElse(usual.why());
  }
}
