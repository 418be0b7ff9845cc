package org.scorebook.workbook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The layers of a quartile chart, for both polarities. */
class QuartileBandTest {

  @Test
  void theBestStandsOnTopWhereHigherIsBetter() {
    assertThat(QuartileBand.of(DemoWorkbook.benchmark("0.015 0.208 0.265 0.343 0.535")))
        .containsExactly(
            band(0, false, "0.015"),
            band(4, true, "0.193"),
            band(3, true, "0.057"),
            band(2, true, "0.078"),
            band(1, true, "0.192"));
  }

  @Test
  void theBestStandsBelowWhereLowerIsBetter() {
    assertThat(QuartileBand.of(DemoWorkbook.benchmark("1563.9 696.3 565.7 465.7 203.0")))
        .containsExactly(
            band(0, false, "203.0"),
            band(1, true, "262.7"),
            band(2, true, "100.0"),
            band(3, true, "130.6"),
            band(4, true, "867.6"));
  }

  @Test
  void aBandThroughZeroIsStackedBothWaysAndNamedOnce() {
    assertThat(QuartileBand.of(DemoWorkbook.benchmark("-12 -3 1 4 11")))
        .containsExactly(
            band(0, false, "0"),
            band(3, false, "1"),
            band(2, true, "3"),
            band(1, true, "7"),
            band(3, true, "-3"),
            band(4, true, "-9"));
  }

  @Test
  void bandsWhollyBelowZeroHangFromIt() {
    assertThat(QuartileBand.of(DemoWorkbook.benchmark("-2 -4 -5 -7 -10")))
        .containsExactly(
            band(0, false, "0"),
            band(0, false, "-2"),
            band(4, true, "-2"),
            band(3, true, "-1"),
            band(2, true, "-2"),
            band(1, true, "-3"));
  }

  private static QuartileBand band(int quartile, boolean inLegend, String height) {
    return new QuartileBand(quartile, inLegend, new BigDecimal(height));
  }
}
