package org.scorebook.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scorebook.changes.EditionChange.Kind;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Basis;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.order.Order;

/**
 * The door of the package: all that is different from an earlier edition. Order of rows and sheets,
 * formats and numbering are no change.
 *
 * @param since what a reader calls the earlier edition
 * @param rows what a reader needs first comes first: status, material restatements, definitions,
 *     targets, tolerances, owners and rules, measures added, removed and renamed, other
 *     restatements
 */
public record EditionChanges(String since, List<EditionChange> rows) {
  /** What stands behind a figure that was restated. */
  public static final String RESTATED = "[r]";

  public EditionChanges {
    rows = List.copyOf(rows);
  }

  /** What is different now. */
  public static EditionChanges between(Earlier earlier, Results now) {
    MeasurePairs pairs = MeasurePairs.of(earlier, now);
    List<EditionChange> rows = new ArrayList<>();
    for (MeasurePairs.Pair pair : pairs.kept()) {
      rows.addAll(StatusChanges.of(earlier, pair, now.rules()));
      rows.addAll(Restatements.of(earlier, pair, now.rules()));
      rows.addAll(AreaChanges.of(pair, now.rules()));
      rows.addAll(DefinitionChanges.of(pair));
      rows.addAll(BenchmarkChanges.of(pair, now.rules()));
      rows.addAll(TargetChanges.of(earlier, pair, now.rules()));
    }
    rows.addAll(RuleChanges.of(earlier.rules(), now.rules()));
    for (MeasureResult added : pairs.added()) {
      Measure measure = added.measure();
      rows.add(
          EditionChange.of(
              Kind.ADDED,
              measure.id(),
              "",
              measure.title(),
              measure.shortName() + " is new (" + measure.id() + ")."));
    }
    for (EarlierMeasure removed : pairs.removed()) {
      Measure measure = removed.measure();
      rows.add(
          EditionChange.of(
              Kind.REMOVED,
              measure.id(),
              measure.title(),
              "",
              measure.shortName() + " (" + measure.id() + ") is no longer reported."));
    }
    rows.sort(Order.by(EditionChange::rank));
    return new EditionChanges(earlier.name(), rows);
  }

  /**
   * The periods of a measure of which another figure was shown before, by the measure's ID: those
   * whose reported figure is another now, or whose recalculated one is.
   */
  public Map<String, Set<Period>> restated(Basis basis) {
    Map<String, Set<Period>> periods = new HashMap<>();
    for (EditionChange row : rows) {
      if (row.restated().contains(basis)) {
        periods
            .computeIfAbsent(row.measure().orElseThrow(), id -> new HashSet<>())
            .add(row.period().orElseThrow());
      }
    }
    return periods;
  }
}
