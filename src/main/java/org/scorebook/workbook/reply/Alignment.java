package org.scorebook.workbook.reply;

import java.util.List;
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

  /** How many rows tell whether one has moved: itself and those below it. */
  private static final int AHEAD = 6;

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
    List<Integer> rows = List.copyOf(sent.rows().keySet());
    int moved = 0;
    for (int i = 0; i < rows.size(); i++) {
      int number = rows.get(i);
      moved = alignment.moved(sent, rows.subList(i, Math.min(rows.size(), i + AHEAD)), moved);
      alignment.returnedBySent.put(number, number + moved);
    }
    return alignment;
  }

  /**
   * How far the first of the rows has moved, given how far the row above it has. It has not moved
   * farther where it was only typed over: then what follows it stands where the row above says.
   */
  private int moved(SheetCells sent, List<Integer> ahead, int above) {
    int number = ahead.get(0);
    Map<Integer, CellValue> row = sent.row(number);
    if (SheetCells.alike(row, returned.row(number + above)) > 0) {
      return above;
    }
    long most = alike(sent, ahead, above);
    int best = above;
    for (int distance = 1; distance <= FARTHEST && lookedAt < MOST_LOOKED_AT; distance++) {
      lookedAt += 2 * row.size();
      for (int candidate : new int[] {above + distance, above - distance}) {
        if (SheetCells.alike(row, returned.row(number + candidate)) == row.size()) {
          long cells = alike(sent, ahead, candidate);
          if (cells > most) {
            most = cells;
            best = candidate;
          }
        }
      }
    }
    return best;
  }

  /** How many cells of the rows stand as they were sent, had all moved so far. */
  private long alike(SheetCells sent, List<Integer> rows, int moved) {
    long cells = 0;
    for (int number : rows) {
      lookedAt += sent.row(number).size();
      cells += SheetCells.alike(sent.row(number), returned.row(number + moved));
    }
    return cells;
  }

  /** Where a row as sent now stands; one that held nothing moves with the row above it. */
  int returned(int sentRow) {
    return Optional.ofNullable(returnedBySent.floorEntry(sentRow))
        .map(above -> above.getValue() + sentRow - above.getKey())
        .orElse(sentRow);
  }
}
