package org.scorebook.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.month;
import static org.scorebook.figures.Sample.number;
import static org.scorebook.figures.Sample.quarter;
import static org.scorebook.figures.Sample.year;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.Outlook;
import org.scorebook.model.Figure;
import org.scorebook.model.Frequency;
import org.scorebook.model.Period;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.Target;
import org.scorebook.model.Unit;
import org.scorebook.outlook.Likelihood;
import org.scorebook.times.Times;

class OutlooksTest {

  private static Sample towards(String target) {
    return new Sample().target(new Target.Scope.EndOfYear(year(2020)), target);
  }

  private static String text(Sample sample) {
    return sample.result().outlook().get().text();
  }

  /** 38.0% now, 36.0% a year before, and once a rise of 1.2 points in three months. */
  private static Sample direct() {
    return new Sample()
        .reported(DEC, "0.38")
        .reported(month(2019, 12), "0.36")
        .reported(month(2019, 5), "0.36")
        .reported(month(2019, 8), "0.372");
  }

  private static Sample direct(String target) {
    return direct().target(new Target.Scope.EndOfYear(year(2020)), target);
  }

  @Test
  void theSentence() {
    Outlook outlook = direct("0.39").result().outlook().get();

    assertThat(outlook.text())
        .isEqualTo(
            "Year end 39.0%: needs 0.33 pp a month for 3 months; the last 12 months averaged 0.17:"
                + " Possible");
    assertThat(outlook.verdict()).contains(Likelihood.POSSIBLE);
    assertThat(outlook.needed().orElseThrow())
        .isCloseTo(number("0.003333333333"), offset(number("1e-12")));
    assertThat(outlook.average().orElseThrow())
        .isCloseTo(number("0.001666666667"), offset(number("1e-12")));
    assertThat(outlook.best().orElseThrow()).isEqualByComparingTo("0.004");
    assertThat(outlook.periodsLeft()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "0.385, Likely, needs 0.17 pp a month for 3 months; the last 12 months averaged 0.17",
    "0.3851, Possible, needs 0.170 pp a month for 3 months; the last 12 months averaged 0.167",
    "0.392, Possible, needs 0.40 pp a month for 3 months; the last 12 months averaged 0.17",
    "0.3921, Unlikely, needs 0.40 pp a month for 3 months; the last 12 months averaged 0.17",
    "0.38, Likely, met already",
    "0.37, Likely, met already",
  })
  void level(String target, String verdict, String text) {
    Answer<Outlook> outlook = direct(target).result().outlook();

    assertThat(outlook.get().verdict().map(Likelihood::word)).contains(verdict);
    assertThat(outlook.get().text())
        .isEqualTo(
            "Year end "
                + new Display(Unit.PERCENTAGE, 1, "").textAsGiven(number(target))
                + ": "
                + text
                + ": "
                + verdict);
  }

  @Test
  void downwardsIsTheMirror() {
    Sample sample =
        towards("0.37")
            .preferred(PreferredTravel.DOWNWARDS)
            .reported(DEC, "0.38")
            .reported(month(2019, 12), "0.40")
            .reported(month(2019, 5), "0.40")
            .reported(month(2019, 8), "0.388");

    assertThat(text(sample))
        .isEqualTo(
            "Year end 37.0%: needs 0.33 pp a month for 3 months; the last 12 months averaged 0.17:"
                + " Possible");
    assertThat(sample.result().outlook().get().best().orElseThrow()).isEqualByComparingTo("0.004");
  }

  @Test
  void withoutAYearOfHistoryThePaceAlone() {
    Outlook outlook = towards("0.85").reported(DEC, "0.756").result().outlook().get();

    assertThat(outlook.text()).isEqualTo("Year end 85.0%: needs 3.1 pp a month for 3 months");
    assertThat(outlook.verdict()).isEmpty();
    assertThat(outlook.average()).isEmpty();
    assertThat(outlook.best()).isEmpty();
  }

