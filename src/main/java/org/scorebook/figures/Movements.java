package org.scorebook.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.model.Period;
import org.scorebook.rules.Rules;

/** The largest movements of an edition that are more than noise. */
final class Movements {
  /** How many are listed. */
  private static final int LARGEST = 5;

  /** With fewer figures than this, the current one included, what is usual is not known. */
  private static final int LEAST_FIGURES = 13;

  /** Movements longer ago than so many periods no longer say what is usual. */
  private static final int MOST_HISTORY = 24;

  private static final int MOST_DECIMALS = 6;

  private Movements() {}

  /**
   * Live measures that moved the way the colour says, by relative change, the largest first. A
   * figure that was zero has no relative change and is not among them.
   */
  static List<Movement> largest(Results results, Direction.Colour colour) {
    return results.measures().stream()
        .filter(result -> result.measure().isLive())
        .filter(result -> result.direction().colour().equals(Optional.of(colour)))
        .flatMap(result -> find(result, results.rules()).stream())
        .filter(Movement::standsOut)
        .sorted(Comparator.comparing((Movement moved) -> moved.relative().abs()).reversed())
        .limit(LARGEST)
        .toList();
  }

  /** How far a measure moved by the figures as known now; empty without both, or from zero. */
  static Optional<Movement> find(MeasureResult result, Rules rules) {
    Facts facts = Facts.of(result.measure(), result.data(), rules);
    Map<Period, BigDecimal> known = new HashMap<>();
    result
        .series()
        .forEach(point -> knownNow(point).ifPresent(value -> known.put(point.period(), value)));
    Optional<BigDecimal> now = Optional.ofNullable(known.get(result.current().period()));
    Optional<BigDecimal> before = Optional.ofNullable(known.get(result.previous().period()));
    if (now.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal size = Quotients.difference(now.get(), before.get()).abs();
    return Quotients.change(before.get(), now.get())
        .map(
            relative ->
                new Movement(
                    result,
                    relative,
                    shown(facts, size),
                    usual(result)
                        .map(usual -> new Shown(usual, usualText(facts.display(), usual)))));
  }

  /** Recalculated, else reported: a superseded figure says nothing of what is usual. */
  private static Optional<BigDecimal> knownNow(SeriesPoint point) {
    return point.recalculatedValue().or(point::reportedValue);
  }

  private static Shown shown(Facts facts, BigDecimal size) {
    return new Shown(size, facts.display().differenceText(size));
  }

  /** A mean smaller than the measure's decimals is shown with as many more as it needs. */
  private static String usualText(Display display, BigDecimal usual) {
    boolean hidden = usual.signum() != 0 && display.rounded(usual).signum() == 0;
    return hidden && display.decimals() < MOST_DECIMALS
        ? usualText(display.withDecimals(display.decimals() + 1), usual)
        : display.differenceText(usual);
  }

  /** The mean size of the movements before the current one. */
  private static Answer<BigDecimal> usual(MeasureResult result) {
    Map<Period, BigDecimal> values = new HashMap<>();
    List<BigDecimal> sizes = new ArrayList<>();
    for (SeriesPoint point : result.series()) {
      if (point.period().equals(result.periods().current())) {
        break;
      }
      Optional<BigDecimal> known = knownNow(point);
      known.ifPresent(value -> values.put(point.period(), value));
      Optional<BigDecimal> before =
          Optional.ofNullable(
              values.get(CurrentPeriod.previousOf(result.measure(), point.period())));
      known
          .flatMap(value -> before.map(then -> Quotients.difference(value, then)))
          .ifPresent(difference -> sizes.add(difference.abs()));
    }
    if (values.size() + 1 < LEAST_FIGURES) {
      return Answer.unknown("Its history is too short to say what is usual");
    }
    List<BigDecimal> latest = sizes.subList(Math.max(0, sizes.size() - MOST_HISTORY), sizes.size());
    BigDecimal sum = latest.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return Answer.of(Quotients.ended(Quotients.divide(sum, BigDecimal.valueOf(latest.size()))));
  }
}
