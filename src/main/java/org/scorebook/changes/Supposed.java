package org.scorebook.changes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scorebook.model.Figure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Period;
import org.scorebook.model.Series;
import org.scorebook.model.Target;

/** A measure's data with one thing in them supposed to be another. */
final class Supposed {
  private Supposed() {}

  /** With that figure for a period, and what is known of it since left out. */
  static MeasureData reported(MeasureData data, Period period, Optional<Figure> figure) {
    Map<Period, Figure> reported = new TreeMap<>(data.reported().figures());
    Map<Period, Figure> recalculated = new TreeMap<>(data.recalculated().figures());
    reported.remove(period);
    recalculated.remove(period);
    figure.ifPresent(supposed -> reported.put(period, supposed));
    return with(data, Series.of(reported), Series.of(recalculated), data.targets());
  }

  /** With that target whatever the period; without any where there is none. */
  static MeasureData target(MeasureData data, Optional<Target> target) {
    return with(
        data,
        data.reported(),
        data.recalculated(),
        target.stream()
            .map(given -> new Target(new Target.Scope.Always(), given.value(), given.to()))
            .toList());
  }

  private static MeasureData with(
      MeasureData data, Series reported, Series recalculated, List<Target> targets) {
    return new MeasureData(
        data.firstRow(),
        reported,
        recalculated,
        data.newLevels(),
        targets,
        data.benchmark(),
        data.peers(),
        data.areas(),
        data.commentary());
  }
}
