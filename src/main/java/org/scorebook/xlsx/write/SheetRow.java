package org.scorebook.xlsx.write;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.scorebook.xlsx.ExcelLimits;

/** A row of a sheet being written: its cells, and its height where it has one of its own. */
final class SheetRow {
  /** Excel counts heights in so many parts of a point. */
  private static final int PARTS = 20;

  private @Nullable Cell[] cells = new Cell[8];
  private int first = -1;
  private int last = -1;
  private OptionalInt height = OptionalInt.empty();

  Cell cell(int column, Strings strings) {
    if (column < 0 || column >= ExcelLimits.COLUMNS) {
      throw new IllegalArgumentException("A sheet has no column " + column + ".");
    }
    if (column >= cells.length) {
      cells = Arrays.copyOf(cells, Math.max(2 * cells.length, column + 1));
    }
    Cell cell = cells[column];
    if (cell == null) {
      cell = new Cell(strings, column);
      cells[column] = cell;
      first = first < 0 ? column : Math.min(first, column);
      last = Math.max(last, column);
    }
    return cell;
  }

  /** Every cell, with the row it stands in; without a lambda made for each. */
  void forEachCell(int row, Cell.Action action) {
    for (int column = first; column >= 0 && column <= last; column++) {
      Cell cell = cells[column];
      if (cell != null) {
        action.on(row, cell);
      }
    }
  }

  /** In points. */
  Optional<Float> height() {
    return height.isPresent() ? Optional.of((float) height.getAsInt() / PARTS) : Optional.empty();
  }

  void setHeight(float points) {
    height = OptionalInt.of((int) (points * PARTS));
  }

  /** The first of its columns that holds a cell, or -1 where it is empty. */
  int first() {
    return first;
  }

  /** The last of its columns that holds a cell, or -1 where it is empty. */
  int last() {
    return last;
  }

  void write(StringBuilder xml, int row) {
    String number = Integer.toString(row + 1);
    xml.append("<row r=\"").append(number).append('"');
    if (height.isPresent()) {
      double points = (double) height.getAsInt() / PARTS;
      xml.append(" ht=\"").append(points).append("\" customHeight=\"1\"");
    }
    xml.append('>');
    for (int column = first; column >= 0 && column <= last; column++) {
      Cell cell = cells[column];
      if (cell != null) {
        cell.write(xml, number);
      }
    }
    xml.append("</row>");
  }
}
