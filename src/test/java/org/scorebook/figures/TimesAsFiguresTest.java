package org.scorebook.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Quartiles;
import org.scorebook.figures.result.Shown;
import org.scorebook.figures.text.ChartTexts;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Benchmark;
import org.scorebook.model.PeerGroup;
import org.scorebook.model.PeerGroup.Peer;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.Target.Scope;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;
import org.scorebook.rules.Rules;
import org.scorebook.times.Times;

/** Measures of Hours and Minutes. */
class TimesAsFiguresTest {
  private static String time(Unit unit, String text) {
    return Times.of(unit).parse(text).orElseThrow().toPlainString();
  }

  private static Sample sample(Unit unit, PreferredTravel travel, String before, String now) {
    return new Sample()
        .unit(unit, 0)
        .preferred(travel)
        .reported(NOV, time(unit, before))
        .reported(DEC, time(unit, now));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HOURS   | DOWNWARDS | 13:05    | 13:05 meets the target 13:05: GREEN
          HOURS   | DOWNWARDS | 13:05:29 | 13:05 meets the target 13:05: GREEN
          HOURS   | DOWNWARDS | 13:05:30 | 13:06 is 0:01 (0.1%) above the target 13:05; within the standard tolerance of 5%: AMBER
          HOURS   | DOWNWARDS | 13:44    | 13:44 is 0:39 (5.0%) above the target 13:05; within the standard tolerance of 5%: AMBER
          HOURS   | DOWNWARDS | 13:45    | 13:45 is 0:40 (5.1%) above the target 13:05; beyond the standard tolerance of 5%: RED
          HOURS   | UPWARDS   | 13:05    | 13:05 meets the target 13:05: GREEN
          HOURS   | UPWARDS   | 13:04    | 13:04 is 0:01 (0.1%) short of the target 13:05; within the standard tolerance of 5%: AMBER
          HOURS   | UPWARDS   | 12:25    | 12:25 is 0:40 (5.1%) short of the target 13:05; beyond the standard tolerance of 5%: RED
          HOURS   | NONE      | 12:25    | Neither direction of travel is preferred: N/A
          MINUTES | DOWNWARDS | 13:05    | 13:05 meets the target 13:05: GREEN
          MINUTES | DOWNWARDS | 13:06    | 13:06 is 0:01 (0.1%) above the target 13:05; within the standard tolerance of 5%: AMBER
          MINUTES | UPWARDS   | 12:25    | 12:25 is 0:40 (5.1%) short of the target 13:05; beyond the standard tolerance of 5%: RED
          """)
  void isHeldAgainstTheTargetAsItIsShown(
      Unit unit, PreferredTravel travel, String now, String reason) {
    MeasureResult result = sample(unit, travel, "10:00", now).target(time(unit, "13:05")).result();
    assertThat(result.status().reason()).isEqualTo(reason);
    assertThat(result.target().find().map(Shown::text)).contains("13:05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HOURS   | UPWARDS   | 20:00 | 19:00 | 19:00 is 1:00 (5.0%) short of the target 20:00; within the standard tolerance of 5%: AMBER
          HOURS   | UPWARDS   | 20:00 | 18:59 | 18:59 is 1:01 (5.1%) short of the target 20:00; beyond the standard tolerance of 5%: RED
          HOURS   | DOWNWARDS | 13:20 | 14:00 | 14:00 is 0:40 (5.0%) above the target 13:20; within the standard tolerance of 5%: AMBER
          HOURS   | DOWNWARDS | 13:20 | 14:01 | 14:01 is 0:41 (5.1%) above the target 13:20; beyond the standard tolerance of 5%: RED
          MINUTES | UPWARDS   | 13:20 | 12:40 | 12:40 is 0:40 (5.0%) short of the target 13:20; within the standard tolerance of 5%: AMBER
          """)
  void aShortfallOfExactlyWhatIsAllowedIsWithinIt(
      Unit unit, PreferredTravel travel, String target, String now, String reason) {
    Sample sample = sample(unit, travel, "10:00", now).target(time(unit, target));
    assertThat(sample.result().status().reason()).isEqualTo(reason);
    assertThat(sample.result(new RulesSample().exact().rules()).status().reason())
        .isEqualTo(reason);
  }

