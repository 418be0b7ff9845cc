package org.scorebook.workbook.template;

import java.util.Collection;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** Makes room in a sheet's table as Excel does when someone types below it. */
final class TableGrowth {
  private final XSSFSheet sheet;
  private final Optional<XSSFTable> table;
  private final int headerRow;
  private final Collection<Integer> inputColumns;

  /**
   * Prepares a sheet.
   *
   * @param inputColumns columns whose formulas are not copied: people type in them
   */
  TableGrowth(
      XSSFSheet sheet, Optional<XSSFTable> table, int headerRow, Collection<Integer> inputColumns) {
    this.sheet = sheet;
    this.table = table;
    this.headerRow = headerRow;
    this.inputColumns = inputColumns;
  }

  /** Makes room for rows below the last filled one, using up empty rows of the table first. */
  void below(int lastRow, int count) {
    int end =
        table.map(found -> found.getEndRowIndex() - found.getTotalsRowCount()).orElse(lastRow);
    int room = Math.max(0, end - lastRow);
    int wanted = Math.max(0, count - room);
    int newEnd = Math.max(end, headerRow) + wanted;
    if (wanted > 0) {
      removeEmptyRows(wanted);
      if (sheet.getLastRowNum() > end) {
        sheet.shiftRows(end + 1, sheet.getLastRowNum(), wanted);
      }
      Ranges.grow(sheet, end, newEnd);
      table.ifPresent(found -> grow(found, wanted));
    }
    int model = Math.max(lastRow, headerRow + 1);
    for (int r = lastRow + 1; r <= lastRow + count; r++) {
      if (r != model) {
        copyLooks(model, r);
      }
    }
  }

  /** Rows at the end of all, such as the last that LibreOffice writes, leave no room below them. */
  private void removeEmptyRows(int wanted) {
    int lastToMove = SpreadsheetVersion.EXCEL2007.getLastRowIndex() - wanted;
    while (sheet.getLastRowNum() > lastToMove && isEmpty(sheet.getRow(sheet.getLastRowNum()))) {
      sheet.removeRow(sheet.getRow(sheet.getLastRowNum()));
    }
  }

  private static boolean isEmpty(XSSFRow row) {
    for (Cell cell : row) {
      if (cell.getCellType() != CellType.BLANK) {
        return false;
      }
    }
    return true;
  }

  private static void grow(XSSFTable table, int rows) {
    AreaReference area = table.getArea();
    CellReference last = area.getLastCell();
    AreaReference grown =
        new AreaReference(
            area.getFirstCell(),
            new CellReference(last.getRow() + rows, last.getCol()),
            SpreadsheetVersion.EXCEL2007);
    table.setArea(grown);
    if (table.getCTTable().isSetAutoFilter()) {
      table
          .getCTTable()
          .getAutoFilter()
          .setRef(
              new AreaReference(
                      grown.getFirstCell(),
                      new CellReference(
                          grown.getLastCell().getRow() - table.getTotalsRowCount(),
                          grown.getLastCell().getCol()),
                      SpreadsheetVersion.EXCEL2007)
                  .formatAsString());
    }
  }

  private void copyLooks(int model, int target) {
    XSSFRow from = sheet.getRow(model);
    if (from == null) {
      return;
    }
    XSSFRow to = sheet.getRow(target) == null ? sheet.createRow(target) : sheet.getRow(target);
    for (Cell source : from) {
      XSSFCell cell = to.getCell(source.getColumnIndex(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
      cell.setCellStyle(source.getCellStyle());
      if (source.getCellType() == CellType.FORMULA
          && cell.getCellType() != CellType.FORMULA
          && !inputColumns.contains(source.getColumnIndex())) {
        copyFormula((XSSFCell) source, cell);
      }
    }
  }

  /** A formula that names its own row's columns is the same text in every row; others move. */
  private void copyFormula(XSSFCell source, XSSFCell target) {
    String formula = source.getCellFormula();
    if (formula.contains("[")) {
      target.setCellFormula(formula);
      return;
    }
    try {
      target.setCellFormula(
          MovedFormula.of(sheet, formula, target.getRowIndex() - source.getRowIndex()));
    } catch (FormulaParseException unknownFunction) {
      // Left empty rather than wrong: Excel fills it when the analyst drags the column down.
      target.setBlank();
    }
  }
}
