package org.scorebook.changes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Quartiles;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.model.Figure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Period;
import org.scorebook.model.Series;

/**
 * What of a measure's data an edition shows: its figures up to the current period, those of its
 * areas, targets and the thresholds of its quartiles.
 */
public final class ShownData {
  private ShownData() {}

  /** Nothing of figures after the current period, of peers or commentary. */
  public static MeasureData of(MeasureResult result) {
    MeasureData data = result.data();
    return new MeasureData(
        data.firstRow(),
        series(result.series(), SeriesPoint::reported),
        series(result.series(), SeriesPoint::recalculated),
        Set.of(),
        data.targets(),
        result.quartiles().find().map(Quartiles::thresholds),
        Optional.empty(),
        data.areas().stream()
            .filter(area -> area.period().equals(result.periods().current()))
            .toList(),
        List.of());
  }

  private static Series series(
      List<SeriesPoint> points, Function<SeriesPoint, Optional<Figure>> basis) {
    Map<Period, Figure> figures = new TreeMap<>();
    points.forEach(
        point -> basis.apply(point).ifPresent(figure -> figures.put(point.period(), figure)));
    return Series.of(figures);
  }
}
