package org.scorebook.figures.text;

import static org.scorebook.variation.TargetVerdict.HIT_OR_MISS;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.scorebook.figures.Display;
import org.scorebook.figures.result.Direction;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.StatusWord;
import org.scorebook.rules.Rules;
import org.scorebook.variation.TargetVerdict;
import org.scorebook.variation.Variation;
import org.scorebook.variation.Variation.Judged;
import org.scorebook.variation.Verdict;

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
                        .orElse("")
                    + ofTarget(result))
        .orElse(variation.reason());
  }

  /**
   * Behind what is to be expected of the target, where the status beside it says otherwise: a
   * figure beyond usual variation may meet a target that lies beyond it too.
   */
  public static String ofTarget(MeasureResult result) {
    Set<StatusWord> against =
        switch (result.variation().judged().flatMap(Judged::target).orElse(HIT_OR_MISS)) {
          case ALWAYS_MET -> EnumSet.of(StatusWord.AMBER, StatusWord.RED);
          case NOT_REACHABLE -> EnumSet.of(StatusWord.GREEN, StatusWord.BLUE);
          case HIT_OR_MISS -> EnumSet.noneOf(StatusWord.class);
        };
    return against.contains(result.status().word()) ? " within usual variation" : "";
  }

  /** Whether the last move alone went against what many periods show: both are right. */
  public static boolean isAgainstLastMove(MeasureResult result) {
    Optional<Direction.Colour> colour = result.direction().colour();
    return result
        .variation()
        .judged()
        .map(Judged::verdict)
        .filter(
            verdict ->
                (verdict == Verdict.IMPROVING && colour.equals(Optional.of(Direction.Colour.RED)))
                    || (verdict == Verdict.WORSENING
                        && colour.equals(Optional.of(Direction.Colour.GREEN))))
        .isPresent();
  }

  /** Of such a measure, behind its verdict: {@code is seen over 14 quarters}. */
  public static String seenOver(MeasureResult result) {
    int points = result.variation().points();
    return " is seen over " + points + " " + result.current().period().kind().counted(points);
  }

  /** And behind its direction: {@code compares Q3 2023/24 with Q2 2023/24 alone}. */
  public static String compares(MeasureResult result) {
    return " compares "
        + result.current().period().label()
        + " with "
        + result.previous().period().label()
        + " alone";
  }

  /** What the figure usually lies between: {@code 85.9% to 97.3%}. */
  public static String limits(Judged judged, Display display) {
    Display shown = ofLimits(judged, display);
    return shown.text(judged.lower()) + " to " + shown.text(judged.upper());
  }

  /**
   * How limits are shown: as figures are, or with as many more decimals as it takes for a figure
   * beyond one of them to look so. Where the figure was rounded back within it, none help.
   */
  public static Display ofLimits(Judged judged, Display display) {
    BigDecimal value = judged.value();
    if (value.compareTo(judged.upper()) > 0) {
      return ofLimit(judged.upper(), value, display);
    }
    return value.compareTo(judged.lower()) < 0 ? ofLimit(judged.lower(), value, display) : display;
  }

  private static Display ofLimit(BigDecimal limit, BigDecimal value, Display display) {
    BigDecimal figure = display.rounded(value);
    int way = value.compareTo(limit);
    int most = display.telling(value, limit).decimals();
    return IntStream.rangeClosed(display.decimals(), most)
        .mapToObj(display::withDecimals)
        .filter(shown -> figure.compareTo(shown.rounded(limit)) == way)
        .findFirst()
        .orElse(display);
  }

  private static String verdict(Judged judged) {
    String reason = judged.reason();
    return judged.verdict().word() + (reason.isEmpty() ? "" : ", " + reason);
  }
}
