package org.scorebook.workbook.template;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.workbook.layout.InputSheet;

/** The formulas of the standard workbook, computed once so that every reader sees their values. */
public final class LiveColumns {
  private LiveColumns() {}

  /**
   * Computes the formulas of every row in which something stands, for a workbook made from the
   * template. Those of blank rows are empty text, as the template has them.
   */
  public static void compute(XSSFWorkbook workbook) {
    FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    for (InputSheet input : InputSheet.values()) {
      XSSFSheet sheet = workbook.getSheet(input.sheetName());
      if (input == InputSheet.SCORECARD) {
        sheet.forEach(row -> compute(evaluator, row));
        continue;
      }
      for (int row : InputTable.find(workbook, input).orElseThrow().rows()) {
        compute(evaluator, sheet.getRow(row));
      }
    }
  }

  private static void compute(FormulaEvaluator evaluator, Row row) {
    for (Cell cell : row) {
      if (cell.getCellType() == CellType.FORMULA) {
        evaluator.evaluateFormulaCell(cell);
      }
    }
  }
}
