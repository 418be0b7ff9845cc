package org.scorebook.workbook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scorebook.xlsx.chart.Axis;
import org.scorebook.xlsx.chart.ChartSeries;
import org.scorebook.xlsx.chart.Range;

/** Which lines are named at their ends. The axis runs from 0 to 100. */
class LineEndsTest {
  private static final Axis AXIS =
      new Axis(BigDecimal.ZERO, BigDecimal.valueOf(100), BigDecimal.valueOf(20));

  @Test
  void linesThatEndApartAreNamed() {
    assertThat(
            named(line("Recalculated", "20 30"), line("Target", "40 40"), line("Other", "49 49")))
        .containsExactly(0, 1, 2);
  }

  @Test
  void ofTwoThatWouldMeetTheFirstIsNamed() {
    assertThat(named(line("Target", "40 40"), line("Year-end target", "- 48"))).containsExactly(0);
  }

  @Test
  void oneThatEndsBeforeTheOthersIsNot() {
    assertThat(named(line("Recalculated", "20 -"), line("Target", "20 20"))).containsExactly(1);
  }

  @Test
  void ofTwinsOneIsNamedWhicheverHasRoom() {
    assertThat(named(line("Usual", "20 20"), line("Usual", "80 80"))).containsExactly(0);
    assertThat(named(line("Target", "20 20"), line("Usual", "20 20"), line("Usual", "80 80")))
        .containsExactly(0, 2);
  }

  private static List<Integer> named(ChartSeries... lines) {
    return LineEnds.named(List.of(lines), AXIS);
  }

  private static ChartSeries line(String name, String values) {
    return new ChartSeries(name, Range.across("S", 0, 0, 1), DemoWorkbook.values(values));
  }
}