  @Test
  void anHourIsNoMoreThanAnHour() {
    Rules byTheHour =
        new RulesSample()
            .tolerance("standard", RulesSample.amount("1"), RulesSample.amount("2"))
            .blue(RulesSample.amount("1"))
            .staticWithin(RulesSample.amount("1"))
            .rules();

    assertThat(
            Stream.of("18:26", "18:27", "19:27", "21:26", "21:27")
                .map(
                    now ->
                        sample(Unit.HOURS, PreferredTravel.UPWARDS, "20:27", now)
                            .target(time(Unit.HOURS, "20:27"))
                            .result(byTheHour))
                .map(result -> result.status().word() + " " + result.direction().travel()))
        .containsExactly("RED DOWN", "AMBER DOWN", "GREEN STATIC", "GREEN STATIC", "BLUE STATIC");
  }

  @ParameterizedTest
  @CsvSource({"8:16, 16:43, GREEN", "8:17, 16:43, AMBER", "8:18, 16:43, RED"})
  void aRangeIsAsFarFromEitherSide(String before, String now, String colour) {
    MeasureResult result =
        sample(Unit.HOURS, PreferredTravel.RANGE, before, now)
            .range(time(Unit.HOURS, "8:20"), time(Unit.HOURS, "16:40"))
            .result();

    assertThat(result.direction().colour().map(Enum::name)).contains(colour);
  }

  @Test
  void exactComparisonPrintsTheSecondsThatDecided() {
    MeasureResult result =
        sample(Unit.HOURS, PreferredTravel.DOWNWARDS, "10:00", "13:05:20")
            .target(time(Unit.HOURS, "13:05"))
            .result(new RulesSample().exact().rules());
    assertThat(result.status().reason())
        .isEqualTo(
            "13:05:20 is 0:00:20 (0.04%) above the target 13:05; within the standard tolerance of"
                + " 5%: AMBER");
  }

  @ParameterizedTest
  @CsvSource({
    "8:00,  7:30, 6.3%, DOWNWARDS, Down (Green)",
    "7:30,  8:00, 6.7%, DOWNWARDS, Up (Red)",
    "8:00,  7:30, 6.3%, UPWARDS,   Down (Red)",
    "7:30,  8:00, 6.7%, UPWARDS,   Up (Green)",
    "7:30,  8:00, 6.7%, NONE,      Up",
    "7:30,  7:30, 0.0%, DOWNWARDS, Static (Amber)",
    "23:00, 26:30, 15.2%, DOWNWARDS, Up (Red)",
  })
  void changesInPercent(
      String before, String now, String change, PreferredTravel travel, String direction) {
    for (Unit unit : new Unit[] {Unit.HOURS, Unit.MINUTES}) {
      MeasureResult result = sample(unit, travel, before, now).result();
      assertThat(result.previous().text()).isEqualTo(before);
      assertThat(result.current().text()).isEqualTo(now);
      assertThat(result.change().get().text()).isEqualTo(change);
      assertThat(result.direction().text()).isEqualTo(direction);
    }
  }

  @Test
  void aRangeOfTimes() {
    MeasureResult result =
        sample(Unit.HOURS, PreferredTravel.UPWARDS, "9:00", "8:20")
            .range(time(Unit.HOURS, "7:00"), time(Unit.HOURS, "8:00"))
            .result();
    assertThat(result.status().reason())
        .isEqualTo(
            "8:20 is 0:20 (4.2%) above the target 7:00 to 8:00; within the standard tolerance of"
                + " 5%: AMBER");
    assertThat(result.direction().text()).isEqualTo("Down (Green)");
  }

  @Test
  void heldAgainstThePreviousTime() {
    assertThat(
            sample(Unit.MINUTES, PreferredTravel.DOWNWARDS, "4:30", "4:51")
                .targetType(TargetType.DOT_ONLY)
                .result()
                .status()
                .reason())
        .isEqualTo(
            "4:51 is 0:21 (7.8%) worse than the previous 4:30 (Nov 2020); beyond the standard"
                + " tolerance of 5%: RED");
  }

