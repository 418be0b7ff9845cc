package org.scorebook.changes;

import java.util.List;
import java.util.Optional;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Series;
import org.scorebook.model.Target;

/** A measure's data with one thing in them supposed to be another. */
final class Supposed {
  private Supposed() {}

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
