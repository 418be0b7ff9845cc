package org.scorebook.workbook.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

class StyleCopyTest {
  @Test
  void changesNeitherTheLookNorANamedStyle() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      CTXf percent = CTXf.Factory.newInstance();
      percent.setNumFmtId(9);
      workbook.getStylesSource().putCellStyleXf(percent);
      XSSFCellStyle style = workbook.createCellStyle();
      style.setAlignment(HorizontalAlignment.CENTER);
      style.setDataFormat(10);

      XSSFCellStyle copy = StyleCopy.of(workbook.getStylesSource(), style);
      assertThat(copy.getCoreXf().xmlText()).isEqualTo(style.getCoreXf().xmlText());
      copy.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      copy.setDataFormat(14);

      assertThat(copy.getIndex()).isEqualTo((short) (style.getIndex() + 1));
      assertThat(workbook.getCellStyleAt(copy.getIndex()).getDataFormat()).isEqualTo((short) 14);
      assertThat(style.getDataFormat()).isEqualTo((short) 10);
      assertThat(style.getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
      assertThat(workbook.getStylesSource().getCellStyleXfAt(1).getNumFmtId()).isEqualTo(9);
    }
  }
}
