package org.scorebook.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.model.Figure;
import org.scorebook.model.Unit;
import org.scorebook.variation.Aim;
import org.scorebook.variation.History;
import org.scorebook.variation.Point;
import org.scorebook.variation.Variation;

/** Whether a measure's current figure is more than its usual variation. */
final class UsualVariations {
  private UsualVariations() {}

  /**
   * Judges the last of the points.
   *
   * @param series up to the current period, as {@link SeriesPoints} gives it
   */
  static Variation of(Facts facts, List<SeriesPoint> series) {
    Unit unit = facts.measure().unit();
    List<Point> points =
        series.stream()
            .map(
                point ->
                    new Point(
                        point.period(),
                        point.knownNow(),
                        point.isSuppressedNow(),
                        facts.data().newLevels().contains(point.period())))
            .toList();
    boolean cannotBeNegative =
        switch (unit) {
          case PERCENTAGE, RATE -> true;
          case NUMBER, DAYS, HOURS, MINUTES ->
              points.stream().allMatch(UsualVariations::isNotNegative);
          case RATIO, CURRENCY -> false;
        };
    History history =
        new History(
            facts.measure().frequency(),
            facts.measure().accumulates(),
            facts.measure().coversTwelveMonths(),
            isCases(facts, series),
            cannotBeNegative ? Optional.of(BigDecimal.ZERO) : Optional.empty(),
            unit == Unit.PERCENTAGE ? Optional.of(BigDecimal.ONE) : Optional.empty(),
            points);
    return Variation.of(history, facts.travel(), aim(facts, series), facts.rules().variation());
  }

  private static boolean isNotNegative(Point point) {
    return point.value().filter(value -> value.signum() < 0).isEmpty();
  }

  /** Whether figures are whole numbers shown as such, and not out of anything. */
  private static boolean isCases(Facts facts, List<SeriesPoint> series) {
    return facts.measure().unit() == Unit.NUMBER
        && facts.measure().decimals() == 0
        && series.stream()
            .flatMap(point -> Stream.of(point.reported(), point.recalculated()))
            .flatMap(Optional::stream)
            .allMatch(UsualVariations::isWhole);
  }

  private static boolean isWhole(Figure figure) {
    return figure.denominator().isEmpty()
        && Stream.of(figure.numerator(), figure.value())
            .flatMap(Optional::stream)
            .allMatch(value -> value.stripTrailingZeros().scale() <= 0);
  }

  private static Optional<Aim> aim(Facts facts, List<SeriesPoint> series) {
    if (!facts.travel().isOneWay()) {
      return Optional.empty();
    }
    return facts
        .target(series.get(series.size() - 1).period())
        .find()
        .map(
            target ->
                new Aim(
                    target,
                    figure ->
                        facts.advantage(Statuses.compared(facts, figure), target).signum() >= 0));
  }
}
