package org.scorebook.workbook.reply;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.scorebook.workbook.stream.CellValue;

/**
 * Which row of a returned sheet is which row of the sheet as sent: rows may have been inserted or
 * deleted where protection was removed, and not every program moves defined names with them.
 */
final class Alignment {
  /** How many inserted or deleted rows in one place are looked past. */
  private static final int FARTHEST = 60;

  private final NavigableMap<Integer, Integer> returnedBySent = new TreeMap<>();

  private Alignment() {}

  static Alignment of(SheetCells sent, SheetCells returned) {
    Alignment alignment = new Alignment();
    int moved = 0;
    for (Map.Entry<Integer, ? extends Map<Integer, CellValue>> row : sent.rows().entrySet()) {
      moved = moved(row.getKey(), row.getValue(), returned, moved);
      alignment.returnedBySent.put(row.getKey(), row.getKey() + moved);
    }
    return alignment;
  }

  /** How far the row has moved, given how far the row above it has. */
  private static int moved(
      int number, Map<Integer, CellValue> row, SheetCells returned, int above) {
    if (SheetCells.alike(row, returned.row(number + above)) > 0) {
      return above;
    }
    for (int distance = 1; distance <= FARTHEST; distance++) {
      for (int candidate : new int[] {above + distance, above - distance}) {
        if (SheetCells.alike(row, returned.row(number + candidate)) == row.size()) {
          return candidate;
        }
      }
    }
    return above;
  }

  /** Where a row as sent now stands; one that held nothing moves with the row above it. */
  int returned(int sentRow) {
    return Optional.ofNullable(returnedBySent.floorEntry(sentRow))
        .map(above -> above.getValue() + sentRow - above.getKey())
        .orElse(sentRow);
  }
}
