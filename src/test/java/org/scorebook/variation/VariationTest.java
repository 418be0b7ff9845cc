package org.scorebook.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.variation.Runs.judge;
import static org.scorebook.variation.Runs.places;
import static org.scorebook.variation.Runs.rounded;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.scorebook.model.PreferredTravel;
import org.scorebook.rules.Rules;
import org.scorebook.rules.Rules.Ranges;
import org.scorebook.variation.Variation.Judged;

/** The worked figures of Making Data Count and of published charts, to their printed digits. */
class VariationTest {
  private static final String UPSET = "1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1";
  private static final String SHARES =
      "5/113 7/132 5/121 7/134 7/116 5/131 4/93 9/138 8/182 13/157 8/100 7/103 8/146 7/108 12/153"
          + " 11/141 8/134";
  private static final String CASES =
      "1199 929 970 1178 1110 1388 2061 1985 2675 3141 1942 2030 1309 1960 1169 1117 1085 1492 1280"
          + " 1197 1569 1406 1328 1564";

  private static Judged judged(String points, PreferredTravel preferred, Ranges ranges) {
    return judge(points, preferred, ranges).judged().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"SCREENED, 1.0000, -0.72, 4.60", "ALL, 1.8824, -3.06, 6.95"})
  void aSingleUpset(Ranges ranges, String meanRange, String lower, String upper) {
    Judged judged = judged(UPSET, PreferredTravel.UPWARDS, ranges);

    assertThat(rounded(judged.limits().mean(), 2)).isEqualTo("1.94");
    assertThat(rounded(judged.limits().meanRange(), 4)).isEqualTo(meanRange);
    assertThat(rounded(judged.limits().lower(), 2)).isEqualTo(lower);
    assertThat(rounded(judged.limits().upper(), 2)).isEqualTo(upper);
    assertThat(places(judged.signals(), 18)).isEqualTo("5 outside");
    assertThat(judged.verdict()).isEqualTo(Verdict.USUAL);
    assertThat(judged.reason()).isEmpty();
    assertThat(judged.points()).isEqualTo(18);
  }

  /** All moves are those of the upset, and limits without width would call every point unusual. */
  @ParameterizedTest
  @EnumSource(Ranges.class)
  void anUpsetOfWhatNeverMovedElse(Ranges ranges) {
    Judged judged = judged("9 9 9 9 9 9 5 9 9 9 9 9 9", PreferredTravel.UPWARDS, ranges);

    assertThat(rounded(judged.limits().meanRange(), 4)).isEqualTo("0.6667");
    assertThat(rounded(judged.limits().lower(), 2)).isEqualTo("6.92");
    assertThat(places(judged.signals(), 13)).isEqualTo("7 outside");
    assertThat(judged.verdict()).isEqualTo(Verdict.USUAL);
  }

  @Test
  void sharesWithoutSignals() {
    Judged judged = judged(SHARES, PreferredTravel.DOWNWARDS, Ranges.ALL);

    assertThat(rounded(judged.limits().mean(), 5)).isEqualTo("0.05930");
    assertThat(rounded(judged.limits().meanRange(), 5)).isEqualTo("0.01370");
    assertThat(rounded(judged.limits().lower(), 4)).isEqualTo("0.0229");
    assertThat(rounded(judged.limits().upper(), 4)).isEqualTo("0.0957");
    assertThat(rounded(judged.limits().nearLower(), 4)).isEqualTo("0.0350");
    assertThat(rounded(judged.limits().nearUpper(), 4)).isEqualTo("0.0836");
    assertThat(judged.signals()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SCREENED, 302.55, 740.40, 2349.94,"
        + " '2 two of three, 3 two of three, 9 outside, 9 two of three, 10 outside, 10 two of"
        + " three'",
    "ALL, 341.52, 636.72, 2453.61, '9 outside, 9 two of three, 10 outside, 10 two of three'"
  })
  void casesWithATarget(
      Ranges ranges, String meanRange, String lower, String upper, String signals) {
    Aim aim = new Aim(new BigDecimal(1200), figure -> figure.compareTo(new BigDecimal(1200)) <= 0);

    Judged judged =
        Variation.of(
                Runs.monthly(CASES),
                PreferredTravel.DOWNWARDS,
                Optional.of(aim),
                new Rules.UsualVariation(13, ranges))
            .judged()
            .orElseThrow();

    assertThat(rounded(judged.limits().mean(), 2)).isEqualTo("1545.17");
    assertThat(rounded(judged.limits().meanRange(), 2)).isEqualTo(meanRange);
    assertThat(rounded(judged.limits().lower(), 2)).isEqualTo(lower);
    assertThat(rounded(judged.limits().upper(), 2)).isEqualTo(upper);
    assertThat(places(judged.signals(), 24)).isEqualTo(signals);
    assertThat(judged.verdict()).isEqualTo(Verdict.USUAL);
    assertThat(judged.target()).contains(TargetVerdict.HIT_OR_MISS);
  }

  @Test
  void limitsOfFourteen() {
    Limits limits = fourteen();

    assertThat(limits.mean()).isEqualByComparingTo("11");
    assertThat(rounded(limits.lower(), 2)).isEqualTo("5.68");
    assertThat(rounded(limits.upper(), 2)).isEqualTo("16.32");
  }

  @ParameterizedTest
  @CsvSource({
    "17.5 16, '15 outside, 15 two of three, 16 two of three'",
    "16 11.5 16, '15 two of three, 17 two of three'",
    "16 10.9 16, ''"
  })
  void twoOfThreeOnOneSideOfTheMean(String more, String signals) {
    assertThat(places(TENS_AND_TWELVES + " " + more, fourteen())).isEqualTo(signals);
  }

  private static final String TENS_AND_TWELVES = "10 12 10 12 10 12 10 12 10 12 10 12 10 12";

  private static Limits fourteen() {
    return Limits.of(Runs.figures(TENS_AND_TWELVES), Ranges.ALL);
  }

  /** Held against a mean of 11, a lower limit of 5.68 and an upper one of 16.32. */
  @ParameterizedTest
  @CsvSource({
    // A limit itself is not beyond it: 16.32 alone is usual.
    "16.32, ''",
    "16.33, '15 outside'",
    "5.67, '15 outside'",
    // Seven rising points are six moves; the twelve that they start from falls to 10.5.
    "'10.5 10.6 10.7 10.8 10.9 11.1 11.2', '15 trend, 16 trend, 17 trend, 18 trend, 19 trend, 20"
        + " trend, 21 trend'",
    "'10.5 10.6 10.7 10.8 10.9 11.1', ''",
    "'10.5 10.6 10.7 10.8 10.8 10.9 11.1 11.2', ''",
    "'11.5 11.4 11.3 11.2 11.1 10.9', '14 trend, 15 trend, 16 trend, 17 trend, 18 trend, 19 trend,"
        + " 20 trend'",
    // Seven on one side, the twelve before them included; a point on the mean breaks it.
    "'11.1 11.2 11.1 11.2 11.1 11.2', '14 shift, 15 shift, 16 shift, 17 shift, 18 shift, 19 shift,"
        + " 20 shift'",
    "'11.1 11.2 11.1 11.2 11.1', ''",
    "'11 11.2 11.1 11.2 11.1 11.2 11.1', ''",
    "'10.9 10.8 10.9 10.8 10.9 10.8 10.9', '15 shift, 16 shift, 17 shift, 18 shift, 19 shift, 20"
        + " shift, 21 shift'",
  })
  void signals(String more, String signals) {
    assertThat(places(TENS_AND_TWELVES + " " + more, fourteen())).isEqualTo(signals);
  }

  @ParameterizedTest
  @CsvSource({
    "20, UPWARDS, Improving, outside (above the upper limit)",
    "20, DOWNWARDS, Worsening, outside (above the upper limit)",
    "20, NONE, Higher, outside (above the upper limit)",
    "2, UPWARDS, Worsening, outside (below the lower limit)",
    "2, DOWNWARDS, Improving, outside (below the lower limit)",
    "2, NONE, Lower, outside (below the lower limit)",
    "11, UPWARDS, Usual, ''",
    "11, DOWNWARDS, Usual, ''",
    "11, NONE, Usual, ''",
    "'12.1 12.2 12.3 12.4 12.5 12.6 12.7 12.8', NONE, Higher,"
        + " 'trend (10 in a row rising), shift (9 in a row above the mean)'",
    // The last of eight above the mean, all of them falling.
    "'10 10 10 10 10 15 14.8 14.6 14.4 14.2 14 13.8 13.6', UPWARDS, Mixed,"
        + " 'trend (8 in a row falling), shift (8 in a row above the mean)'",
  })
  void verdictOfTheLastPoint(
      String more, PreferredTravel preferred, String verdict, String reason) {
    Judged judged = judged(TENS_AND_TWELVES + " " + more, preferred, Ranges.ALL);

    assertThat(judged.verdict().word()).isEqualTo(verdict);
    assertThat(judged.reason()).isEqualTo(reason);
  }

  @Test
  void anEarlierSignalLeavesTheVerdictUsual() {
    Judged judged = judged(TENS_AND_TWELVES + " 20 11", PreferredTravel.UPWARDS, Ranges.ALL);

    assertThat(places(judged.signals(), 16)).isEqualTo("15 outside");
    assertThat(judged.verdict()).isEqualTo(Verdict.USUAL);
  }

  /** The limits of 10 and 12 in turn are 5.68 and 16.32 also of thirteen points and their mean. */
  @ParameterizedTest
  @CsvSource({
    "16.32, UPWARDS, not reachable",
    "16.31, UPWARDS, hit or miss",
    "5.69, UPWARDS, always met",
    "5.68, UPWARDS, always met",
    "16.32, DOWNWARDS, always met",
    "5.69, DOWNWARDS, hit or miss",
    "5.68, DOWNWARDS, not reachable",
    "10, UPWARDS, always met",
    "10.1, UPWARDS, hit or miss",
    "12, DOWNWARDS, always met",
    "11.9, DOWNWARDS, hit or miss",
  })
  void target(String target, PreferredTravel preferred, String verdict) {
    BigDecimal value = new BigDecimal(target);
    int way = preferred == PreferredTravel.UPWARDS ? 1 : -1;
    Aim aim = new Aim(value, figure -> way * figure.compareTo(value) >= 0);

    Variation judged =
        Variation.of(
            Runs.monthly(TENS_AND_TWELVES),
            preferred,
            Optional.of(aim),
            new Rules.UsualVariation(13, Ranges.ALL));

    assertThat(judged.judged().orElseThrow().target().map(TargetVerdict::word)).contains(verdict);
  }

  @Test
  void limitsThatShouldEndDoEnd() {
    // Thirds have a mean of exactly 2/3 and lie on it.
    Judged judged =
        judged("1/3 1 1/3 1 1/3 1 1/3 1 2/3 2/3 2/3 2/3 2/3", PreferredTravel.NONE, Ranges.ALL);

    assertThat(judged.signals()).isEmpty();
    assertThat(rounded(judged.limits().mean(), 20)).isEqualTo("0.66666666666666666667");
  }

  @Test
  void isLinearInThePoints() {
    StringBuilder many = new StringBuilder("1");
    for (int i = 0; i < 20_000; i++) {
      many.append(i % 2 == 0 ? " 3" : " 1");
    }

    assertThat(judged(many.toString(), PreferredTravel.NONE, Ranges.SCREENED).points())
        .isEqualTo(20_001);
  }
}
