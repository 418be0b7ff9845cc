package org.scorebook.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.number;
import static org.scorebook.model.Unit.NUMBER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.Change.Kind;
import org.scorebook.model.Figure;
import org.scorebook.model.Unit;
import org.scorebook.rules.Rules;

class ChangesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PERCENTAGE | 1 | 0.379  | 0.38   | 0.001   | PP | 0.1 pp
          PERCENTAGE | 0 | 0.88   | 0.91   | 0.03    | PP | 3 pp
          PERCENTAGE | 1 | 0.7064 | 0.7066 | 0.0002  | PP | 0.0 pp
          RATIO      | 1 | 1.02   | 0.98   | -0.04   | PP | 4.0 pp
          NUMBER     | 1 | 84     | 88     | 0.04761904761904761904761904761904762 | PERCENT | 4.8%
          RATE       | 1 | 602.9  | 612.3  | 0.01559130867473876264720517498756013 | PERCENT | 1.6%
          DAYS       | 2 | 11.54  | 11.09  | -0.03899480069324090121317157712305026 | PERCENT | 3.9%
          NUMBER     | 1 | 556    | 504.2  | -0.09316546762589928057553956834532374 | PERCENT | 9.3%
          NUMBER     | 0 | -100   | -50    | 0.5     | PERCENT | 50.0%
          CURRENCY   | 0 | 100    | -50    | -1.5    | PERCENT | 150.0%
          """)
  void measuresPointsOrPercentOfThePreviousFigure(
      Unit unit,
      int decimals,
      String previous,
      String current,
      String value,
      Kind kind,
      String text) {
    Answer<Change> change =
        new Sample()
            .unit(unit, decimals)
            .reported(NOV, previous)
            .reported(DEC, current)
            .result()
            .change();

    assertThat(change).isEqualTo(Answer.of(new Change(number(value), kind, text)));
  }

  @Test
  void roundsTheChangeAndNotTheFigures() {
    MeasureResult result =
        new Sample().reported(NOV, "19", "113").reported(DEC, "6", "96").result();

    assertThat(result.previous().text()).isEqualTo("16.8%");
    assertThat(result.current().text()).isEqualTo("6.3%");
    assertThat(result.change().get().text()).isEqualTo("10.6 pp");
  }

  @Test
  void comparesWithTheReportedFigureUnlessTheRulesSayRecalculated() {
    Sample sample =
        new Sample()
            .unit(Unit.PERCENTAGE, 0)
            .reported(NOV, "0.88")
            .recalculated(NOV, "0.9")
            .reported(DEC, "0.91");
    Rules recalculated = new RulesSample().compareWithRecalculated().rules();

    assertThat(sample.result().change().get().text()).isEqualTo("3 pp");
    assertThat(sample.result(recalculated).change().get().text()).isEqualTo("1 pp");
    assertThat(sample.result(recalculated).previous().text()).isEqualTo("88%");
    assertThat(sample.result().recalculated().get().text()).isEqualTo("90%");
  }

  @Test
  void comparesWithTheReportedFigureWhereNoneWasRecalculated() {
    Sample sample = new Sample().reported(NOV, "0.88").reported(DEC, "0.91");
    Rules recalculated = new RulesSample().compareWithRecalculated().rules();

    assertThat(sample.result(recalculated).change().get().text()).isEqualTo("3.0 pp");
    assertThat(sample.result().recalculated())
        .isEqualTo(Answer.unknown("There is no figure for Nov 2020"));
  }

  @Test
  void isUnknownWithoutEitherFigure() {
    assertThat(new Sample().reported(NOV, "0.1").result().change())
        .isEqualTo(Answer.unknown("There is no figure for Dec 2020"));
    assertThat(new Sample().reported(DEC, "0.1").result().change())
        .isEqualTo(Answer.unknown("There is no figure for Nov 2020"));
    assertThat(
            new Sample()
                .reported(NOV, Figure.ofSuppressed())
                .reported(DEC, "0.1")
                .result()
                .change())
        .isEqualTo(Answer.unknown("The figure for Nov 2020 is suppressed"));
    assertThat(new Sample().recalculated(NOV, "0.1").reported(DEC, "0.1").result().change())
        .isEqualTo(Answer.unknown("There is no figure for Nov 2020"));
  }

  @Test
  void givesNoPercentOfZeroButPointsFromZero() {
    assertThat(new Sample().unit(NUMBER, 0).reported(NOV, "0").reported(DEC, "4").result().change())
        .isEqualTo(Answer.unknown("The figure for Nov 2020 is zero, of which there is no percent"));
    assertThat(new Sample().reported(NOV, "0").reported(DEC, "0.04").result().change().get().text())
        .isEqualTo("4.0 pp");
  }
}
