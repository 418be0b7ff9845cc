package org.scorebook.figures.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.half;
import static org.scorebook.figures.Sample.month;
import static org.scorebook.figures.Sample.quarter;
import static org.scorebook.figures.Sample.year;
import static org.scorebook.model.Frequency.ANNUAL;
import static org.scorebook.model.Frequency.BIENNIAL;
import static org.scorebook.model.Frequency.HALF_YEARLY;
import static org.scorebook.model.Frequency.MONTHLY;
import static org.scorebook.model.Frequency.QUARTERLY;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.figures.Sample;
import org.scorebook.model.Frequency;
import org.scorebook.model.Period;

class CurrentPeriodTest {

  static Stream<Arguments> published() {
    return Stream.of(
        Arguments.of(month(2020, 12), MONTHLY, 0, month(2020, 11), month(2020, 12)),
        Arguments.of(month(2020, 12), QUARTERLY, 1, quarter(2020, 1), quarter(2020, 2)),
        Arguments.of(month(2020, 12), QUARTERLY, 0, quarter(2020, 2), quarter(2020, 3)),
        Arguments.of(month(2022, 7), QUARTERLY, 0, quarter(2021, 4), quarter(2022, 1)),
        Arguments.of(month(2022, 7), QUARTERLY, 1, quarter(2021, 3), quarter(2021, 4)),
        Arguments.of(month(2019, 11), ANNUAL, 0, year(2017), year(2018)),
        Arguments.of(month(2020, 12), MONTHLY, 2, month(2020, 9), month(2020, 10)),
        Arguments.of(month(2021, 3), ANNUAL, 0, year(2019), year(2020)),
        Arguments.of(month(2021, 2), ANNUAL, 1, year(2017), year(2018)),
        Arguments.of(quarter(2020, 2), QUARTERLY, 0, quarter(2020, 1), quarter(2020, 2)),
        Arguments.of(quarter(2020, 2), MONTHLY, 0, month(2020, 8), month(2020, 9)),
        Arguments.of(month(2020, 12), HALF_YEARLY, 0, half(2019, 2), half(2020, 1)),
        Arguments.of(month(2020, 8), HALF_YEARLY, 0, half(2019, 1), half(2019, 2)),
        Arguments.of(month(2021, 3), HALF_YEARLY, 1, half(2019, 2), half(2020, 1)),
        Arguments.of(half(2020, 1), HALF_YEARLY, 0, half(2019, 2), half(2020, 1)),
        Arguments.of(year(2020), MONTHLY, 0, month(2021, 2), month(2021, 3)));
  }

  @ParameterizedTest
  @MethodSource("published")
  void isTheLatestThatHasWhollyEndedLessArrears(
      Period reporting, Frequency frequency, int arrears, Period previous, Period current) {
    Sample sample = new Sample().frequency(frequency, arrears);

    CurrentPeriod periods = CurrentPeriod.of(sample.measure(), sample.data(), reporting);

    assertThat(periods).isEqualTo(new CurrentPeriod(current, previous, previous));
  }

  static Stream<Arguments> biennial() {
    return Stream.of(
        Arguments.of(month(2019, 11), 2014, 0, year(2016), year(2018)),
        Arguments.of(month(2020, 11), 2014, 0, year(2016), year(2018)),
        Arguments.of(month(2020, 11), 2015, 0, year(2017), year(2019)),
        Arguments.of(month(2019, 11), 2014, 1, year(2014), year(2016)),
        Arguments.of(month(2019, 11), 2022, 0, year(2016), year(2018)));
  }

  @ParameterizedTest
  @MethodSource("biennial")
  void countsBiennialYearsFromTheFirstDataRow(
      Period reporting, int firstYear, int arrears, Period previous, Period current) {
    Sample sample =
        new Sample()
            .frequency(BIENNIAL, arrears)
            .reported(year(firstYear), "0.5")
            .reported(year(firstYear + 2), "0.6");

    CurrentPeriod periods = CurrentPeriod.of(sample.measure(), sample.data(), reporting);

    assertThat(periods).isEqualTo(new CurrentPeriod(current, previous, previous));
  }

  @Test
  void countsBiennialYearsFromABlankFirstRowToo() {
    Sample sample = new Sample().frequency(BIENNIAL, 0).blankRow(year(2017));

    assertThat(CurrentPeriod.of(sample.measure(), sample.data(), month(2019, 11)).current())
        .isEqualTo(year(2017));
    assertThat(sample.result().current().period()).isEqualTo(year(2019));
    assertThat(sample.reporting(month(2019, 11)).result().current().period()).isEqualTo(year(2017));
  }

  @Test
  void takesTheLatestYearOfABiennialMeasureWithoutData() {
    Sample sample = new Sample().frequency(BIENNIAL, 0);

    assertThat(CurrentPeriod.of(sample.measure(), sample.data(), month(2019, 11)).current())
        .isEqualTo(year(2018));
  }

  @Test
  void countsBiennialYearsFromRecalculatedRowsToo() {
    Sample sample = new Sample().frequency(BIENNIAL, 0).recalculated(year(2015), "0.5");

    assertThat(CurrentPeriod.of(sample.measure(), sample.data(), month(2019, 11)).current())
        .isEqualTo(year(2017));
  }

  @Test
  void comparesAnAccumulatingMeasureWithTheSamePeriodAYearBefore() {
    Sample sample = new Sample().frequency(QUARTERLY, 0).accumulates();

    assertThat(CurrentPeriod.of(sample.measure(), sample.data(), month(2020, 12)))
        .isEqualTo(new CurrentPeriod(quarter(2020, 3), quarter(2020, 2), quarter(2019, 3)));
  }

  @Test
  void comparesWithTheSamePeriodAYearBeforeWhereTheMeasureSaysSo() {
    Sample monthly = new Sample().comparedWithLastYear();
    assertThat(CurrentPeriod.of(monthly.measure(), monthly.data(), month(2020, 12)))
        .isEqualTo(new CurrentPeriod(month(2020, 12), month(2020, 11), month(2019, 12)));

    Sample halves = new Sample().frequency(HALF_YEARLY, 0).comparedWithLastYear();
    assertThat(CurrentPeriod.of(halves.measure(), halves.data(), month(2020, 12)))
        .isEqualTo(new CurrentPeriod(half(2020, 1), half(2019, 2), half(2019, 1)));

    Sample annual = new Sample().frequency(ANNUAL, 0).comparedWithLastYear();
    assertThat(CurrentPeriod.of(annual.measure(), annual.data(), month(2020, 12)).previous())
        .isEqualTo(year(2018));
  }

  @Test
  void comparesAnAccumulatingBiennialMeasureWithItsPeriodBefore() {
    Sample sample = new Sample().frequency(BIENNIAL, 0).accumulates().reported(year(2018), "1");

    assertThat(CurrentPeriod.of(sample.measure(), sample.data(), month(2019, 11)).previous())
        .isEqualTo(year(2016));
  }
}
