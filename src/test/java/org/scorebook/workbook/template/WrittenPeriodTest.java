package org.scorebook.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Month;
import java.time.YearMonth;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scorebook.model.Period;
import org.scorebook.workbook.input.table.PeriodParser;

/** Roll-forward knows the periods of rows as reading does. */
class WrittenPeriodTest {
  private static final Period DECEMBER = Period.month(YearMonth.of(2020, 12), Month.APRIL);

  private final PeriodParser parser = PeriodParser.of(Month.APRIL);
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final XSSFCell cell = workbook.createSheet().createRow(0).createCell(0);

  @AfterEach
  void close() throws IOException {
    workbook.close();
  }

  private void assertDecember(String format, double number, PeriodParser periods) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    cell.setCellValue(number);
    assertThat(WrittenPeriod.find(cell, Period.Kind.MONTH, periods)).contains(DECEMBER);
  }

  @Test
  void ofADate() {
    assertDecember("mmm yyyy", 44166, parser);
    assertDecember("mmm yyyy", 44165.958333333336, parser);
    assertDecember("General", 44166, parser);
    assertDecember("0\"-12\"", 2020, parser);
  }

  @Test
  void ofAFormula() {
    cell.setCellFormula("EDATE(B1,1)");
    assertDecember("mmm yyyy", 44166, parser);
    cell.setCellValue("Dec 2020");
    assertThat(WrittenPeriod.find(cell, Period.Kind.MONTH, parser)).contains(DECEMBER);
  }

  @Test
  void since1904() {
    workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
    assertDecember("mmm yyyy", 42704, parser.withDaysSince1904(true));
    assertThat(ShownCell.text(cell)).isEqualTo("Dec 2020");
  }

  @Test
  void ofNothing() {
    assertThat(WrittenPeriod.find(cell, Period.Kind.MONTH, parser)).isEmpty();
    cell.setCellErrorValue((byte) 42);
    assertThat(WrittenPeriod.find(cell, Period.Kind.MONTH, parser)).isEmpty();
    assertThat(ShownCell.text(cell)).isEqualTo("#N/A");
    cell.setCellValue(true);
    assertThat(ShownCell.text(cell)).isEqualTo("TRUE");
  }
}
