package org.scorebook.figures.text;

import org.scorebook.figures.Display;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.rules.Rules;
import org.scorebook.variation.TargetVerdict;
import org.scorebook.variation.Variation;
import org.scorebook.variation.Variation.Judged;

/** Usual variation in words: limits, verdict and reasons, or why it cannot be judged. */
public final class VariationText {
  private VariationText() {}

  /**
   * The sentence of a measure's page: {@code Usual variation 85.9% to 97.3%: Worsening, outside
   * (below the lower limit); target hit or miss}.
   */
  public static String of(MeasureResult result, Rules rules) {
    Variation variation = result.variation();
    return variation
        .judged()
        .map(
            judged ->
                "Usual variation "
                    + limits(judged, Display.of(result.measure(), rules))
                    + ": "
                    + verdict(judged)
                    + judged
                        .target()
                        .map(TargetVerdict::word)
                        .map(word -> "; target " + word)
                        .orElse(""))
        .orElse(variation.reason());
  }

  /** What the figure usually lies between: {@code 85.9% to 97.3%}. */
  public static String limits(Judged judged, Display display) {
    return display.text(judged.lower()) + " to " + display.text(judged.upper());
  }

  private static String verdict(Judged judged) {
    String reason = judged.reason();
    return judged.verdict().word() + (reason.isEmpty() ? "" : ", " + reason);
  }
}
