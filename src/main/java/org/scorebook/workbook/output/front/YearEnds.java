package org.scorebook.workbook.output.front;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scorebook.figures.Highlights;
import org.scorebook.outlook.Likelihood;

/** How many measures will reach their year-end target, beside those that are named. */
final class YearEnds {
  private YearEnds() {}

  /**
   * {@code 2 Likely, 1 Possible, 1 cannot be said yet}: the measures that aim at one and are not
   * unlikely to reach it; empty where there are none.
   */
  static String others(Highlights highlights) {
    long likely = highlights.count(Likelihood.LIKELY);
    long possible = highlights.count(Likelihood.POSSIBLE);
    long unlikely = highlights.count(Likelihood.UNLIKELY);
    long unsaid = highlights.aiming().size() - likely - possible - unlikely;
    return Stream.of(
            part(likely, Likelihood.LIKELY.word()),
            part(possible, Likelihood.POSSIBLE.word()),
            part(unsaid, "cannot be said yet"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String part(long count, String words) {
    return count == 0 ? "" : count + " " + words;
  }
}
