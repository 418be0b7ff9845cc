package org.scorebook.workbook.template;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaShifter;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A formula as Excel would copy it some rows down. */
final class MovedFormula {
  private MovedFormula() {}

  static String of(XSSFSheet sheet, String formula, int rowsDown) {
    XSSFEvaluationWorkbook workbook = XSSFEvaluationWorkbook.create(sheet.getWorkbook());
    int index = sheet.getWorkbook().getSheetIndex(sheet);
    Ptg[] parts = FormulaParser.parse(formula, workbook, FormulaType.CELL, index);
    FormulaShifter.createForRowCopy(
            index,
            sheet.getSheetName(),
            0,
            SpreadsheetVersion.EXCEL2007.getLastRowIndex(),
            rowsDown,
            SpreadsheetVersion.EXCEL2007)
        .adjustFormula(parts, index);
    return FormulaRenderer.toFormulaString(workbook, parts);
  }
}
