package org.scorebook.workbook.copy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.impl.values.XmlValueOutOfRangeException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Days that some programs write as {@code 2020-12-01} with the type of a date: POI knows none. */
final class IsoDateCells {
  private IsoDateCells() {}

  /** Makes them the numbers that Excel writes, or the text that they are where no date is shown. */
  static void number(XSSFWorkbook workbook) {
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          CTCell raw = ((XSSFCell) cell).getCTCell();
          if (!hasKnownType(raw)) {
            number(workbook, (XSSFCell) cell, raw);
          }
        }
      }
    }
  }

  /** The type for dates came later than the schema that POI reads by. */
  private static boolean hasKnownType(CTCell cell) {
    try {
      return !cell.isSetT() || cell.getT() != null;
    } catch (XmlValueOutOfRangeException e) {
      return false;
    }
  }

  private static void number(XSSFWorkbook workbook, XSSFCell cell, CTCell raw) {
    Optional<LocalDateTime> moment = moment(raw.getV());
    boolean shown =
        DateUtil.isADateFormat(
            cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
    if (moment.isEmpty() || !shown) {
      raw.setT(STCellType.STR);
      return;
    }
    raw.setT(STCellType.N);
    raw.setV(Double.toString(DateUtil.getExcelDate(moment.get(), workbook.isDate1904())));
  }

  private static Optional<LocalDateTime> moment(String text) {
    try {
      return Optional.of(
          text.length() > 10
              ? LocalDateTime.parse(text.substring(0, Math.min(text.length(), 19)))
              : LocalDate.parse(text).atStartOfDay());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
