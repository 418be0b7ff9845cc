package org.scorebook.xlsx.read;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One row of a sheet ({@code row}): its cells that hold something, from left to right. Rows and
 * columns count from 1.
 */
public final class Row {
  private final int number;
  private final int[] columns;
  private final CellValue[] values;

  private Row(int number, int[] columns, CellValue[] values) {
    this.number = number;
    this.columns = columns;
    this.values = values;
  }

  /** A row whose first {@code size} columns and values are those of the arrays, which it copies. */
  static Row of(int number, int[] columns, CellValue[] values, int size) {
    CellValue[] filled =
        new CellValue[size]; // Arrays.copyOf would ask for the class of array first
    System.arraycopy(values, 0, filled, 0, size);
    return new Row(number, Arrays.copyOf(columns, size), filled);
  }

  /** A row of cells by their columns. */
  public static Row of(int number, SortedMap<Integer, CellValue> cells) {
    return new Row(
        number,
        cells.keySet().stream().mapToInt(Integer::intValue).toArray(),
        cells.values().toArray(new CellValue[0]));
  }

  public int number() {
    return number;
  }

  /** How many cells hold something. */
  public int size() {
    return columns.length;
  }

  /** The column of the cell with that index, from left to right. */
  public int column(int index) {
    return columns[index];
  }

  /** The value of the cell with that index, from left to right. */
  public CellValue value(int index) {
    return values[index];
  }

  /** The value in a column; empty where the cell is blank. */
  public Optional<CellValue> find(int column) {
    int index = Arrays.binarySearch(columns, column);
    return index < 0 ? Optional.empty() : Optional.of(values[index]);
  }
}
