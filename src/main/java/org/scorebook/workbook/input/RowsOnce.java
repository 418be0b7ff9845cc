package org.scorebook.workbook.input;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.scorebook.workbook.input.draft.DraftMeasure;

/**
 * Takes one row per measure and thing that it is about. Rows of an ID that is not on Measures may
 * be about different measures, so that none is one too many.
 */
final class RowsOnce<T> {
  private final Map<DraftMeasure, Map<T, Integer>> rows = new HashMap<>();

  /** Takes a row, unless there is one already, whose number is then given. */
  Optional<Integer> take(DraftMeasure measure, T about, int row) {
    return measure.isNameless()
        ? Optional.empty()
        : Optional.ofNullable(
            rows.computeIfAbsent(measure, added -> new HashMap<>()).putIfAbsent(about, row));
  }
}
