package org.scorebook.workbook.input.table;

import java.util.Arrays;
import java.util.Map;
import org.scorebook.problem.Place;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;

/** Where the columns of one sheet stand. */
public final class TableHeader {
  private final String sheet;
  private final Column[] columns;
  private final int[] positions;

  /** For each position the column there, counting from 1; 0: none. */
  private final int[] known;

  private final int key;

  /**
   * Of a sheet as it is named in the workbook.
   *
   * @param positions for each column of the layout where it stands, counting from 1; 0: nowhere
   */
  TableHeader(String sheet, InputSheet layout, int[] positions) {
    this(
        sheet,
        layout.columns().toArray(new Column[0]),
        positions.clone(),
        layout.columns().indexOf(layout.firstRequiredColumn()));
  }

  private TableHeader(String sheet, Column[] columns, int[] positions, int key) {
    this.sheet = sheet;
    this.columns = columns;
    this.positions = positions;
    this.known = known(positions);
    this.key = key;
  }

  private static int[] known(int[] positions) {
    int last = 0;
    for (int position : positions) {
      last = Math.max(last, position);
    }
    int[] known = new int[last + 1];
    for (int i = 0; i < positions.length; i++) {
      known[positions[i]] = i + 1;
    }
    known[0] = 0;
    return known;
  }

  /** Of a sheet that is no input sheet, and where it has which column. */
  static TableHeader of(String sheet, Map<Column, Integer> places) {
    return new TableHeader(
        sheet,
        places.keySet().toArray(new Column[0]),
        places.values().stream().mapToInt(Integer::intValue).toArray(),
        -1);
  }

  /** The same with another column. */
  TableHeader with(Column column, int position) {
    Column[] more = Arrays.copyOf(columns, columns.length + 1);
    int[] places = Arrays.copyOf(positions, positions.length + 1);
    more[columns.length] = column;
    places[positions.length] = position;
    return new TableHeader(sheet, more, places, key);
  }

  public boolean has(Column column) {
    return position(column) > 0;
  }

  /** Where a column stands, counting from 1; 0: nowhere. */
  public int position(Column column) {
    int index = index(column);
    return index < 0 ? 0 : positions[index];
  }

  /** How many columns there are, whether the sheet has them or not. */
  int size() {
    return columns.length;
  }

  /** Which of the columns it is, counting from 0; -1: none. */
  @SuppressWarnings("ReferenceEquality") // columns are made once, and this is asked of every cell
  int index(Column column) {
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] == column) {
        return i;
      }
    }
    return -1;
  }

  /** Which of the columns stands at a position, counting from 0; -1: none. */
  int index(int position) {
    return position < known.length ? known[position] - 1 : -1;
  }

  /** Whether it is the column that says what a row is about, counting from 0. */
  boolean isKey(int index) {
    return index == key;
  }

  /** A cell; of a column that the sheet lacks, the row's first cell. */
  public Place.Cell place(int row, Column column) {
    return new Place.Cell(sheet, row, Math.max(1, position(column)));
  }
}
