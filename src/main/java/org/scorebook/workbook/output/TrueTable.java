package org.scorebook.workbook.output;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** Cells of a page as a table of Excel, without its stripes and buttons: looks are the cells'. */
final class TrueTable {
  private TrueTable() {}

  /** Makes the block a real table; its first row holds the headings, no two of them alike. */
  static void add(
      XSSFSheet sheet, String name, int firstRow, int firstColumn, int lastRow, int lastColumn) {
    XSSFTable table =
        sheet.createTable(
            new AreaReference(
                new CellReference(firstRow, firstColumn),
                new CellReference(lastRow, lastColumn),
                SpreadsheetVersion.EXCEL2007));
    table.setName(name);
    table.setDisplayName(name);
  }
}
