package org.scorebook.xlsx.write;

/** What is done with a cell of a sheet. */
@FunctionalInterface
public interface CellAction {
  /**
   * Does it.
   *
   * @param row in which the cell stands, from 0
   */
  void on(int row, Cell cell);
}
