package org.scorebook.workbook.copy;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;

/**
 * Where cells stand that do not say it themselves, since they follow the ones before them. POI
 * knows, but a cell that it empties would stand at a place without a name, which Excel calls
 * damaged.
 */
final class MissingPlaces {
  private MissingPlaces() {}

  /** Lets every cell say where it stands. */
  static void add(XSSFWorkbook workbook) {
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          CTCell raw = ((XSSFCell) cell).getCTCell();
          if (!raw.isSetR()) {
            raw.setR(cell.getAddress().formatAsString());
          }
        }
      }
    }
  }
}
