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
import org.scorebook.model.StatusWord;
import org.scorebook.order.Order;

/**
 * The door of the package: all that is different from an earlier edition. Order of rows and sheets,
 * formats and numbering are no change.
 *
 * @param since what a reader calls the earlier edition
 * @param rows what a reader needs first comes first: status, material restatements, definitions,
 *     targets, tolerances, owners and rules, measures added, removed and renamed, other
 *     restatements
 * @param statuses those that were shown then of the measures that are still there, by their ID
 */
public record EditionChanges(
    String since, List<EditionChange> rows, Map<String, StatusWord> statuses) {
  /** What stands behind a figure that was restated. */
  public static final String RESTATED = "[r]";

  public EditionChanges {
    rows = List.copyOf(rows);
    statuses = Map.copyOf(statuses);
  }

  /** The same, but of these changes alone. */
  public EditionChanges with(List<EditionChange> some) {
    return new EditionChanges(since, some, statuses);
  }

  /** What is different now. */
  public static EditionChanges between(Earlier earlier, Results now) {
    MeasurePairs pairs = MeasurePairs.of(earlier, now);
    List<EditionChange> rows = new ArrayList<>();
    Map<String, StatusWord> statuses = new HashMap<>();
    for (MeasurePairs.Pair pair : pairs.kept()) {
      statuses.put(pair.id(), pair.then().status());
      rows.addAll(StatusChanges.of(earlier, pair, now.rules()));
      rows.addAll(Restatements.of(earlier, pair, now.rules()));
      rows.addAll(AreaChanges.of(pair, now.rules()));
      rows.addAll(DefinitionChanges.of(pair, now.rules()));
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
    return new EditionChanges(earlier.name(), rows, statuses);
  }

  /**
   * Whether another status was shown then than is computed now for the period before: figures have
   * been restated since, a status was set by hand, or the same period was current.
   */
  public boolean showedOtherThanBefore(MeasureResult result) {
    StatusWord shown = statuses.get(result.measure().id());
    return shown != null
        && result.statusBefore().find().filter(before -> before != shown).isPresent();
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
