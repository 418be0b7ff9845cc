package org.scorebook.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.number;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.model.Unit;

class DisplayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PERCENTAGE | 1 | 0.38         | 38.0%
          PERCENTAGE | 0 | 0.385        | 39%
          PERCENTAGE | 1 | 0.0625       | 6.3%
          RATIO      | 1 | -0.04        | -4.0%
          RATIO      | 1 | -0.0004      | 0.0%
          RATIO      | 1 | -0.0005      | -0.1%
          RATIO      | 0 | 12.5         | 1,250%
          NUMBER     | 0 | 1234         | 1,234
          NUMBER     | 0 | 123          | 123
          NUMBER     | 0 | 123456789.5  | 123,456,790
          NUMBER     | 0 | -0.4         | 0
          NUMBER     | 1 | 504.25       | 504.3
          NUMBER     | 0 | 1E+3         | 1,000
          RATE       | 1 | 1563.9       | 1,563.9
          CURRENCY   | 0 | -1234        | -£1,234
          CURRENCY   | 2 | 1234567.891  | £1,234,567.89
          DAYS       | 2 | 6.45         | 6.45 days
          DAYS       | 1 | -1234.55     | -1,234.6 days
          DAYS       | 0 | 1            | 1 day
          DAYS       | 0 | 1.4          | 1 day
          DAYS       | 0 | 0.4          | 0 days
          DAYS       | 0 | 1.5          | 2 days
          DAYS       | 0 | -1           | -1 days
          DAYS       | 1 | 1            | 1.0 days
          DAYS       | 0 | 1001         | 1,001 days
          """)
  void showsFiguresRoundedHalfAwayFromZero(Unit unit, int decimals, String value, String text) {
    assertThat(new Display(unit, decimals, "£").text(number(value))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PERCENTAGE | 1 | 0.38        | 38.0%
          PERCENTAGE | 0 | 0.38        | 38%
          PERCENTAGE | 0 | 0.385       | 38.5%
          PERCENTAGE | 0 | 0.38500     | 38.5%
          PERCENTAGE | 1 | 0.38123456  | 38.1235%
          NUMBER     | 0 | 560         | 560
          NUMBER     | 0 | 5.6E+2      | 560
          NUMBER     | 1 | 1563.95     | 1,563.95
          CURRENCY   | 0 | 12.5        | £12.5
          DAYS       | 0 | 6.45        | 6.45 days
          """)
  void showsTargetsWithAsManyDecimalsAsGiven(Unit unit, int decimals, String value, String text) {
    assertThat(new Display(unit, decimals, "£").textAsGiven(number(value))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PERCENTAGE | 1 | 0.001   | 0.1 pp
          PERCENTAGE | 1 | -0.365  | -36.5 pp
          RATIO      | 0 | 12      | 1,200 pp
          NUMBER     | 1 | 951.6   | 951.6
          CURRENCY   | 0 | -50     | -£50
          """)
  void showsDifferences(Unit unit, int decimals, String value, String text) {
    assertThat(new Display(unit, decimals, "£").differenceText(number(value))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0.325, 32.5%", "0.09316, 9.3%", "0.0005, 0.1%", "-1, -100.0%"})
  void showsSharesAtOneDecimal(String fraction, String text) {
    assertThat(Display.percentText(number(fraction))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"PERCENTAGE, 0.7496, 0.750", "NUMBER, 74.96, 75.0"})
  void roundsAsItDisplays(Unit unit, String value, String rounded) {
    assertThat(new Display(unit, 1, "£").rounded(number(value))).isEqualTo(number(rounded));
  }

  @Test
  void moreDecimalsWhereADifferenceWouldContradict() {
    Display whole = new Display(Unit.PERCENTAGE, 0, "£");
    BigDecimal one = new BigDecimal("0.875");
    BigDecimal other = new BigDecimal("0.8333333333");
    assertThat(whole.agreeing(one, other).text(one)).isEqualTo("87.5%");
    assertThat(whole.agreeing(one, other).differenceText(one.subtract(other))).isEqualTo("4.2 pp");
    assertThat(whole.agreeing(new BigDecimal("0.9"), new BigDecimal("0.8")).text(one))
        .as("88 less 80 is 8")
        .isEqualTo("88%");
    BigDecimal third = new BigDecimal("0.3333333333");
    assertThat(whole.agreeing(third.add(third), third).text(third))
        .as("33.33 and 66.67 never agree")
        .isEqualTo("33%");
  }
}
