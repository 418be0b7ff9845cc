package org.scorebook.workbook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.model.Unit;
import org.scorebook.xlsx.chart.Axis;

/** Ends and steps of value axes. */
class RoundAxisTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PERCENTAGE, 1, false, 0.361 0.38 0.39, 0.35, 0.4,  0.01
          PERCENTAGE, 1, true,  0.2 0.9,         0,    1,    0.2
          PERCENTAGE, 0, false, 0.94 1,          0.92, 1,    0.02
          PERCENTAGE, 0, true,  1,               0,    1,    0.2
          RATIO,      1, true,  1.02,            0,    1.2,  0.2
          RATIO,      1, true,  -0.1 0.2,        -0.2, 0.3,  0.1
          NUMBER,     0, true,  0,               0,    6,    1
          NUMBER,     0, true,  3,               0,    4,    1
          NUMBER,     0, true,  -3 -9,           -10,  0,    2
          RATE,       1, false, 1563.9 203,      0,    2000, 500
          CURRENCY,   0, true,  150123456 0,     0,    200000000, 50000000
          HOURS,      0, true,  0.5 0.3125,      0,    0.625, 0.20833333333
          HOURS,      0, false, 0.36111 0.375,   0.35763888889, 0.37847222222, 0.00347222222
          HOURS,      0, true,  12 20,           0,    25, 4.16666666667
          MINUTES,    0, true,  0.003125 0.002,  0,    0.00347222222, 0.00069444444
          DAYS,       2, false, 6.45 6.31,       6.25, 6.55, 0.05
          PERCENTAGE, 1, false, 0.949 0.955,     0.935, 0.965, 0.005
          PERCENTAGE, 2, false, 0.9990 0.9994,   0.9975, 1,  0.0005
          NUMBER,     0, false, 1000000 1000010, 999990, 1000020, 5
          NUMBER,     0, false, 400 402,         390,  415,  5
          """)
  void isRound(
      Unit unit, int decimals, boolean zero, String values, String min, String max, String step) {
    Axis axis = RoundAxis.around(numbers(values), zero, ValueFormat.of(unit, decimals, "£"));
    assertThat(List.of(axis.min(), axis.max(), axis.unit()))
        .usingElementComparator(RoundAxisTest::toTenPlaces)
        .containsExactly(new BigDecimal(min), new BigDecimal(max), new BigDecimal(step));
  }

  @Property(tries = 300)
  void holdsEveryValueInFewSteps(
      @ForAll @Size(min = 1, max = 6)
          List<@BigRange(min = "-1000000000", max = "1000000000") @Scale(4) BigDecimal> values,
      @ForAll boolean zero) {
    Axis axis = RoundAxis.around(values, zero, ValueFormat.of(Unit.NUMBER, 4, ""));
    assertThat(values).allSatisfy(value -> assertThat(value).isBetween(axis.min(), axis.max()));
    assertThat(axis.span().divideToIntegralValue(axis.unit()))
        .isBetween(BigDecimal.ONE, BigDecimal.valueOf(8));
    if (zero) {
      assertThat(BigDecimal.ZERO).isBetween(axis.min(), axis.max());
    }
  }

  /** Steps of times are parts of a day that do not end. */
  private static int toTenPlaces(BigDecimal one, BigDecimal other) {
    return one.setScale(10, RoundingMode.HALF_UP)
        .compareTo(other.setScale(10, RoundingMode.HALF_UP));
  }

  private static List<BigDecimal> numbers(String text) {
    return Arrays.stream(text.split(" ", -1)).map(BigDecimal::new).toList();
  }

  @Test
  void saysWhenItDoesNotStartAtZero() {
    assertThat(axis("20", "60").note("")).isEqualTo("Axis does not start at zero");
    assertThat(axis("-60", "-20").note("Days")).isEqualTo("Days; axis does not start at zero");
    assertThat(axis("0", "60").note("Days")).isEqualTo("Days");
    assertThat(axis("-60", "20").note("")).isEmpty();
  }

  private static Axis axis(String min, String max) {
    return new Axis(new BigDecimal(min), new BigDecimal(max), BigDecimal.TEN);
  }
}
