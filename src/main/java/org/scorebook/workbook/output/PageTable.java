package org.scorebook.workbook.output;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/**
 * Makes cells of a page an Excel table without buttons or stripes: the looks are the cells' own.
 */
final class PageTable {
  private PageTable() {}

  /** The first row holds the headings: text, no two of them alike. */
  static void make(
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
