package org.scorebook.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.month;
import static org.scorebook.figures.Sample.number;
import static org.scorebook.figures.Sample.quarter;
import static org.scorebook.model.Aggregate.LATEST;
import static org.scorebook.model.Aggregate.MEAN;
import static org.scorebook.model.Aggregate.NONE;
import static org.scorebook.model.Aggregate.RATIO;
import static org.scorebook.model.Aggregate.SUM;
import static org.scorebook.model.Unit.NUMBER;
import static org.scorebook.model.Unit.PERCENTAGE;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.Shown;
import org.scorebook.figures.result.TwelveMonths;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Figure;
import org.scorebook.model.Frequency;
import org.scorebook.model.Period;

class AggregatesTest {
  private static final Period JAN = month(2020, 1);

  @Test
  void dividesTheSumsOfTwelveMonths() {
    Sample sample = months(RATIO, 13);

    assertThat(sample.result().twelveMonths())
        .isEqualTo(
            Answer.of(
                new TwelveMonths(
                    RATIO,
                    JAN,
                    DEC,
                    new Shown(number("0.0755"), "7.6%"),
                    12,
                    12,
                    Optional.of(number("90.60")),
                    Optional.of(number("1200")))));
  }

  @Test
  void sumsOverFourQuarters() {
    Sample sample =
        new Sample().unit(NUMBER, 0).frequency(Frequency.QUARTERLY, 0).twelveMonths(SUM);
    for (int back = 0; back < 9; back++) {
      sample.reported(quarter(2020, 3).plus(-back), String.valueOf(10 + back));
    }

    assertThat(sample.result().twelveMonths())
        .isEqualTo(
            Answer.of(
                new TwelveMonths(
                    SUM,
                    quarter(2019, 4),
                    quarter(2020, 3),
                    new Shown(number("46"), "46"),
                    4,
                    4,
                    Optional.empty(),
                    Optional.empty())));
    assertThat(sample.result().twelveMonthsBefore().get().figure().text()).isEqualTo("62");
  }

  @Test
  void takesTheMeanOfTheValuesThereAre() {
    Sample sample =
        new Sample()
            .unit(NUMBER, 1)
            .twelveMonths(MEAN)
            .reported(JAN, "1")
            .reported(month(2019, 12), "50")
            .reported(month(2020, 6), Figure.ofSuppressed())
            .reported(DEC, "2.3");

    TwelveMonths mean = sample.result().twelveMonths().get();

    assertThat(mean.figure()).isEqualTo(new Shown(number("1.65"), "1.7"));
    assertThat(mean.periods()).isEqualTo(2);
    assertThat(mean.outOf()).isEqualTo(12);
  }

  @Test
  void takesTheLatestFigureOfASnapshot() {
    Sample sample =
        new Sample()
            .unit(NUMBER, 0)
            .twelveMonths(LATEST)
            .reported(month(2019, 12), "50")
            .reported(DEC, "7");

    assertThat(sample.result().twelveMonths())
        .isEqualTo(
            Answer.of(
                new TwelveMonths(
                    LATEST,
                    DEC,
                    DEC,
                    new Shown(number("7"), "7"),
                    1,
                    1,
                    Optional.empty(),
                    Optional.empty())));
    assertThat(sample.result().twelveMonthsBefore().get().figure().text()).isEqualTo("50");
    assertThat(sample.accumulates().result().twelveMonths().isKnown()).isTrue();
    assertThat(new Sample().twelveMonths(LATEST).result().twelveMonths())
        .isEqualTo(Answer.unknown("There is no figure for Dec 2020"));
  }

  @Test
  void takesTheLatestFigureAsThePageShowsIt() {
    Sample sample =
        new Sample()
            .unit(PERCENTAGE, 0)
            .twelveMonths(LATEST)
            .reported(month(2019, 12), "0.947")
            .recalculated(month(2019, 12), "0.9")
            .reported(DEC, "0.953")
            .recalculated(DEC, "0.9");

    assertThat(sample.result().twelveMonths().get().figure())
        .isEqualTo(new Shown(number("0.953"), "95%"));
    assertThat(sample.result().twelveMonthsBefore().get().figure().text()).isEqualTo("95%");
    assertThat(
            new Sample()
                .twelveMonths(LATEST)
                .reported(DEC, Figure.ofSuppressed())
                .result()
                .twelveMonths())
        .isEqualTo(Answer.unknown("The figure for Dec 2020 is suppressed"));
  }

  @Test
  void multipliesARatio() {
    Sample sample = months(RATIO, 12).rate("1000", 0);

    assertThat(sample.result().twelveMonths().get().figure())
        .isEqualTo(new Shown(number("75.50"), "76"));
  }

