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
        positions[layout.columns().indexOf(layout.firstRequiredColumn())]);
  }

  private TableHeader(String sheet, Column[] columns, int[] positions, int key) {
    this.sheet = sheet;
    this.columns = columns;
    this.positions = positions;
    this.key = key;
  }

  /** Of a sheet that is no input sheet, and where it has which column. */
  static TableHeader of(String sheet, Map<Column, Integer> places) {
    return new TableHeader(
        sheet,
        places.keySet().toArray(new Column[0]),
        places.values().stream().mapToInt(Integer::intValue).toArray(),
        0);
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
  @SuppressWarnings("ReferenceEquality") // columns are made once, and this is asked of every cell
  public int position(Column column) {
    for (int i = 0; i < positions.length; i++) {
      if (columns[i] == column) {
        return positions[i];
      }
    }
    return 0;
  }

  /** Whether a column of the layout stands there. */
  boolean isKnown(int position) {
    for (int known : positions) {
      if (known == position) {
        return true;
      }
    }
    return false;
  }

  /** Whether the column stands there that says what a row is about. */
  boolean isKey(int position) {
    return position == key;
  }

  /** A cell; of a column that the sheet lacks, the row's first cell. */
  public Place.Cell place(int row, Column column) {
    return new Place.Cell(sheet, row, Math.max(1, position(column)));
  }
}
