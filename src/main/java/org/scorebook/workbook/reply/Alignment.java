package org.scorebook.workbook.reply;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.scorebook.xlsx.read.CellValue;

/**
 * Which row of a returned sheet is which row of the sheet as sent: rows may have been inserted or
 * deleted where protection was removed, and not every program moves defined names with them.
 */
final class Alignment {
  /** How many inserted or deleted rows in one place are looked past. */
  private static final int FARTHEST = 60;

  /**
   * How many cells are looked at to find rows that have moved. Where whole rows do not stand as
   * they were sent, nothing more is to be found.
   */
  private static final int MOST_LOOKED_AT = 1_000_000;

  private final NavigableMap<Integer, Integer> returnedBySent = new TreeMap<>();

  private final SheetCells returned;
  private int lookedAt;

  private Alignment(SheetCells returned) {
    this.returned = returned;
  }

  static Alignment of(SheetCells sent, SheetCells returned) {
    Alignment alignment = new Alignment(returned);
    int moved = 0;
    for (Map.Entry<Integer, ? extends Map<Integer, CellValue>> row : sent.rows().entrySet()) {
      moved = alignment.moved(row.getKey(), row.getValue(), moved);
      alignment.returnedBySent.put(row.getKey(), row.getKey() + moved);
    }
    return alignment;
  }

  /** How far the row has moved, given how far the row above it has. */
  private int moved(int number, Map<Integer, CellValue> row, int above) {
    if (SheetCells.alike(row, returned.row(number + above)) > 0) {
      return above;
    }
    for (int distance = 1; distance <= FARTHEST && lookedAt < MOST_LOOKED_AT; distance++) {
      lookedAt += 2 * row.size();
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
