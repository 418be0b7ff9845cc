package org.scorebook.workbook.template;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.scorebook.model.Period;

/** How a period stands in a cell: a month as a date, its first day; else its label. */
final class PeriodCell {
  private PeriodCell() {}

  static void write(XSSFCell cell, Period period) {
    if (period.kind() == Period.Kind.MONTH) {
      cell.setCellValue(period.last().atDay(1));
    } else {
      cell.setCellValue(period.label());
    }
  }
}
