package org.scorebook.workbook.template;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * Takes the content out of a cell, whatever program saved it: a text in the cell itself with an
 * older value beside it, a text of the workbook, a number, or a formula. POI would leave of the old
 * content what the new one does not replace.
 */
final class CellContent {
  private CellContent() {}

  /** The cell without any content, with its looks. A formula over several cells goes whole. */
  static XSSFCell emptied(XSSFCell cell) {
    if (cell.isPartOfArrayFormulaGroup()) {
      cell.getSheet().removeArrayFormula(cell);
    }
    cell.setBlank();
    return cell;
  }

  /**
   * Leaves of a formula its last result. One over several cells stays: what it gives cannot be
   * parted.
   */
  static void freeze(XSSFCell cell) {
    if (cell.getCellType() != CellType.FORMULA) {
      return;
    }
    if (!cell.isPartOfArrayFormulaGroup()) {
      cell.removeFormula();
    } else if (cell.getArrayFormulaRange().getNumberOfCells() == 1) {
      freezeAlone(cell);
    }
  }

  /** POI takes the result away with an array formula. */
  private static void freezeAlone(XSSFCell cell) {
    switch (cell.getCachedFormulaResultType()) {
      case NUMERIC -> {
        double result = cell.getNumericCellValue();
        emptied(cell).setCellValue(result);
      }
      case STRING -> {
        String result = cell.getStringCellValue();
        emptied(cell).setCellValue(result);
      }
      default -> {}
    }
  }
}
