package org.scorebook.workbook.template;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.scorebook.xlsx.number.ExcelDates;
import org.scorebook.xlsx.number.FifteenDigits;
import org.scorebook.xlsx.number.NumberFormat;

/** What Excel shows in a cell of an opened workbook, for a formula its last value. */
final class ShownCell {
  private ShownCell() {}

  /** The text; empty where nothing stands. */
  static String text(XSSFCell cell) {
    return switch (type(cell)) {
      case NUMERIC -> number(cell).map(number -> shown(cell, number)).orElse("");
      case BOOLEAN -> String.valueOf(cell.getBooleanCellValue()).toUpperCase(Locale.ROOT);
      case ERROR -> cell.getErrorCellString();
      case STRING -> cell.getStringCellValue();
      default -> "";
    };
  }

  /** The number; empty where none stands. */
  static Optional<BigDecimal> number(XSSFCell cell) {
    if (type(cell) != CellType.NUMERIC) {
      return Optional.empty();
    }
    double number = cell.getNumericCellValue();
    return Double.isFinite(number)
        ? Optional.of(FifteenDigits.of(BigDecimal.valueOf(number)).stripTrailingZeros())
        : Optional.empty();
  }

  static NumberFormat format(XSSFCell cell) {
    short id = cell.getCellStyle().getDataFormat();
    return NumberFormat.of(
        id, cell.getSheet().getWorkbook().getStylesSource().getNumberFormatAt(id));
  }

  private static String shown(XSSFCell cell, BigDecimal number) {
    NumberFormat format = format(cell);
    BigDecimal since1900 =
        format.isDate() && cell.getSheet().getWorkbook().isDate1904()
            ? ExcelDates.find(number, true).map(ExcelDates::number).orElse(number)
            : number;
    return format.shown(since1900);
  }

  private static CellType type(XSSFCell cell) {
    return cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
  }
}
