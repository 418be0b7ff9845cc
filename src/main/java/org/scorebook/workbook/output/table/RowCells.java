package org.scorebook.workbook.output.table;

/**
 * Cells of one row of the Results table, as that row's own formulas name them: {@code H5}.
 *
 * @param row on the sheet, from 0
 */
public record RowCells(int row) {
  public String of(ResultsColumn column) {
    return column.letters() + (row + 1);
  }
}
