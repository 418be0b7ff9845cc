package org.scorebook.xlsx.chart;

import org.scorebook.xlsx.ExcelLimits;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Quoted;

/**
 * Cells of one row or one column that a chart ({@code c:f}) or a sparkline ({@code xm:f}) refers
 * to. Rows and columns count from 0. Several rows of several columns, which neither takes, and
 * cells beyond the edges are refused; so is a sheet that is not there, when the workbook is
 * written.
 */
public record Range(String sheet, int firstRow, int firstColumn, int lastRow, int lastColumn) {
  public Range {
    if (firstRow < 0
        || firstColumn < 0
        || lastRow >= ExcelLimits.ROWS
        || lastColumn >= ExcelLimits.COLUMNS) {
      throw new IllegalArgumentException("a range beyond the edges of a sheet");
    }
    if (firstRow > lastRow || firstColumn > lastColumn) {
      throw new IllegalArgumentException("a range that ends before it begins");
    }
    if (firstRow != lastRow && firstColumn != lastColumn) {
      throw new IllegalArgumentException("a range of more than one row and column");
    }
  }

  /** Cells of one column. */
  public static Range down(String sheet, int column, int firstRow, int lastRow) {
    return new Range(sheet, firstRow, column, lastRow, column);
  }

  /** Cells of one row. */
  public static Range across(String sheet, int row, int firstColumn, int lastColumn) {
    return new Range(sheet, row, firstColumn, row, lastColumn);
  }

  /** How many cells. */
  public int size() {
    return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
  }

  /** As a formula names it: {@code 'Direct payments'!$B$5:$M$5}. */
  public String text() {
    String first = Area.fixed(firstRow, firstColumn);
    String cells = size() == 1 ? first : first + ":" + Area.fixed(lastRow, lastColumn);
    return Quoted.sheet(sheet) + "!" + cells;
  }
}
