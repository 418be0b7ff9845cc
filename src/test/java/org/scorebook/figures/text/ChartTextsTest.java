package org.scorebook.figures.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.month;
import static org.scorebook.figures.Sample.number;
import static org.scorebook.figures.Sample.quarter;
import static org.scorebook.figures.Sample.year;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Figure;
import org.scorebook.model.Frequency;
import org.scorebook.model.Target;
import org.scorebook.model.Unit;

class ChartTextsTest {

  @Test
  void tellsTheCourseOfAYear() {
    Sample sample =
        new Sample().reported(month(2020, 1), "0.361").reported(DEC, "0.38").target("0.38");
    for (int month = 2; month < 12; month++) {
      sample.reported(month(2020, month), "0.37");
    }

    assertThat(text(sample))
        .isEqualTo("Short M1 rose from 36.1% in January to 38.0% in December, target 38.0%");
  }

  @Test
  void namesTheYearWhereTheChartPassesItsEnd() {
    Sample sample =
        new Sample()
            .reported(month(2020, 1), "0.38")
            .reported(month(2019, 12), "0.39")
            .reporting(month(2020, 1))
            .target(new Target.Scope.EndOfYear(year(2019)), "0.395");

    assertThat(text(sample))
        .isEqualTo(
            "Short M1 fell from 39.0% in December 2019 to 38.0% in January 2020,"
                + " year-end target 39.5%");
  }

  @Test
  void namesExtremesBetweenTheEndsAndGaps() {
    Sample sample =
        new Sample()
            .reported(month(2020, 8), "0.38")
            .reported(month(2020, 9), "0.2")
            .reported(month(2020, 10), "0.5")
            .reported(DEC, "0.38");

    assertThat(text(sample))
        .isEqualTo(
            "Short M1: 38.0% in August and again in December, lowest 20.0% in September,"
                + " highest 50.0% in October. No figure for November 2020");
    assertThat(text(sample.reported(month(2020, 5), "0.38")))
        .endsWith("highest 50.0% in October. No figure for 3 of 8 periods");
  }

  @Test
  void tellsOfSingleFiguresAndNone() {
    assertThat(text(new Sample().reported(DEC, "0.38").target("0.4")))
        .isEqualTo("Short M1: 38.0% in December, target 40.0%");
    assertThat(text(new Sample())).isEqualTo("Short M1: no figures to show");
  }

  @Test
  void namesQuartersAndYears() {
    Sample quarters =
        new Sample()
            .unit(Unit.NUMBER, 0)
            .frequency(Frequency.QUARTERLY, 0)
            .reported(quarter(2020, 2), "1200")
            .reported(quarter(2020, 3), "900");
    Sample years =
        new Sample()
            .frequency(Frequency.ANNUAL, 0)
            .reported(year(2018), "0.5")
            .reported(year(2019), "0.6");

    assertThat(text(quarters))
        .isEqualTo("Short M1 fell from 1,200 in Q2 2020/21 to 900 in Q3 2020/21");
    assertThat(text(years)).isEqualTo("Short M1 rose from 50.0% in 2018/19 to 60.0% in 2019/20");
  }

  @Test
  void aYearToDateIsHeldAgainstThatOfTheYearBefore() {
    Sample sample =
        new Sample()
            .unit(Unit.CURRENCY, 0)
            .accumulates()
            .reported(month(2019, 12), "140939296")
            .reported(month(2020, 3), "189000000")
            .reported(month(2020, 4), "15000000")
            .reported(DEC, "137847853");

    assertThat(headline(sample))
        .isEqualTo("Short M1: £137.8m by December 2020, £140.9m a year before");
    assertThat(text(sample))
        .isEqualTo(
            "Short M1: £137,847,853 by December 2020, £140,939,296 a year before. No figure for"
                + " 9 of 13 periods");
    assertThat(headline(new Sample().accumulates().reported(DEC, "0.38")))
        .isEqualTo("Short M1: 38.0% by December");
    assertThat(headline(new Sample().accumulates())).isEqualTo("Short M1: no figures to show");
  }

  @Test
  void bigAmountsAreShortInTheHeadlineWhereThatTellsThemApart() {
    Sample sample = new Sample().unit(Unit.NUMBER, 0).reported(month(2020, 1), "13102629");
    assertThat(headline(sample.reported(DEC, "13185946")))
        .isEqualTo("Short M1 rose from 13.1m in January to 13.2m in December");

    Sample close = new Sample().unit(Unit.NUMBER, 0).reported(month(2020, 1), "13102629");
    assertThat(headline(close.reported(DEC, "13102630")))
        .isEqualTo("Short M1 rose from 13,102,629 in January to 13,102,630 in December");

    Sample sinking = new Sample().unit(Unit.CURRENCY, 0).reported(month(2020, 1), "300000");
    assertThat(headline(sinking.reported(DEC, "-1900000")))
        .isEqualTo("Short M1 fell from £300,000 in January to -£1.90m in December");
  }

  @Test
  void tellsWhereAFigureStandsAmongQuartiles() {
    Benchmark benchmark =
        new Benchmark(
            "2019/20 ASCOF",
            number("0.1"),
            number("0.2"),
            number("0.3"),
            number("0.4"),
            number("0.5"),
            Optional.empty(),
            "");
    MeasureResult result = new Sample().reported(DEC, "0.38").benchmark(benchmark).result();
    MeasureResult unknown = new Sample().benchmark(benchmark).result();

    assertThat(ChartTexts.ofQuartiles(result, result.quartiles().get()))
        .isEqualTo(
            "Short M1: 38.0% in December 2020, in the 2nd quartile. Worst 10.0%, 3rd 20.0%, 2nd"
                + " 30.0%, 1st 40.0%, Best 50.0% (2019/20 ASCOF)");
    assertThat(ChartTexts.ofQuartiles(unknown, unknown.quartiles().get()))
        .startsWith("Short M1: no figure for December 2020. Worst 10.0%");
  }

  @Test
  void tellsTheRangeOfAreas() {
    Sample sample = new Sample().area(DEC, "Ladywood", Figure.ofSuppressed());
    assertThat(ChartTexts.ofAreas(sample.result(), "Birmingham"))
        .isEqualTo("Short M1 by area in December 2020: no figures");

    sample.area(DEC, "Yardley", Figure.of(number("0.4")));
    assertThat(ChartTexts.ofAreas(sample.result(), "Birmingham"))
        .isEqualTo("Short M1 by area in December 2020: Yardley 40.0%");

    sample.area(DEC, "Erdington", Figure.of(number("0.2"))).reported(DEC, "0.3");
    assertThat(ChartTexts.ofAreas(sample.result(), "Birmingham"))
        .isEqualTo(
            "Short M1 by area in December 2020: from 20.0% in Erdington to 40.0% in Yardley,"
                + " Birmingham 30.0%");
  }

  private static String text(Sample sample) {
    MeasureResult result = sample.result();
    return ChartTexts.ofMeasure(result, result.series(), RulesSample.standard());
  }

  private static String headline(Sample sample) {
    MeasureResult result = sample.result();
    return ChartTexts.headline(result, result.series(), RulesSample.standard());
  }
}
