package org.scorebook.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scorebook.changes.EditionChange.Kind;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;

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
      rows.addAll(DefinitionChanges.of(pair));
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
    rows.sort(Comparator.comparingInt(EditionChange::rank));
    return new EditionChanges(earlier.name(), rows);
  }

  /** Whether a figure that is shown of that period was restated. */
  public boolean isRestated(String measureId, Period period) {
    return rows.stream()
        .anyMatch(
            row ->
                row.kind() == Kind.RESTATED
                    && row.measure().filter(measureId::equals).isPresent()
                    && row.period().filter(period::equals).isPresent());
  }
}
