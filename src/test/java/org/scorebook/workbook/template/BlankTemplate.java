package org.scorebook.workbook.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;

/** The blank template, and what tests type into it and read in it. */
final class BlankTemplate {
  private BlankTemplate() {}

  static void measure(InputTable table, int row, String id, String frequency, String state) {
    table
        .set(row, MeasureColumns.ID, id)
        .set(row, MeasureColumns.THEME, "Theme")
        .set(row, MeasureColumns.MEASURE, "Title of " + id)
        .set(row, MeasureColumns.SHORT_NAME, "Short " + id)
        .set(row, MeasureColumns.UNIT, "Percentage")
        .set(row, MeasureColumns.DECIMALS, BigDecimal.ONE)
        .set(row, MeasureColumns.FREQUENCY, frequency)
        .set(row, MeasureColumns.PREFERRED_TRAVEL, "Upwards")
        .set(row, MeasureColumns.TARGET_TYPE, "None")
        .set(row, MeasureColumns.STATE, state);
  }

  static String check(XSSFWorkbook workbook, InputSheet input, int row, int column) {
    return workbook.getSheet(input.sheetName()).getRow(row).getCell(column).getStringCellValue();
  }

  static byte[] blank(InputTemplate.Options options) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    InputTemplate.blank(options, bytes);
    return bytes.toByteArray();
  }

  static XSSFWorkbook open(InputTemplate.Options options) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(blank(options)));
  }
}
