package org.scorebook.workbook.template;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.scorebook.model.Period;
import org.scorebook.workbook.input.table.PeriodParser;
import org.scorebook.xlsx.number.ExcelDates;
import org.scorebook.xlsx.number.Moment;

/** How a period stands in a cell: a month as a date, its first day; else its label. */
final class WrittenPeriod {
  private WrittenPeriod() {}

  /** Writes a month as a date where the cell shows dates, else as text. */
  static void write(XSSFCell cell, Period period) {
    if (period.kind() == Period.Kind.MONTH && ShownCell.format(cell).isDate()) {
      cell.setCellValue(period.last().atDay(1));
    } else {
      cell.setCellValue(period.label());
    }
  }

  /** The period that stands in the cell, of the kind that its measure has. */
  static Optional<Period> find(XSSFCell cell, Period.Kind wanted, PeriodParser parser) {
    return ShownCell.number(cell)
        .flatMap(number -> findDay(cell, number, parser))
        .map(moment -> parser.containing(moment.day(), wanted))
        .or(
            () ->
                parser.parse(ShownCell.text(cell), wanted) instanceof PeriodParser.Read read
                    ? Optional.of(read.period())
                    : Optional.empty());
  }

  private static Optional<Moment> findDay(XSSFCell cell, BigDecimal number, PeriodParser parser) {
    return ShownCell.format(cell).isDate()
        ? ExcelDates.find(number, cell.getSheet().getWorkbook().isDate1904())
        : parser.findLostDate(number);
  }
}
