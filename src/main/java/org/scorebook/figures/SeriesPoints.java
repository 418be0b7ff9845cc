package org.scorebook.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.model.Series;
import org.scorebook.model.Target;

/** The history of a measure up to its current period, a row for every period. */
final class SeriesPoints {
  private SeriesPoints() {}

  static List<SeriesPoint> of(Facts facts, Period current) {
    int step = facts.measure().frequency().step();
    int periods =
        Stream.of(facts.data().reported(), facts.data().recalculated())
            .map(Series::figures)
            .filter(figures -> !figures.isEmpty())
            .mapToInt(figures -> figures.firstKey().until(current) / step)
            .max()
            .orElse(0);
    return IntStream.rangeClosed(-Math.max(periods, 0), 0)
        .mapToObj(back -> point(facts, current.plus(back * step)))
        .toList();
  }

  private static SeriesPoint point(Facts facts, Period period) {
    Measure measure = facts.measure();
    Optional<Figure> reported = facts.data().reported().find(period);
    Optional<Figure> recalculated = facts.data().recalculated().find(period);
    return new SeriesPoint(
        period,
        reported,
        reported.flatMap(figure -> Values.find(measure, figure)),
        recalculated,
        recalculated.flatMap(figure -> Values.find(measure, figure)),
        facts.target(period).find(),
        facts.wholeTarget(period).find().flatMap(Target::to));
  }
}
