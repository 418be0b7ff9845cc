package org.scorebook.workbook.template;

import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.scorebook.model.Period;
import org.scorebook.workbook.input.table.PeriodParser;

/** How a period stands in a cell: a month as a date, its first day; else its label. */
final class PeriodCell {
  private PeriodCell() {}

  /** Writes a month as a date where the cell shows dates, else as text. */
  static void write(XSSFCell cell, Period period) {
    if (period.kind() == Period.Kind.MONTH && DateUtil.isADateFormat(format(cell), pattern(cell))) {
      cell.setCellValue(period.last().atDay(1));
    } else {
      cell.setCellValue(period.label());
    }
  }

  /** The period that stands in the cell, of the kind that its measure has. */
  static Optional<Period> find(XSSFCell cell, Period.Kind wanted, PeriodParser parser) {
    if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
      return Optional.of(parser.containing(cell.getLocalDateTimeCellValue().toLocalDate(), wanted));
    }
    return parser.parse(new DataFormatter().formatCellValue(cell), wanted)
            instanceof PeriodParser.Read read
        ? Optional.of(read.period())
        : Optional.empty();
  }

  private static int format(XSSFCell cell) {
    return cell.getCellStyle().getDataFormat();
  }

  private static String pattern(XSSFCell cell) {
    return cell.getCellStyle().getDataFormatString();
  }
}
