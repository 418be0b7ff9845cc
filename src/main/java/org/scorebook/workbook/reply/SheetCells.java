package org.scorebook.workbook.reply;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scorebook.xlsx.read.CellValue;
import org.scorebook.xlsx.read.Row;

/** The values of one sheet by row and column, both counted from 1. */
final class SheetCells {
  /** Two programs may calculate the same formula to slightly different last digits. */
  private static final BigDecimal SAME = new BigDecimal("1e-9");

  private final SortedMap<Integer, SortedMap<Integer, CellValue>> rows = new TreeMap<>();
  private int size;

  void put(int row, int column, CellValue value) {
    if (rows.computeIfAbsent(row, number -> new TreeMap<>()).put(column, value) == null) {
      size++;
    }
  }

  /** How many cells were put here. */
  int size() {
    return size;
  }

  /** Puts the cells of a row here, until there are more than that many. */
  void add(Row row, int most) {
    for (int i = 0; i < row.size() && size <= most; i++) {
      put(row.number(), row.column(i), row.value(i));
    }
  }

  /** The rows that hold something, from the top. */
  SortedMap<Integer, SortedMap<Integer, CellValue>> rows() {
    return rows;
  }

  SortedMap<Integer, CellValue> row(int row) {
    return rows.getOrDefault(row, new TreeMap<>());
  }

  Optional<CellValue> find(int row, int column) {
    return Optional.ofNullable(row(row).get(column));
  }

  /** How many cells of one row stand unchanged in another. */
  static long alike(Map<Integer, CellValue> one, Map<Integer, CellValue> other) {
    return one.entrySet().stream()
        .filter(
            cell ->
                Optional.ofNullable(other.get(cell.getKey()))
                    .filter(value -> mayBe(cell.getValue(), value))
                    .isPresent())
        .count();
  }

  /**
   * Whether a returned value may be the one that was sent. A formula without its result, as some
   * programs save every formula, tells nothing.
   */
  static boolean mayBe(CellValue sent, CellValue returned) {
    return returned instanceof CellValue.NotCalculated || same(sent, returned);
  }

  private static boolean same(CellValue one, CellValue other) {
    if (one instanceof CellValue.Decimal first && other instanceof CellValue.Decimal second) {
      BigDecimal difference = first.number().subtract(second.number()).abs();
      return difference.compareTo(first.number().abs().multiply(SAME)) <= 0;
    }
    return Objects.equals(text(one), text(other));
  }

  /** A date is recorded as text, since the recording cell has no date format. */
  private static String text(CellValue value) {
    return value instanceof CellValue.Date date ? date.moment().day().toString() : value.shown();
  }
}
