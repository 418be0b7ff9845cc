package org.scorebook.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.month;
import static org.scorebook.figures.Sample.quarter;
import static org.scorebook.figures.Sample.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.model.Figure;
import org.scorebook.model.Frequency;
import org.scorebook.model.Period;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;
import org.scorebook.variation.TargetVerdict;
import org.scorebook.variation.Variation;
import org.scorebook.variation.Variation.Judged;
import org.scorebook.variation.Verdict;

/** Which figures are judged, and every sentence that says why they are not. */
class UsualVariationsTest {

  /** So many figures up to the last period, 40% and 42% in turn, the last 42%. */
  private static Sample turns(int count, Period last) {
    Sample sample = new Sample();
    for (int back = 0; back < count; back++) {
      sample.reported(last.plus(-back), back % 2 == 0 ? "0.42" : "0.40");
    }
    return sample;
  }

  private static Sample turns(int count) {
    return turns(count, DEC);
  }

  private static Variation of(Sample sample) {
    return sample.result().variation();
  }

  private static void isRefused(Sample sample, int points, String sentence) {
    assertThat(of(sample)).isEqualTo(new Variation.Refused(points, sentence));
  }

  private static Judged judged(Sample sample) {
    return of(sample).judged().orElseThrow();
  }

  @Test
  void thirteenFiguresAreEnough() {
    Judged judged = judged(turns(13));

    assertThat(judged.verdict()).isEqualTo(Verdict.USUAL);
    assertThat(judged.points()).isEqualTo(13);
    assertThat(judged.target()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"12, there are 12", "9, there are 9", "1, there is 1", "0, there are 0"})
  void fewer(int count, String there) {
    isRefused(turns(count), count, "Usual variation needs 13 months; " + there + ".");
  }

  @Test
  void fewerOfOtherFrequencies() {
    isRefused(
        turns(8, quarter(2020, 3)).frequency(Frequency.QUARTERLY, 0),
        8,
        "Usual variation needs 13 quarters; there are 8.");
    isRefused(
        turns(5, year(2019)).frequency(Frequency.ANNUAL, 0),
        5,
        "Usual variation needs 13 years; there are 5.");
    isRefused(
        new Sample().frequency(Frequency.BIENNIAL, 0).reported(year(2018), "0.4"),
        1,
        "Usual variation needs 13 years; there is 1.");
  }

  @Test
  void thirteenQuartersOrYearsAreEnough() {
    assertThat(judged(turns(13, quarter(2020, 3)).frequency(Frequency.QUARTERLY, 0)).points())
        .isEqualTo(13);
    assertThat(judged(turns(13, year(2019)).frequency(Frequency.ANNUAL, 0)).points()).isEqualTo(13);
  }

  /** Without the figure of one month. */
  private static Sample gap(int count, Period missing) {
    Sample sample = new Sample();
    for (int back = 0; back < count; back++) {
      if (!DEC.plus(-back).equals(missing)) {
        sample.reported(DEC.plus(-back), back % 2 == 0 ? "0.42" : "0.40");
      }
    }
    return sample;
  }

  @Test
  void aGapAmongTheLastThirteen() {
    String sentence = "Usual variation is not judged across a missing month (Aug 2020).";

    isRefused(gap(20, month(2020, 8)), 4, sentence);
    isRefused(gap(13, month(2020, 8)), 4, sentence);
    isRefused(gap(14, DEC), 0, "Usual variation is not judged across a missing month (Dec 2020).");
    isRefused(gap(10, month(2020, 8)), 4, "Usual variation needs 13 months; there are 9.");
  }

  @Test
  void aGapBeforeTheLastThirteenEndsTheRun() {
    assertThat(judged(gap(20, month(2019, 11))).points()).isEqualTo(13);
  }

  @Test
  void aMissingQuarter() {
    Sample sample = turns(20, quarter(2020, 3)).frequency(Frequency.QUARTERLY, 0);
    sample.reported(quarter(2019, 1), new Figure(none(), none(), none(), false, ""));

    isRefused(sample, 6, "Usual variation is not judged across a missing quarter (Q1 2019/20).");
  }

  private static Optional<BigDecimal> none() {
    return Optional.empty();
  }

  @Test
  void yearToDate() {
    isRefused(
        turns(20).accumulates(),
        20,
        "A year-to-date figure rises by itself; usual variation is not judged.");
  }

  @Test
  void rollingYear() {
    isRefused(
        turns(20).coversTwelveMonths(),
        20,
        "Each figure shares eleven months with the one before; usual variation is not judged.");
    isRefused(
        turns(13, quarter(2020, 3)).frequency(Frequency.QUARTERLY, 0).coversTwelveMonths(),
        13,
        "Each figure shares nine months with the one before; usual variation is not judged.");
    assertThat(
            of(turns(13, year(2019)).frequency(Frequency.ANNUAL, 0).coversTwelveMonths()).judged())
        .isPresent();
  }

