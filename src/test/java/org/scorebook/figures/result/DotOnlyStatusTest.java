package org.scorebook.figures.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.month;
import static org.scorebook.figures.Sample.number;
import static org.scorebook.figures.Sample.year;
import static org.scorebook.model.TargetType.DOT_ONLY;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.Frequency;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Unit;
import org.scorebook.model.Word;
import org.scorebook.rules.Tolerance.Allowance;

class DotOnlyStatusTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UPWARDS   | 0.692  | 0.69   | 69.0% is 0.2 pp (0.3%) worse than the previous 69.2% (Nov 2020); within the standard tolerance of 5%: AMBER
          UPWARDS   | 0.465  | 0.44   | 44.0% is 2.5 pp (5.4%) worse than the previous 46.5% (Nov 2020); beyond the standard tolerance of 5%: RED
          UPWARDS   | 0.04   | 0.04   | 4.0% is static against the previous 4.0% (Nov 2020): GREEN
          UPWARDS   | 0.699  | 0.702  | 70.2% improves on the previous 69.9% (Nov 2020): GREEN
          DOWNWARDS | 0.69   | 0.692  | 69.2% is 0.2 pp (0.3%) worse than the previous 69.0% (Nov 2020); within the standard tolerance of 5%: AMBER
          DOWNWARDS | 0.702  | 0.699  | 69.9% improves on the previous 70.2% (Nov 2020): GREEN
          UPWARDS   | 0.7066 | 0.7064 | 70.64% is static against the previous 70.66% (Nov 2020); the change displays as 0.0 pp: GREEN
          UPWARDS   | 0.7064 | 0.7055 | 70.55% is worse than the previous 70.64% (Nov 2020); both display as 70.6%, which is no shortfall: AMBER
          UPWARDS   | 0      | -0.01  | -1.0% is 1.0 pp worse than the previous 0.0% (Nov 2020); beyond the standard tolerance of 5%: RED
          NONE      | 0.692  | 0.69   | Neither direction of travel is preferred: N/A
          """)
  void holdsDotOnlyAgainstThePreviousFigure(
      PreferredTravel preferred, String previous, String current, String reason) {
    Status status =
        dotOnly()
            .preferred(preferred)
            .reported(NOV, previous)
            .reported(DEC, current)
            .result()
            .status();

    assertThat(status).isEqualTo(computed(reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UPWARDS   | 6.0  | 5.6   | Down (Red)     | 5.6 is worse than the previous 6 (Nov 2020); both display as 6, which is no shortfall: AMBER
          DOWNWARDS | 5.6  | 6.0   | Up (Red)       | 6 is worse than the previous 5.6 (Nov 2020); both display as 6, which is no shortfall: AMBER
          UPWARDS   | 5.6  | 6.0   | Up (Green)     | 6 improves on the previous 5.6 (Nov 2020); both display as 6: GREEN
          UPWARDS   | 8.2  | 8.4   | Up (Green)     | 8.4 improves on the previous 8.2 (Nov 2020); both display as 8: GREEN
          DOWNWARDS | 8.4  | 8.2   | Down (Green)   | 8.2 improves on the previous 8.4 (Nov 2020); both display as 8: GREEN
          UPWARDS   | 19.6 | 19    | Down (Red)     | 19 is 1 (5.0%) worse than the previous 20 (Nov 2020); within the standard tolerance of 5%: AMBER
          UPWARDS   | 0.54 | -0.46 | Down (Red)     | 0 is 1 (100.0%) worse than the previous 1 (Nov 2020); beyond the standard tolerance of 5%: RED
          UPWARDS   | 0.4  | -0.6  | Down (Red)     | -1 is 1 worse than the previous 0 (Nov 2020); beyond the standard tolerance of 5%: RED
          UPWARDS   | 1000 | 949.6 | Down (Red)     | 950 is 50 (5.0%) worse than the previous 1,000 (Nov 2020); within the standard tolerance of 5%: AMBER
          UPWARDS   | 3e4  | 3.001e4 | Static (Amber) | 30,010 is static against the previous 30,000 (Nov 2020); the change displays as 0.0%: GREEN
          """)
  void neverContradictsAStatusOfWholeNumbers(
      PreferredTravel preferred, String previous, String current, String travel, String reason) {
    MeasureResult result =
        dotOnly()
            .unit(Unit.NUMBER, 0)
            .preferred(preferred)
            .reported(NOV, previous)
            .reported(DEC, current)
            .result();

    assertThat(result.direction().text()).isEqualTo(travel);
    assertThat(result.status()).isEqualTo(computed(reason));
  }

  @Test
  void showsTheChangeOfFiguresThatDisplayAlike() {
    MeasureResult result =
        dotOnly().unit(Unit.NUMBER, 0).reported(NOV, "6.0").reported(DEC, "5.6").result();

    assertThat(result.change().get().text()).isEqualTo("6.7%");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8.4  | 8.45 | 8.45 improves on the previous 8.4 (Nov 2020): GREEN
          8.45 | 8.4  | 8.4 is 0.05 (0.6%) worse than the previous 8.45 (Nov 2020); within the standard tolerance of 5%: AMBER
          1    | 0.94999999 | 0.94999999 is 0.05000001 (5.000001%) worse than the previous 1 (Nov 2020); beyond the standard tolerance of 5%: RED
          """)
  void printsFiguresThatAreComparedExactlyAsTheyAre(
      String previous, String current, String reason) {
    Sample sample = dotOnly().unit(Unit.NUMBER, 0).reported(NOV, previous).reported(DEC, current);

    assertThat(sample.result(new RulesSample().exact().rules()).status())
        .isEqualTo(computed(reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PERCENTAGE | 0.50 | 0.505 | 1%   | 50.5% is static against the previous 50.0% (Nov 2020); a change of 1.0% is within 1%, which counts as static: GREEN
          PERCENTAGE | 0.50 | 0.505 | 0.5pp | 50.5% is static against the previous 50.0% (Nov 2020); a change of 0.5 pp is within 0.5 pp, which counts as static: GREEN
          PERCENTAGE | 0.50 | 0.4951 | 0.49pp | 49.51% is static against the previous 50.0% (Nov 2020); a change of 0.49 pp is within 0.49 pp, which counts as static: GREEN
          NUMBER     | 200  | 201.9 | 0.96% | 201.9 is static against the previous 200.0 (Nov 2020); a change of 0.95% is within 0.96%, which counts as static: GREEN
          NUMBER     | 200  | 195   | 5    | 195.0 is static against the previous 200.0 (Nov 2020); a change of 5.0 is within 5, which counts as static: GREEN
          NUMBER     | 0    | 3     | 5    | 3.0 is static against the previous 0.0 (Nov 2020); a change of 3.0 is within 5, which counts as static: GREEN
          NUMBER     | 200  | 200   | 5    | 200.0 is static against the previous 200.0 (Nov 2020): GREEN
          """)
  void saysWhatCountsAsStatic(
      Unit unit, String previous, String current, String within, String reason) {
    Sample sample = dotOnly().unit(unit, 1).reported(NOV, previous).reported(DEC, current);

    assertThat(sample.result(new RulesSample().staticWithin(allowance(within)).rules()).status())
        .isEqualTo(computed(reason));
  }

  private static Allowance allowance(String text) {
    BigDecimal amount = number(text.replaceAll("[%p]", ""));
    return text.endsWith("%")
        ? new Allowance.Percent(amount.movePointLeft(2))
        : text.endsWith("pp")
            ? new Allowance.Points(amount.movePointLeft(2))
            : new Allowance.Amount(amount);
  }

  @Test
  void comparesDotOnlyFiguresAsDisplayedOrExactly() {
    Sample sample = dotOnly().reported(NOV, "1.0004").reported(DEC, "0.9497").unit(Unit.RATIO, 1);

    assertThat(sample.result().status())
        .isEqualTo(
            computed(
                "95.0% is 5.0 pp (5.0%) worse than the previous 100.0% (Nov 2020);"
                    + " within the standard tolerance of 5%: AMBER"));
    assertThat(sample.result(new RulesSample().exact().rules()).status())
        .isEqualTo(
            computed(
                "94.97% is 5.07 pp (5.1%) worse than the previous 100.04% (Nov 2020);"
                    + " beyond the standard tolerance of 5%: RED"));
  }

  @Test
  void holdsDotOnlyAgainstTheRecalculatedFigureWhereTheRulesSaySo() {
    Sample sample = dotOnly().reported(NOV, "0.69").recalculated(NOV, "0.71").reported(DEC, "0.70");

    assertThat(sample.result().status())
        .isEqualTo(computed("70.0% improves on the previous 69.0% (Nov 2020): GREEN"));
    assertThat(sample.result(new RulesSample().compareWithRecalculated().rules()).status())
        .isEqualTo(
            computed(
                "70.0% is 1.0 pp (1.4%) worse than the previous 71.0% (Nov 2020, recalculated);"
                    + " within the standard tolerance of 5%: AMBER"));
  }

  @Test
  void judgesAnnualDotOnlyMeasuresByTheYearBefore() {
    Sample sample =
        dotOnly()
            .frequency(Frequency.ANNUAL, 0)
            .reporting(month(2019, 11))
            .reported(year(2017), "0.04")
            .reported(year(2018), "0.04");

    assertThat(sample.result().status())
        .isEqualTo(computed("4.0% is static against the previous 4.0% (2017/18): GREEN"));
  }

  private static Sample dotOnly() {
    return new Sample().targetType(DOT_ONLY);
  }

  /** The status whose word the reason ends with. */
  private static Status computed(String reason) {
    String word = reason.substring(reason.lastIndexOf(": ") + 2);
    return new Status(Word.find(StatusWord.class, word).orElseThrow(), word, reason, false);
  }
}
