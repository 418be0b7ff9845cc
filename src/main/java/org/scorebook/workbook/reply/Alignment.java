package org.scorebook.workbook.reply;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scorebook.order.Order;
import org.scorebook.xlsx.read.CellValue;

/**
 * Which row of a returned sheet is which row of the sheet as sent: rows may have been inserted or
 * deleted where protection was removed, and not every program moves defined names with them. Rows
 * that are known by a number may have been sorted too.
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

  private final Set<Integer> gone = new HashSet<>();
  private final SheetCells returned;
  private int lookedAt;

  private Alignment(SheetCells returned) {
    this.returned = returned;
  }

  /**
   * Finds the rows.
   *
   * @param numbers the column that holds a number of its own in some rows, where there is one
   */
  static Alignment of(SheetCells sent, SheetCells returned, Optional<Integer> numbers) {
    Alignment alignment = new Alignment(returned);
    List<Integer> rows = List.copyOf(sent.rows().keySet());
    Map<BigDecimal, NavigableSet<Integer>> numbered =
        numbers.map(column -> numbered(returned, column)).orElse(Map.of());
    int moved = 0;
    for (int i = 0; i < rows.size(); i++) {
      int row = rows.get(i);
      Optional<BigDecimal> number = numbers.flatMap(column -> number(sent.row(row), column));
      if (number.isPresent()) {
        NavigableSet<Integer> none = new TreeSet<>();
        alignment.find(row, numbered.getOrDefault(number.get(), none), row + moved);
      } else {
        moved = alignment.moved(sent, rows.subList(i, Math.min(rows.size(), i + AHEAD)), moved);
        alignment.returnedBySent.put(row, row + moved);
      }
    }
    return alignment;
  }

  private static Optional<BigDecimal> number(Map<Integer, CellValue> row, int column) {
    return Optional.ofNullable(row.get(column))
        .filter(CellValue.Decimal.class::isInstance)
        .map(value -> ((CellValue.Decimal) value).number().stripTrailingZeros());
  }

  /** The returned rows of each number. */
  private static Map<BigDecimal, NavigableSet<Integer>> numbered(SheetCells returned, int column) {
    Map<BigDecimal, NavigableSet<Integer>> rows = new HashMap<>();
    returned
        .rows()
        .forEach(
            (row, cells) ->
                number(cells, column)
                    .ifPresent(
                        number -> rows.computeIfAbsent(number, none -> new TreeSet<>()).add(row)));
    return rows;
  }

  /** Finds a row among those that hold its number, of several the nearest to where it should be. */
  private void find(int row, NavigableSet<Integer> candidates, int expected) {
    Stream.of(
            Optional.ofNullable(candidates.floor(expected)),
            Optional.ofNullable(candidates.ceiling(expected)))
        .flatMap(Optional::stream)
        .min(Order.by(candidate -> Math.abs(candidate - expected)))
        .ifPresentOrElse(found -> returnedBySent.put(row, found), () -> gone.add(row));
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

  /** Whether a row that is known by its number is no longer there. */
  boolean isGone(int sentRow) {
    return gone.contains(sentRow);
  }

  /**
   * Where a row as sent now stands; one that held nothing moves with the row above it, and one that
   * is gone stands below all others, where nothing is.
   */
  int returned(int sentRow) {
    if (isGone(sentRow)) {
      return returned.rows().isEmpty() ? 1 : returned.rows().lastKey() + 1;
    }
    return Optional.ofNullable(returnedBySent.floorEntry(sentRow))
        .map(above -> above.getValue() + sentRow - above.getKey())
        .orElse(sentRow);
  }
}
