package org.scorebook.figures;

import java.util.Optional;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.TargetType;
import org.scorebook.rules.Rules;

/** How far a figure is from where it should be, in a few words. */
public final class Gap {
  private Gap() {}

  /**
   * {@code 9.4 pp short}, {@code 52.3 above}; under DoT Only {@code 6.0 pp worse} than the previous
   * figure. Whatever was set by hand, it follows from the figures; with as many decimals as the
   * sentence that explains the status.
   *
   * @return empty where the figure is no worse, or there is nothing to hold it against
   */
  public static Optional<String> of(MeasureResult result, Rules rules) {
    Facts facts = Facts.of(result.measure(), result.data(), rules);
    PeriodFigure previous = facts.compared(result.periods().previous());
    return Statuses.judged(facts, previous, result.current())
        .filter(Judged::isShort)
        .map(judged -> judged.printed(Statuses.allowances(judged.facts())))
        .map(printed -> printed.apartText() + " " + way(printed.facts()));
  }

  private static String way(Facts facts) {
    if (facts.measure().targetType() == TargetType.DOT_ONLY) {
      return "worse";
    }
    return facts.travel() == PreferredTravel.UPWARDS ? "short" : "above";
  }
}
