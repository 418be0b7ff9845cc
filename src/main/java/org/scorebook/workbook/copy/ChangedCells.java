package org.scorebook.workbook.copy;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Cells of a workbook that no longer hold what they held. */
final class ChangedCells {
  /** Their rows, by sheet and column. */
  private final Map<Integer, TreeMap<Integer, BitSet>> rows = new HashMap<>();

  void add(XSSFCell cell) {
    rows.computeIfAbsent(
            cell.getSheet().getWorkbook().getSheetIndex(cell.getSheet()), s -> new TreeMap<>())
        .computeIfAbsent(cell.getColumnIndex(), column -> new BitSet())
        .set(cell.getRowIndex());
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  boolean anyIn(Precedents.Cells cells) {
    for (int sheet = cells.firstSheet(); sheet <= cells.lastSheet(); sheet++) {
      for (BitSet changed :
          rows.getOrDefault(sheet, new TreeMap<>())
              .subMap(cells.firstColumn(), true, cells.lastColumn(), true)
              .values()) {
        int row = changed.nextSetBit(cells.firstRow());
        if (row >= 0 && row <= cells.lastRow()) {
          return true;
        }
      }
    }
    return false;
  }
}
