package org.scorebook.workbook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scorebook.model.Unit;
import org.scorebook.xlsx.chart.Axis;
import org.scorebook.xlsx.chart.Plot;

/** Where the area between the axes stands. */
class ChartRoomTest {
  private static final Axis AXIS =
      new Axis(BigDecimal.ZERO, BigDecimal.valueOf(100), BigDecimal.valueOf(20));

  private static Plot plot(List<String> periods) {
    return new ChartRoom("Rose", periods, "", false, 0)
        .plot(AXIS, ValueFormat.of(Unit.NUMBER, 0, ""));
  }

  private static List<String> months(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> List.of("Jan 2020", "Jul 2020", "Mar 2020 [c]").get(i % 3))
        .toList();
  }

  @Test
  void isAsWideAsTheChartWherePeriodsFitSideBySide() {
    assertThat(plot(List.of("2018/19", "2019/20")))
        .usingRecursiveComparison()
        .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1, Double.class)
        .isEqualTo(new Plot(0.0485, 0.13, 0.9315, 0.74));
  }

  @Test
  void isSoNarrowThatAllMonthsTakeTwoLinesWhereSomeWould() {
    double all = 12 * 8 * 0.0077;
    assertThat(plot(months(12)).width()).isEqualTo(all);
    assertThat(plot(months(36)).width()).as("every third is labelled").isEqualTo(all);
  }

  @Test
  void isNotNarrowerForMarksWhichStandOnALineOfTheirOwn() {
    List<String> quarters = List.of("Q4 2022/23", "Q1 2023/24 [p]", "Q2 2023/24 [p] [r]");
    assertThat(plot(quarters).width()).isEqualTo(plot(List.of("Q1 2023/24")).width());
  }

  @Test
  void namesOfLinesMayLeaveNoRoomForAWholeWord() {
    List<String> quarters = Collections.nCopies(12, "Q1 2023/24 [p]");
    assertThat(keepsWords(quarters, 6)).isTrue();
    assertThat(keepsWords(quarters, 15)).isFalse();
    assertThat(keepsWords(quarters.subList(0, 11), 15)).isTrue();
    assertThat(keepsWords(months(12), 15)).isTrue();
    assertThat(keepsWords(Collections.nCopies(24, "Q1 2023/24"), 15)).as("every second").isFalse();
  }

  private static boolean keepsWords(List<String> periods, int name) {
    return new ChartRoom("Rose", periods, "", false, name)
        .keepsWords(AXIS, ValueFormat.of(Unit.NUMBER, 0, ""));
  }

  @Test
  void leavesRoomForWhatStandsBelowAndAtTheRight() {
    Plot plot =
        new ChartRoom("", List.of("2019/20"), "Days", true, 6)
            .plot(AXIS, ValueFormat.of(Unit.NUMBER, 0, ""));

    assertThat(plot.top()).isEqualTo(0.04);
    assertThat(plot.height()).isCloseTo(0.66, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(plot.width()).isCloseTo(0.8745, org.assertj.core.data.Offset.offset(1e-9));
  }
}
