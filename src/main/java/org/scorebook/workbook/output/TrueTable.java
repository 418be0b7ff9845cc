package org.scorebook.workbook.output;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** A block of cells as a table of Excel, without its stripes and buttons. */
final class TrueTable {
  private TrueTable() {}

  /** Makes the block a real table; its first row holds the headings. */
  static void add(XSSFSheet sheet, String name, int firstRow, int lastRow, int lastColumn) {
    XSSFTable table =
        sheet.createTable(
            new AreaReference(
                new CellReference(firstRow, 0),
                new CellReference(lastRow, lastColumn),
                SpreadsheetVersion.EXCEL2007));
    table.setName(name);
    table.setDisplayName(name);
  }
}
