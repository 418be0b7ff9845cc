package org.scorebook.outlook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How fast a level must move to its year-end target, and how fast it has moved. All paces are per
 * period and towards the target: negative is away from it.
 *
 * @param needed from now to the end of the year; there is none once the year has ended
 * @param average over the last year
 * @param best the fastest over as many periods as are left, in the last two years
 */
public record Pace(
    Optional<BigDecimal> needed, Optional<BigDecimal> average, Optional<BigDecimal> best) {
  private static final MathContext PRECISION = MathContext.DECIMAL128;

  /**
   * Paces are compared at so many digits: what divisions left over of figures is far more, seen
   * from the little that they move.
   */
  private static final MathContext DIGITS = new MathContext(20, RoundingMode.HALF_UP);

  /** The pace that is needed alone. */
  public static Pace ofNeeded(BigDecimal toGo, int left) {
    return new Pace(
        left == 0 ? Optional.empty() : Optional.of(over(toGo, left)),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The paces of a level.
   *
   * @param toGo from the current figure to the target, negative where it is passed
   * @param left periods to the end of the year
   * @param year periods in a year
   * @param levels the figures of the last two years and the current one, in that order and with
   *     their signs so that higher is nearer to the target; empty where there is none
   */
  public static Pace of(BigDecimal toGo, int left, int year, List<Optional<BigDecimal>> levels) {
    Pace alone = ofNeeded(toGo, left);
    if (left == 0) {
      return alone;
    }
    int now = levels.size() - 1;
    Optional<BigDecimal> average = move(levels, now - year, now).map(move -> over(move, year));
    Optional<BigDecimal> best =
        IntStream.rangeClosed(0, now - left)
            .mapToObj(from -> move(levels, from, from + left))
            .flatMap(Optional::stream)
            .reduce(BigDecimal::max)
            .filter(move -> average.isPresent())
            .map(move -> over(move, left));
    return new Pace(alone.needed(), average, best);
  }

  private static Optional<BigDecimal> move(List<Optional<BigDecimal>> levels, int from, int to) {
    return levels.get(to).flatMap(end -> levels.get(from).map(end::subtract));
  }

  private static BigDecimal over(BigDecimal move, int periods) {
    return move.divide(BigDecimal.valueOf(periods), PRECISION);
  }

  /**
   * Whether the target will be reached; empty without a year of history.
   *
   * @param isMet whether the current figure meets it
   */
  public Optional<Likelihood> verdict(boolean isMet) {
    if (isMet) {
      return Optional.of(Likelihood.LIKELY);
    }
    if (needed.isEmpty()) {
      return Optional.of(Likelihood.UNLIKELY);
    }
    if (average.isEmpty()) {
      return Optional.empty();
    }
    if (reaches(average)) {
      return Optional.of(Likelihood.LIKELY);
    }
    return best.map(fastest -> reaches(best) ? Likelihood.POSSIBLE : Likelihood.UNLIKELY);
  }

  private boolean reaches(Optional<BigDecimal> pace) {
    return pace.orElseThrow().round(DIGITS).compareTo(needed.orElseThrow().round(DIGITS)) >= 0;
  }
}