  /** The sign of a pace is towards the target: beside a figure that rises it would say it fell. */
  @ParameterizedTest
  @CsvSource({
    "UPWARDS, 78, 86, 100",
    "DOWNWARDS, 100, 92, 78",
  })
  void aPaceAwayFromTheTargetIsToldInWords(
      PreferredTravel preferred, String before, String now, String target) {
    PreferredTravel other =
        preferred == PreferredTravel.UPWARDS ? PreferredTravel.DOWNWARDS : PreferredTravel.UPWARDS;

    assertThat(text(households(preferred, before, now, target)))
        .isEqualTo(
            "Year end %s: needs 14 a quarter for 1 quarter; the last 4 quarters averaged 2: Unlikely"
                .formatted(target));
    assertThat(text(households(other, before, now, before)))
        .isEqualTo(
            ("Year end %s: needs 8.0 a quarter for 1 quarter; over the last 4 quarters it moved"
                    + " away from the target by 2.0 a quarter: Unlikely")
                .formatted(before));
  }

  private static Sample households(
      PreferredTravel preferred, String before, String now, String target) {
    return towards(target)
        .unit(Unit.NUMBER, 0)
        .frequency(Frequency.QUARTERLY, 0)
        .preferred(preferred)
        .reported(quarter(2020, 3), now)
        .reported(quarter(2019, 3), before)
        .reported(quarter(2019, 2), before);
  }

  @ParameterizedTest
  @CsvSource({
    "PERCENTAGE, 0.36, 0.30, 3.0 pp, over the last 12 months it moved away from the target by 0.5"
        + " pp a month",
    "CURRENCY, 36, 30, £3.0, over the last 12 months it moved away from the target by £0.5 a month",
    "DAYS, 36, 24, 5.0 days, over the last 12 months it moved away from the target by 1.0 days a"
        + " month",
    "PERCENTAGE, 0.3601, 0.36, 1.0 pp, the last 12 months averaged 0.0",
  })
  void aPaceAwayHasItsUnitAndIsNoneWhereItLooksLikeZero(
      Unit unit, String before, String now, String needed, String was) {
    String target = unit == Unit.PERCENTAGE ? "0.39" : "39";
    Sample sample =
        towards(target).unit(unit, 1).reported(DEC, now).reported(month(2019, 12), before);

    assertThat(text(sample)).endsWith(": needs " + needed + " a month for 3 months; " + was);
  }

  @Test
  void movesOfMoreThanTwoYearsAgoDoNotCount() {
    Sample sample = towards("0.39").reported(DEC, "0.38").reported(month(2019, 12), "0.36");
    sample.reported(month(2018, 11), "0.30").reported(month(2019, 2), "0.36");

    assertThat(sample.result().outlook().get().verdict()).isEmpty();
    sample.reported(month(2019, 3), "0.36").reported(month(2018, 12), "0.30");
    assertThat(sample.result().outlook().get().verdict()).contains(Likelihood.POSSIBLE);
  }

  @Test
  void oneMonthLeft() {
    Period february = month(2021, 2);
    Sample sample =
        towards("0.39")
            .reporting(february)
            .reported(february, "0.38")
            .reported(february.plus(-1), "0.38")
            .reported(february.plus(-12), "0.38");

    assertThat(text(sample))
        .isEqualTo(
            "Year end 39.0%: needs 1.0 pp a month for 1 month; the last 12 months averaged 0.0:"
                + " Unlikely");
  }

  @Test
  void theYearHasEnded() {
    Period march = month(2021, 3);
    Sample missed = towards("0.39").reporting(march).reported(march, "0.38");
    Sample met = towards("0.39").reporting(march).reported(march, "0.39");

    assertThat(text(missed)).isEqualTo("Year end 39.0%: missed by 1.0 pp: Unlikely");
    assertThat(missed.result().outlook().get().needed()).isEmpty();
    assertThat(missed.result().outlook().get().periodsLeft()).isZero();
    assertThat(text(met)).isEqualTo("Year end 39.0%: met already: Likely");
  }

  @Test
  void quarters() {
    Sample sample =
        towards("620")
            .unit(Unit.NUMBER, 0)
            .frequency(Frequency.QUARTERLY, 1)
            .reported(quarter(2020, 2), "600")
            .reported(quarter(2019, 2), "560");

    assertThat(text(sample))
        .isEqualTo(
            "Year end 620: needs 10 a quarter for 2 quarters; the last 4 quarters averaged 10:"
                + " Likely");
  }

