package org.scorebook.workbook.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that begins as formulas do stays a text whatever is done in its cell. */
class QuotePrefixesTest {
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final QuotePrefixes prefixes = new QuotePrefixes(workbook);
  private final XSSFRow row = workbook.createSheet().createRow(0);
  private final XSSFCell cell = row.createCell(0);

  @BeforeEach
  void yellowAndUnlocked() {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setLocked(false);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setDataFormat((short) 49);
    cell.setCellStyle(style);
  }

  @AfterEach
  void close() throws IOException {
    workbook.close();
  }

  private boolean isPrefixed(String text) {
    cell.setCellValue(text);
    prefixes.fit(cell);
    return cell.getCellStyle().getQuotePrefixed();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+44",
        "- bullet",
        "-",
        "@a",
        "\ta",
        "\ra",
        "\uff1d1",
        "\uff0b1",
        "\uff0d1",
        "\uff20a"
      })
  void isGivenToTextsThatBeginAsFormulasDo(String text) {
    assertThat(isPrefixed(text)).isTrue();
    assertThat(cell.getStringCellValue()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=b", " =1", "\n=1", "'=1", "5", "\u22125", "\u2013 a"})
  void isNotGivenToOthers(String text) {
    short before = cell.getCellStyle().getIndex();
    assertThat(isPrefixed(text)).isFalse();
    assertThat(cell.getCellStyle().getIndex()).isEqualTo(before);
  }

  @Test
  void allOtherLooksAreKeptAndEachIsMadeOnce() {
    XSSFCell second = row.createCell(1);
    second.setCellStyle(cell.getCellStyle());
    second.setCellValue("+2");
    XSSFCell plain = row.createCell(2);
    plain.setCellValue("@3");
    isPrefixed("-1");
    prefixes.fit(second);
    prefixes.fit(plain);
    XSSFCellStyle style = cell.getCellStyle();
    assertThat(style.getLocked()).isFalse();
    assertThat(style.getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
    assertThat(style.getDataFormat()).isEqualTo((short) 49);
    assertThat(second.getCellStyle().getIndex()).isEqualTo(style.getIndex());
    assertThat(plain.getCellStyle().getQuotePrefixed()).isTrue();
    assertThat(plain.getCellStyle().getLocked()).isTrue();
    assertThat(workbook.getNumCellStyles()).isEqualTo(4);
  }

  @Test
  void staysWithATextAndGoesWithANumber() {
    isPrefixed("-1");
    assertThat(isPrefixed("2025-01")).isTrue();
    cell.setCellValue(-1);
    prefixes.fit(cell);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
    assertThat(cell.getCellStyle().getLocked()).isFalse();
  }

  @Test
  void isNoMatterOfFormulas() {
    cell.setCellFormula("\"-\"&1");
    cell.setCellValue("-1");
    prefixes.fit(cell);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
  }
}