  @Test
  void takesRecalculatedFiguresWhereThereAreAny() {
    Sample sample =
        new Sample()
            .unit(NUMBER, 0)
            .twelveMonths(SUM)
            .reported(JAN, "1")
            .recalculated(JAN, "3")
            .reported(month(2020, 2), "5")
            .recalculated(month(2020, 3), "7")
            .reported(month(2020, 4), "11")
            .recalculated(month(2020, 4), Figure.ofSuppressed())
            .recalculated(month(2020, 2), noFigure());

    assertThat(sample.result().twelveMonths().get().figure().text()).isEqualTo("15");
    assertThat(sample.result().twelveMonths().get().periods()).isEqualTo(3);
  }

  @Test
  void sumsOnlyPeriodsThatHaveBothNumeratorAndDenominator() {
    Sample sample =
        new Sample()
            .twelveMonths(RATIO)
            .reported(JAN, "1", "4")
            .reported(month(2020, 2), "0.9")
            .reported(
                month(2020, 3),
                new Figure(
                    Optional.empty(),
                    Optional.of(number("9")),
                    Optional.of(number("0.5")),
                    false,
                    ""))
            .reported(DEC, "2", "4");

    TwelveMonths ratio = sample.result().twelveMonths().get();

    assertThat(ratio.figure()).isEqualTo(new Shown(number("0.375"), "37.5%"));
    assertThat(ratio.periods()).isEqualTo(2);
    assertThat(new Sample().twelveMonths(RATIO).reported(DEC, "0.9").result().twelveMonths())
        .isEqualTo(
            Answer.unknown("No period of the twelve months has a numerator and a denominator"));
  }

  @ParameterizedTest
  @CsvSource({"0, 90.7%", "1, 90.7%", "2, 90.65%"})
  void showsAPercentageWithAtLeastOneDecimal(int decimals, String text) {
    Sample sample =
        new Sample().unit(PERCENTAGE, decimals).twelveMonths(RATIO).reported(DEC, "1813", "2000");

    assertThat(sample.result().twelveMonths().get().figure().text()).isEqualTo(text);
  }

  @Test
  void showsTheTwelveMonthsBeforeOverAsManyPeriodsAsThereAre() {
    assertThat(months(SUM, 24).result().twelveMonthsBefore().get().first())
        .isEqualTo(month(2019, 1));
    assertThat(months(SUM, 24).result().twelveMonthsBefore().get().last())
        .isEqualTo(month(2019, 12));
    assertThat(months(SUM, 23).result().twelveMonthsBefore().get().periods()).isEqualTo(11);
    assertThat(months(SUM, 23).result().twelveMonthsBefore().get().outOf()).isEqualTo(12);
    assertThat(months(SUM, 13).result().twelveMonthsBefore().get().figure().text())
        .isEqualTo("14.1%");
    assertThat(months(SUM, 12).result().twelveMonthsBefore())
        .isEqualTo(Answer.unknown("No period of the twelve months has a figure"));
    assertThat(months(NONE, 24).result().twelveMonthsBefore())
        .isEqualTo(Answer.unknown("The measure has no twelve-month figure"));
  }

  @ParameterizedTest
  @CsvSource({"ANNUAL, Annual", "BIENNIAL, Biennial"})
  void hasNoneForYearsAndLonger(Frequency frequency, String word) {
    assertThat(new Sample().frequency(frequency, 0).twelveMonths(SUM).result().twelveMonths())
        .isEqualTo(Answer.unknown(word + " measures have no twelve-month figure"));
  }

  @ParameterizedTest
  @CsvSource({"SUM", "MEAN", "RATIO"})
  void neverAddsUpYearToDateFigures(Aggregate method) {
    assertThat(months(method, 12).accumulates().result().twelveMonths())
        .isEqualTo(Answer.unknown("Year-to-date figures cannot be added up over twelve months"));
  }

  @Test
  void isUnknownWithoutAnyFigure() {
    assertThat(new Sample().twelveMonths(SUM).result().twelveMonths())
        .isEqualTo(Answer.unknown("No period of the twelve months has a figure"));
  }

  private static Figure noFigure() {
    return new Figure(Optional.empty(), Optional.of(BigDecimal.TEN), Optional.empty(), false, "");
  }

  /** So many months to December 2020: 2.05, 3.05 and so on, of 100 each, the latest first. */
  private static Sample months(Aggregate method, int count) {
    Sample sample = new Sample().twelveMonths(method);
    for (int back = 0; back < count; back++) {
      sample.reported(DEC.plus(-back), (2 + back) + ".05", "100");
    }
    return sample;
  }
}