  @ParameterizedTest
  @CsvSource({
    "CURRENCY, £1.0 a month for 3 months; the last 12 months averaged £5.0",
    "DAYS, 1.0 days a month for 3 months; the last 12 months averaged 5.0",
    "RATE, 1.0 a month for 3 months; the last 12 months averaged 5.0",
  })
  void units(Unit unit, String text) {
    Sample sample =
        towards("103").unit(unit, 0).reported(DEC, "100").reported(month(2019, 12), "40");

    assertThat(text(sample)).contains(": needs " + text + ": Likely");
  }

  private static Sample spend(String target) {
    return towards(target)
        .unit(Unit.CURRENCY, 0)
        .preferred(PreferredTravel.DOWNWARDS)
        .accumulates()
        .reporting(month(2020, 9))
        .reported(month(2020, 9), "1311192");
  }

  @Test
  void yearToDateByStraightLine() {
    Outlook outlook = spend("2700000").result().outlook().get();

    assertThat(outlook.text())
        .isEqualTo(
            "Year end £2,700,000: £2,622,384 by straight line; last year is not whole: Possible");
    assertThat(outlook.average()).isEmpty();
    assertThat(outlook.best()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2800000, Likely",
    "2700000, Possible",
    "2622384, Possible",
    "2600000, Unlikely",
  })
  void yearToDateByBoth(String target, String verdict) {
    Sample sample =
        spend(target).reported(month(2019, 9), "1200000").reported(month(2020, 3), "2500000");

    assertThat(text(sample))
        .endsWith(": £2,622,384 by straight line, £2,731,650 by last year's pattern: " + verdict);
  }

  /** Three quarters of the year make 111.5% of 83.6%; the verdict is by both figures as ever. */
  @ParameterizedTest
  @CsvSource({
    "PERCENTAGE, 0.836, '111.5% by straight line (a share cannot pass 100%), 97.5% by last year''s"
        + " pattern: Possible'",
    "PERCENTAGE, 0.86, '114.7% by straight line, 100.3% by last year''s pattern (a share cannot"
        + " pass 100%): Likely'",
    "PERCENTAGE, 0.75, '100.0% by straight line, 87.5% by last year''s pattern: Possible'",
    "RATIO, 0.836, '111.5% by straight line, 97.5% by last year''s pattern: Possible'",
  })
  void aShareSaysWhereItsProjectionIsMoreThanItCanBe(Unit unit, String now, String text) {
    Sample sample =
        towards("0.98")
            .unit(unit, 1)
            .accumulates()
            .reported(DEC, now)
            .reported(month(2019, 12), "0.84")
            .reported(month(2020, 3), "0.98");

    assertThat(text(sample)).isEqualTo("Year end 98.0%: " + text);
  }

  @Test
  void aShareWithoutAYearBeforeSaysItToo() {
    assertThat(text(towards("0.98").accumulates().reported(DEC, "0.836")))
        .isEqualTo(
            "Year end 98.0%: 111.5% by straight line (a share cannot pass 100%);"
                + " last year is not whole: Possible");
  }

  @Test
  void nothingToSay() {
    assertThat(new Sample().reported(DEC, "0.38").result().outlook().why())
        .isEqualTo("There is no year-end target for 2020/21");
    assertThat(towards("0.39").result().outlook().why())
        .isEqualTo("There is no figure for Dec 2020");
    assertThat(towards("0.39").reported(DEC, Figure.ofSuppressed()).result().outlook().isKnown())
        .isFalse();
    assertThat(direct("0.39").preferred(PreferredTravel.NONE).result().outlook().why())
        .isEqualTo("Neither direction of travel is preferred");
    assertThat(direct("0.39").result(new RulesSample().withoutOutlook().rules()).outlook().why())
        .isEqualTo("The rules leave the way to the year-end target out");
  }

  /** As parts of a day, seven minutes have no end, however they are reckoned. */
  @Test
  void aPaceThatIsJustEnoughIsEnough() {
    Sample sample =
        new Sample()
            .unit(Unit.HOURS, 0)
            .reported(month(2019, 12), part("18:03"))
            .reported(DEC, part("19:27"))
            .target(new Target.Scope.EndOfYear(year(2020)), part("19:48"));

    assertThat(text(sample))
        .isEqualTo(
            "Year end 19:48: needs 0:07 a month for 3 months; the last 12 months averaged 0:07:"
                + " Likely");
  }

  private static String part(String time) {
    return Times.of(Unit.HOURS).parse(time).orElseThrow().toPlainString();
  }
}
