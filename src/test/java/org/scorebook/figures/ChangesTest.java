package org.scorebook.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.number;
import static org.scorebook.model.Unit.NUMBER;
import static org.scorebook.model.Unit.PERCENTAGE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.Change;
import org.scorebook.figures.result.Change.Kind;
import org.scorebook.figures.result.Direction.Travel;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.Figure;
import org.scorebook.model.TargetType;
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
          NUMBER     | 1 | 84     | 88     | 0.04761904761904761904761904762 | PERCENT | 4.8%
          RATE       | 1 | 602.9  | 612.3  | 0.01559130867473876264720517499 | PERCENT | 1.6%
          DAYS       | 2 | 11.54  | 11.09  | -0.03899480069324090121317157712 | PERCENT | 3.9%
          NUMBER     | 1 | 556    | 504.2  | -0.09316546762589928057553956835 | PERCENT | 9.3%
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RATE       | 12 | 1    | 9  | 1      | 16  | -0.4375   | 43.8% | DOWN
          RATE       | 12 | 1    | 16 | 1      | 9   | 0.7777777777777777777777777778 | 77.8% | UP
          CURRENCY   | 1  | 2000 | 3  | 667    | 1   | 0.0005    | 0.1%  | UP
          CURRENCY   | 1  | 2000 | 3  | 666.33 | 1   | -0.000505 | 0.1%  | DOWN
          NUMBER     | 1  | 1000 | 3  | 333.5  | 1   | 0.0005    | 0.1%  | UP
          PERCENTAGE | 1  | 1    | 3  | 1003   | 3000 | 0.001    | 0.1 pp | UP
          PERCENTAGE | 1  | 1    | 3  | 2003   | 6000 | 0.0005   | 0.1 pp | UP
          PERCENTAGE | 1  | 2003 | 6000 | 1    | 3   | -0.0005   | 0.1 pp | DOWN
          """)
  void endsQuotientsThatEndBeforeTheyAreRounded(
      Unit unit,
      String per,
      String before,
      String of,
      String now,
      String ofNow,
      String value,
      String text,
      Travel travel) {
    MeasureResult result =
        new Sample()
            .rate(per, 0)
            .unit(unit, 1)
            .reported(NOV, before, of)
            .reported(DEC, now, ofNow)
            .result();

    assertThat(result.change().get().value()).isEqualByComparingTo(value);
    assertThat(result.change().get().text()).isEqualTo(text);
    assertThat(result.direction().travel()).isEqualTo(travel);
  }

  @Test
  void keepsAHalfWhereNearlyNothingIsLeftBetweenTheFigures() {
    MeasureResult result =
        new Sample()
            .unit(PERCENTAGE, 4)
            .reported(NOV, "1", "3")
            .reported(DEC, "2000003", "6000000")
            .result();

    assertThat(result.change().get().value()).isEqualByComparingTo("0.0000005");
    assertThat(result.change().get().text()).isEqualTo("0.0001 pp");
    assertThat(result.direction().text()).isEqualTo("Up (Green)");
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
  void takesARecalculatedFigureAloneForNone() {
    Rules recalculated = new RulesSample().compareWithRecalculated().rules();
    Answer<Change> none = Answer.unknown("There is no figure for Nov 2020");
    Sample alone = new Sample().recalculated(NOV, "0.88").reported(DEC, "0.91");

    assertThat(alone.result(recalculated).change()).isEqualTo(none);
    assertThat(alone.result(recalculated).direction().text()).isEqualTo("N/A");
    assertThat(alone.targetType(TargetType.DOT_ONLY).result(recalculated).status().reason())
        .isEqualTo("There is no figure for Nov 2020: N/A");
    assertThat(
            new Sample()
                .reported(NOV, Figure.ofSuppressed())
                .recalculated(NOV, "0.88")
                .reported(DEC, "0.91")
                .result(recalculated)
                .change())
        .isEqualTo(Answer.unknown("The figure for Nov 2020 is suppressed"));
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
  void givesNoPercentOfWhatArithmeticLeftOverOfZero() {
    assertThat(
            new Sample()
                .unit(NUMBER, 0)
                .reported(NOV, "5.55E-17")
                .reported(DEC, "4")
                .result()
                .change())
        .isEqualTo(Answer.unknown("The figure for Nov 2020 is zero, of which there is no percent"));
  }

  @Test
  void givesNoPercentOfZeroButPointsFromZero() {
    assertThat(new Sample().unit(NUMBER, 0).reported(NOV, "0").reported(DEC, "4").result().change())
        .isEqualTo(Answer.unknown("The figure for Nov 2020 is zero, of which there is no percent"));
    assertThat(new Sample().reported(NOV, "0").reported(DEC, "0.04").result().change().get().text())
        .isEqualTo("4.0 pp");
  }
}
