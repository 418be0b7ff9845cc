package org.scorebook.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Target;

/** A measure's data with one thing in them supposed to be another. */
final class Supposed {
  private Supposed() {}

  /** With that target whatever the period; without any where there is none. */
  static MeasureData target(MeasureData data, Optional<Target> target) {
    return targets(
        data,
        target.stream()
            .map(given -> new Target(new Target.Scope.Always(), given.value(), given.to()))
            .toList());
  }

  /** With another target for one scope alone; with none of its own where there is none. */
  static MeasureData target(MeasureData data, Target.Scope scope, Optional<Target> target) {
    List<Target> targets = new ArrayList<>(data.targets());
    targets.removeIf(given -> given.scope().equals(scope));
    target.ifPresent(given -> targets.add(new Target(scope, given.value(), given.to())));
    return targets(data, targets);
  }

  private static MeasureData targets(MeasureData data, List<Target> targets) {
    return new MeasureData(
        data.firstRow(),
        data.reported(),
        data.recalculated(),
        data.newLevels(),
        targets,
        data.benchmark(),
        data.peers(),
        data.areas(),
        data.commentary());
  }
}