  @ParameterizedTest
  @CsvSource({"HOURS, 13:05, 16:05, AMBER, 3:00", "MINUTES, 13:05, 16:06, RED, 3:00"})
  void aPlainToleranceIsSoManyOfTheUnit(
      Unit unit, String target, String now, String status, String tolerance) {
    MeasureResult result =
        sample(unit, PreferredTravel.DOWNWARDS, "10:00", now)
            .tolerance("3")
            .target(time(unit, target))
            .result();
    assertThat(result.status().reason())
        .endsWith("the measure's own tolerance of " + tolerance + ": " + status);
  }

  @Test
  void twelveMonthsAddUpBeyondADay() {
    MeasureResult result =
        sample(Unit.HOURS, PreferredTravel.DOWNWARDS, "20:30", "7:45")
            .twelveMonths(Aggregate.SUM)
            .result();
    assertThat(result.twelveMonths().get().figure().text()).isEqualTo("28:15");
  }

  @Test
  void totalHoursOverCasesAreTheFigure() {
    MeasureResult result =
        new Sample()
            .unit(Unit.MINUTES, 0)
            .preferred(PreferredTravel.DOWNWARDS)
            .reported(DEC, time(Unit.HOURS, "54:00"), "720")
            .result();
    assertThat(result.current().text()).isEqualTo("4:30");
  }

  @Test
  void theWayToTheYearEndIsATime() {
    Sample sample =
        sample(Unit.HOURS, PreferredTravel.DOWNWARDS, "10:00", "9:30")
            .target(new Scope.EndOfYear(Sample.year(2020)), time(Unit.HOURS, "8:00"))
            .reported(DEC.plusYears(-1), time(Unit.HOURS, "12:30"));
    assertThat(sample.result().outlook().get().text())
        .isEqualTo(
            "Year end 8:00: needs 0:30 a month for 3 months; the last 12 months averaged 0:15");
  }

  @Test
  void usualVariationStaysAboveZeroAndIsShownAsTimes() {
    Sample sample = new Sample().unit(Unit.MINUTES, 0).preferred(PreferredTravel.DOWNWARDS);
    String[] times = {"0:10", "3:00"};
    for (int i = 0; i < 14; i++) {
      sample.reported(DEC.plus(-i), time(Unit.MINUTES, times[i % 2]));
    }
    MeasureResult result = sample.result();
    assertThat(result.variation().judged().orElseThrow().lower())
        .isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(ChartTexts.ofMeasure(result, result.series(), RulesSample.standard()))
        .contains("usual variation 0:00 to ");
  }

  @Test
  void quartilesCountNoUnits() {
    MeasureResult result =
        sample(Unit.HOURS, PreferredTravel.DOWNWARDS, "10:00", "9:30")
            .reported(DEC, time(Unit.HOURS, "95:00"), "10")
            .benchmark(
                new Benchmark(
                    "Club 2020",
                    new BigDecimal(time(Unit.HOURS, "20:00")),
                    new BigDecimal(time(Unit.HOURS, "12:00")),
                    new BigDecimal(time(Unit.HOURS, "9:00")),
                    new BigDecimal(time(Unit.HOURS, "8:00")),
                    new BigDecimal(time(Unit.HOURS, "4:00")),
                    Optional.empty(),
                    ""))
            .result();
    Quartiles quartiles = result.quartiles().get();
    assertThat(quartiles.current()).isEqualTo(Answer.of("3rd"));
    assertThat(quartiles.distanceToNext())
        .isEqualTo(Answer.unknown("Times are not counted in units"));
    assertThat(quartiles.rows().get(4).difference().get().text()).isEqualTo("-1:30");
  }

  /** The lower quartile of these is 12:08:30, half a minute that no 12 digits hold. */
  @ParameterizedTest
  @CsvSource({"DOWNWARDS, 4, -0:24", "UPWARDS, 1, -0:24"})
  void aQuartileOfPeersIsAWholeTime(PreferredTravel travel, int row, String difference) {
    MeasureResult result =
        sample(Unit.HOURS, travel, "10:00", "12:32")
            .peers(
                new PeerGroup(
                    "Club 2020",
                    Stream.of("12:07", "12:09", "14:09", "18:00")
                        .map(text -> new Peer(text, new BigDecimal(time(Unit.HOURS, text))))
                        .toList()))
            .result();
    assertThat(result.quartiles().get().rows().get(row).difference().get().text())
        .isEqualTo(difference);
  }
}
