package org.scorebook.workbook.output.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.number;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.Figure;
import org.scorebook.workbook.output.MeasuresSample;
import org.scorebook.workbook.output.Written;

class SeriesSheetTest {
  private static Written written(Sample... samples) {
    return Written.of(RulesSample.standard(), samples);
  }

  @Test
  void aValueFollowsFromItsNumeratorAndDenominator() {
    Written book = written(MeasuresSample.admissions());
    assertThat(book.row("Series", 12))
        .containsEntry("Measure ID", "ADM")
        .containsEntry("Kind", "Period")
        .containsEntry("Period", "2020-21-Q1")
        .containsEntry("Label", "Q1 2020/21")
        .containsEntry("Numerator", "892.168")
        .containsEntry("Denominator", "147,979")
        .containsEntry("Reported", "602.9")
        .containsEntry("Recalculated", "604.1")
        .containsEntry("Latest numerator", "894")
        .containsEntry("Target", "560.0");
    assertThat(book.formula("Series", "H12")).isEqualTo("F12/G12*100000");
    assertThat(book.formula("Series", "Q12")).isEqualTo("J12");
  }

  @Test
  void periodsWithoutAFigureAreRowsWithABlank() {
    Written book = written(MeasuresSample.satisfaction());
    assertThat(book.block("Series", 5, 3, 7, 7))
        .containsExactly(
            "2020-21-Q1|Q1 2020/21|||72%", "2020-21-Q2|Q2 2020/21|||", "2020-21-Q3|Q3 2020/21|||");
  }

  @Test
  void aSuppressedFigureIsAMarkBesideABlank() {
    Written book = written(MeasuresSample.suppressed());
    assertThat(book.row("Series", 6)).containsEntry("Mark", "[c]").doesNotContainKey("Reported");
  }

  @Test
  void thresholdsPeersAndAreasStandBelowTheirMeasuresPeriods() {
    Written book = written(MeasuresSample.sharedLives(), MeasuresSample.calls());
    assertThat(book.block("Series", 5, 2, 20, 2))
        .isEqualTo(
            List.of(
                "Period",
                "Period",
                "Threshold",
                "Threshold",
                "Threshold",
                "Threshold",
                "Threshold",
                "Peer",
                "Peer",
                "Peer",
                "Peer",
                "Peer",
                "Peer",
                "Period",
                "Period",
                "Period"));
    assertThat(book.row("Series", 42))
        .isEqualTo(
            Map.of(
                "Measure ID", "CALL",
                "Short name", "Short CALL",
                "Kind", "Area",
                "Period", "2020-12",
                "Label", "Edgbaston",
                "Numerator", "88",
                "Denominator", "100",
                "Reported", "88.0%"));
  }

  @Test
  void bandsFollowFromTheThresholds() {
    Written book = written(MeasuresSample.directPayments());
    assertThat(book.row("Series", 5))
        .containsEntry("Quartile band 1", "1.5%")
        .containsEntry("Quartile band 2", "19.3%")
        .containsEntry("Quartile band 5", "19.2%");
    assertThat(book.formula("Series", "V5")).isEqualTo("MAX(0,$H$17)");
    assertThat(book.formula("Series", "W5")).isEqualTo("ROUND(MAX(0,$H$18)-MAX(0,$H$17),12)");
  }

  @Test
  void itIsOneTable() {
    Written book = written(MeasuresSample.directPayments());
    XSSFTable table = book.sheet("Series").getTables().get(0);
    assertThat(table.getName()).isEqualTo("Series");
    assertThat(table.getCTTable().getRef()).isEqualTo("A4:Z21");
  }

  @Test
  void rowsAreEquallyHighHoweverLongANameIs() {
    String name = "Ward of St Michael and All Angels with Upper and Lower Heath";
    Written book =
        written(new Sample().reported(DEC, "0.5").area(DEC, name, Figure.of(number("0.4"))));
    Row row = book.sheet("Series").getRow(book.sheet("Series").getLastRowNum());
    assertThat(row.getCell(4).getStringCellValue()).isEqualTo(name);
    assertThat(row.getCell(4).getCellStyle().getWrapText()).isFalse();
    assertThat(row.getZeroHeight()).isFalse();
    assertThat(row.getHeightInPoints()).isEqualTo(15.5f);
  }
}
