package org.scorebook.figures;

import java.util.Optional;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.TargetType;

/** How far a figure is from where it should be, in a few words. */
final class Gap {
  private Gap() {}

  /**
   * {@code 9.4 pp short}, {@code 52.3 above}; under DoT Only {@code 6.0 pp worse} than the previous
   * figure. Whatever was set by hand, it follows from the figures; with as many decimals as the
   * sentence that explains the status.
   *
   * @return empty where the figure is no worse, or the measure is not live
   */
  static Optional<String> of(Judged judged) {
    if (!judged.facts().measure().isLive() || !judged.isShort()) {
      return Optional.empty();
    }
    Judged printed = judged.printed(Statuses.allowances(judged.facts()));
    return Optional.of(printed.apartText() + " " + way(printed.facts()));
  }

  private static String way(Facts facts) {
    if (facts.measure().targetType() == TargetType.DOT_ONLY) {
      return "worse";
    }
    return facts.travel() == PreferredTravel.UPWARDS ? "short" : "above";
  }
}
