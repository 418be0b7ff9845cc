package org.scorebook.changes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scorebook.disclosure.SmallNumbers;
import org.scorebook.model.Figure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Period;
import org.scorebook.rules.Rules;

/** Which figures that were shown must not be said again, since they tell of few people. */
final class Former {
  private Former() {}

  /** Whether it is withheld; what a page shows of the period is not. */
  static boolean isWithheld(
      MeasurePairs.Pair pair, Period period, Optional<Figure> was, Rules rules) {
    MeasureData now = pair.now().data();
    return isWithheld(
        pair,
        was,
        Stream.of(now.reported(), now.recalculated())
            .flatMap(series -> series.find(period).stream())
            .toList(),
        rules);
  }

  /**
   * The same of a figure that is shown elsewhere.
   *
   * @param shown what stands in its place
   */
  static boolean isWithheld(
      MeasurePairs.Pair pair, Optional<Figure> was, List<Figure> shown, Rules rules) {
    return was.filter(
            former ->
                shown.stream().noneMatch(is -> Restatements.isSame(pair, was, Optional.of(is)))
                    && SmallNumbers.tells(pair.now().measure(), former, shown, rules))
        .isPresent();
  }
}
