package org.scorebook.workbook.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.scorebook.figures.MeasureResult;
import org.scorebook.figures.Results;

/** The tables of a front sheet, one per theme. */
final class TrueTable {
  private TrueTable() {}

  /** Measures by theme, both in order of first appearance. */
  static Map<String, List<MeasureResult>> themes(Results results) {
    Map<String, List<MeasureResult>> themes = new LinkedHashMap<>();
    for (MeasureResult result : results.measures()) {
      themes.computeIfAbsent(result.measure().theme(), t -> new ArrayList<>()).add(result);
    }
    return themes;
  }

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
