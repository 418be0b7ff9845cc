package org.scorebook.workbook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.model.Unit;
import org.scorebook.xlsx.chart.Categories;
import org.scorebook.xlsx.chart.ChartSeries;
import org.scorebook.xlsx.chart.Range;

/** When reported figures are columns. */
class MeasureChartTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          76 90 90 90 100,      - - - - -,      false
          75 90 90 90 100,      - - - - -,      true
          -76 -90 -90 -90 -100, - - - - -,      false
          -75 -90 -90 -90 -100, - - - - -,      true
          -1 50 50 50 100,      - - - - -,      true
          0 0 0 0 0,            - - - - -,      true
          90 90 90 90 90,       - - - - -,      true
          90 90 90 90 90,       91 91 91 91 91, false
          90 90 90 90 91,       20 20 20 20 20, true
          90 90 90 90,          91 91 91 91,    true
          90 90 - 90 90,        91 91 91 91 91, true
          90 - -,               91 91 91,       true
          - -,                  - -,            true
          """)
  void areColumnsUnlessThatHidesTheMovement(String reported, String target, boolean columns) {
    assertThat(chart(reported, target).isColumns()).isEqualTo(columns);
  }

  @Test
  void refusesASeriesOfAnotherLength() {
    assertThatThrownBy(() -> chart("1 2 3", "1 2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Target has 2 values, the axis 3");
  }

  private static MeasureChart chart(String reported, String target) {
    int size = DemoWorkbook.values(reported).size();
    return new MeasureChart(
        "Chart",
        "A chart",
        "",
        new Categories(Range.across("S", 0, 0, size - 1), Collections.nCopies(size, "Q")),
        series("Reported", reported),
        Optional.empty(),
        Optional.of(series("Target", target)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ValueFormat.of(Unit.NUMBER, 0, ""),
        "");
  }

  private static ChartSeries series(String name, String values) {
    var points = DemoWorkbook.values(values);
    return new ChartSeries(name, Range.across("S", 1, 0, points.size() - 1), points);
  }
}