  @Test
  void suppressed() {
    isRefused(
        turns(14).reported(month(2020, 3), Figure.ofSuppressed()),
        14,
        "Usual variation is not judged with suppressed figures.");
    isRefused(
        turns(14).recalculated(month(2020, 3), Figure.ofSuppressed()),
        14,
        "Usual variation is not judged with suppressed figures.");
  }

  @Test
  void aFigureThatNeverMoves() {
    Sample sample = new Sample();
    for (int back = 0; back < 15; back++) {
      sample.reported(DEC.plus(-back), back % 2 == 0 ? "0.95" : "0.950");
    }

    isRefused(sample, 15, "The figure has not moved in 15 months.");
  }

  /** Two figures in turn, thirteen in all, the second one last. */
  private static Sample counts(String first, String second) {
    Sample sample = new Sample().unit(Unit.NUMBER, 0);
    for (int back = 0; back < 13; back++) {
      sample.reported(DEC.plus(-back), back % 2 == 0 ? second : first);
    }
    return sample;
  }

  @Test
  void fewCases() {
    String sentence = "Too few cases a month for usual variation.";

    isRefused(counts("4", "5"), 13, sentence);
    isRefused(counts("40", "0"), 13, sentence);
    assertThat(of(counts("5", "6")).judged()).isPresent();
    assertThat(of(counts("0", "40")).judged()).isPresent();
    assertThat(of(counts("4", "5").unit(Unit.NUMBER, 1)).judged()).isPresent();
    assertThat(of(counts("4", "5").unit(Unit.DAYS, 0)).judged()).isPresent();
    assertThat(of(counts("4", "4.5")).judged()).isPresent();
  }

  @Test
  void startsAfreshWithANewLevel() {
    assertThat(judged(turns(30).newLevel(month(2019, 12)).newLevel(month(2019, 1))).points())
        .isEqualTo(13);
    isRefused(
        turns(30).newLevel(month(2020, 4)), 9, "Usual variation needs 13 months; there are 9.");
    assertThat(judged(gap(30, month(2019, 11)).newLevel(month(2019, 12))).points()).isEqualTo(13);
  }

  @Test
  void takesFiguresAsTheyAreKnownNow() {
    Judged judged = judged(turns(13).recalculated(DEC, "0.90"));

    assertThat(judged.verdict()).isEqualTo(Verdict.IMPROVING);
    assertThat(judged.signals())
        .isEqualTo(judged(turns(13).reported(DEC, "0.90")).signals())
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PERCENTAGE, 0.01, 0.05, 0.000, 0.138",
    "PERCENTAGE, 0.99, 0.95, 0.862, 1.000",
    "RATIO, 0.99, 0.95, 0.862, 1.075",
    "NUMBER, 30, 5, 0.000, 83.038",
    "NUMBER, -1, 5, -13.729, 18.191",
    "RATE, 30, 5, 0.000, 83.038",
    "CURRENCY, 30, 5, -49.962, 83.038",
    "DAYS, 30, 5, 0.000, 83.038",
    "DAYS, 30, -5, -81.946, 104.254",
  })
  void showsNoLimitThatAFigureCannotReach(
      Unit unit, String first, String second, String lower, String upper) {
    Judged judged = judged(counts(first, second).unit(unit, 1));

    assertThat(rounded(judged.lower())).isEqualTo(lower);
    assertThat(rounded(judged.upper())).isEqualTo(upper);
  }

  private static String rounded(BigDecimal value) {
    return value.setScale(3, RoundingMode.HALF_UP).toPlainString();
  }

  @Test
  void holdsTheTargetAgainstWhatIsUsual() {
    assertThat(judged(turns(13).target("0.41")).target()).contains(TargetVerdict.HIT_OR_MISS);
    assertThat(judged(turns(13).target("0.40")).target()).contains(TargetVerdict.ALWAYS_MET);
    assertThat(judged(turns(13).target("0.80")).target()).contains(TargetVerdict.NOT_REACHABLE);
    assertThat(judged(turns(13).target("0.80").preferred(PreferredTravel.DOWNWARDS)).target())
        .contains(TargetVerdict.ALWAYS_MET);
  }

  @Test
  void everyFigureMeetsItAsDisplayed() {
    Sample sample = turns(13).target("0.4004").unit(Unit.PERCENTAGE, 0);

    assertThat(judged(sample).target()).contains(TargetVerdict.HIT_OR_MISS);
    assertThat(judged(turns(13).target("0.40")).target()).contains(TargetVerdict.ALWAYS_MET);
  }

  @Test
  void hasNoTargetToHold() {
    assertThat(judged(turns(13).target("0.41").preferred(PreferredTravel.NONE)).target()).isEmpty();
    assertThat(judged(turns(13).target("0.41").targetType(TargetType.DOT_ONLY)).target()).isEmpty();
  }
}
