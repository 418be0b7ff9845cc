package org.scorebook.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.month;
import static org.scorebook.figures.Sample.year;
import static org.scorebook.model.TargetType.DOT_ONLY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.model.Frequency;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Unit;
import org.scorebook.model.Word;

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
          UPWARDS   | 0.7066 | 0.7064 | 70.6% is static against the previous 70.7% (Nov 2020): GREEN
          UPWARDS   | 0.7064 | 0.7055 | 70.6% is 0.1 pp (0.1%) worse than the previous 70.6% (Nov 2020); within the standard tolerance of 5%: AMBER
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
    return new Status(Word.find(StatusWord.class, word).orElseThrow(), reason, false);
  }
}
