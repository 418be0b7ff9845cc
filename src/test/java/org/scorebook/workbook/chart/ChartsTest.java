package org.scorebook.workbook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.scorebook.workbook.validity.Lint;

/** Charts in a workbook. */
class ChartsTest {

  @Test
  void everyKindOfChartOverUglyDataIsFreeOfFaults() throws IOException {
    assertThat(Lint.of(bytes(DemoWorkbook.of()))).isEmpty();
  }

  static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }
}
