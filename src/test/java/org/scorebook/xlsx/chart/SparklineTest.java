package org.scorebook.xlsx.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scorebook.workbook.chart.ChartColours;
import org.scorebook.workbook.chart.ChartColoursSample;
import org.scorebook.xlsx.write.ComposedBook;
import org.scorebook.xlsx.write.Sheet;

/** Small lines beside measures. */
class SparklineTest {
  private static final Range VALUES = Range.down("Series", 3, 4, 7);

  private static Sparkline of(String... known) {
    List<BigDecimal> figures = Arrays.stream(known).map(BigDecimal::new).toList();
    return Sparkline.of(2, 9, VALUES, figures, true);
  }

  private static void assertEnds(Sparkline line, String min, String max) {
    assertThat(line.min()).isEqualByComparingTo(min);
    assertThat(line.max()).isEqualByComparingTo(max);
  }

  @Test
  void aSmallMoveIsASmallMove() {
    assertEnds(of("42", "42", "42", "41"), "35.2", "47.8");
    assertEnds(of("0.94", "0.95", "0.953", "0.96"), "0.806", "1.094");
  }

  @Test
  void aLargeMoveFillsTheCell() {
    assertEnds(of("40", "60", "90", "100"), "34", "106");
    assertEnds(of("-10", "10", "5", "0"), "-12", "12");
  }

  @Test
  void figuresOnOneSideOfZeroStayThere() {
    assertEnds(of("1", "60", "90", "100"), "0", "109.9");
    assertEnds(of("-1", "-60", "-90", "-100"), "-109.9", "0");
    assertEnds(of("-42", "-42", "-42", "-41"), "-47.8", "-35.2");
  }

  @Test
  void nothingButZerosLieAtTheBottom() {
    assertEnds(of("0", "0", "0", "0"), "0", "1");
  }

  @Test
  void theEndIsMarkedOnlyWhereItIsTheCurrentFigure() throws Exception {
    ComposedBook workbook = new ComposedBook();
    Sheet sheet = workbook.add("All");
    sheet.cell(0, 0).put("Trend");
    workbook.add("Series");
    Sparkline current = of("1", "2", "3", "4");
    Sparkline before =
        new Sparkline(3, 9, VALUES, current.min(), current.max(), !current.isCurrent());
    ChartColours colours = ChartColoursSample.standard();
    Sparklines.add(sheet, List.of(current, before), colours.figure(), colours.accent());
    String xml = ComposedBook.part(workbook.bytes(), "xl/worksheets/sheet1.xml");
    assertThat(xml.split("<x14:sparklineGroup ", -1))
        .hasSize(3)
        .noneMatch(group -> group.contains("type=\"column\""))
        .satisfies(
            groups -> {
              assertThat(groups[1]).contains(" last=\"1\"", "<xm:sqref>J3</xm:sqref>");
              assertThat(groups[2]).doesNotContain(" last=").contains("<xm:sqref>J4</xm:sqref>");
            });
  }

  @Test
  void oneOfASheetThatIsNotThereIsRefused() {
    ComposedBook workbook = new ComposedBook();
    Sparklines.add(workbook.add("All"), List.of(of("1", "2", "3", "4")), "1F4E79", "C00000");
    assertThatThrownBy(workbook::bytes)
        .hasMessage("'Series'!$D$5:$D$8 refers to a sheet that is not there.");
  }
}
