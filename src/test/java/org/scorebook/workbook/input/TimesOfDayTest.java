package org.scorebook.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;

import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.model.Edition;
import org.scorebook.model.Period;
import org.scorebook.workbook.RawBook.RawCell;

/** Dates that are an hour or seconds off, and dates with a time of day. */
class TimesOfDayTest {
  /** 30 November 2020, 23:00 and 23:59:12. */
  private static final RawCell HOUR_OFF = new RawCell("s='1'", "<v>44165.958333333336</v>");

  private static final RawCell SECONDS_OFF = new RawCell("s='1'", "<v>44165.99944444444</v>");

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyTimeIsWarnedAbout(Case wanted) {
    wanted.check();
  }

  static Stream<Case> cases() {
    return Stream.of(
        fires("hour, Data", i -> i.set("Data!B14", HOUR_OFF), line("Data!B14", "DP: ", "23:00")),
        fires(
            "seconds, Data",
            i -> i.set("Data!B14", SECONDS_OFF),
            line("Data!B14", "DP: ", "23:59:12")),
        fires(
            "Scorecard",
            i -> i.set("Scorecard!B4", HOUR_OFF).set("Data!B14", LocalDate.of(2020, 12, 1)),
            line("Scorecard!B4", "", "23:00")),
        fires(
            "Targets and Areas",
            i -> i.set("Targets!B2", HOUR_OFF).set("Areas!B2", HOUR_OFF),
            line("Targets!B2", "DP: ", "23:00"),
            line("Areas!B2", "DP: ", "23:00")),
        fires(
            "Commentary",
            i -> i.set("Commentary!B2", SECONDS_OFF),
            line("Commentary!B2", "DP: ", "23:59:12")),
        fires(
            "an ISO date",
            i -> i.set("Data!B14", new RawCell("t='d'", "<v>2020-11-30T23:00:00.000Z</v>")),
            line("Data!B14", "DP: ", "23:00")),
        fires(
            "text", i -> i.set("Data!B14", "30/11/2020 23:00"), line("Data!B14", "DP: ", "23:00")),
        fires(
            "a number",
            i -> i.set("Data!B14", new RawCell("", "<v>44165.958333333336</v>")),
            "WARNING Data!B14 DP: 44165.9583333333 is read as the date 1 Dec 2020. Format the cell"
                + " as a date.",
            line("Data!B14", "DP: ", "23:00")),
        fires(
            "another time of day",
            i -> i.set("Data!B14", new RawCell("s='1'", "<v>44166.604166666664</v>")),
            "WARNING Data!B14 DP: 1 Dec 2020 14:30 is a date with a time of day; it is read as 1"
                + " Dec 2020. Type 1 Dec 2020 without a time."),
        fires(
            "an evening",
            i -> i.set("Commentary!B2", new RawCell("s='1'", "<v>44196.9</v>")),
            "WARNING Commentary!B2 DP: 31 Dec 2020 21:36 is a date with a time of day; it is read"
                + " as 31 Dec 2020. Type 31 Dec 2020 without a time."),
        fires(
            "the end of a day",
            i ->
                i.set("Data!B14", "31/12/2020 23:59")
                    .set("Commentary!B2", new RawCell("s='1'", "<v>44196.999988425923</v>")),
            "WARNING Data!B14 DP: 31 Dec 2020 23:59 is a date with a time of day; it is read as 31"
                + " Dec 2020. Type 31 Dec 2020 without a time.",
            "WARNING Commentary!B2 DP: 31 Dec 2020 23:59:59 is a date with a time of day; it is"
                + " read as 31 Dec 2020. Type 31 Dec 2020 without a time."),
        fires(
            "an hour after midnight",
            i -> i.set("Data!B14", new RawCell("s='1'", "<v>44166.041666666664</v>")),
            "WARNING Data!B14 DP: 1 Dec 2020 01:00 is a date with a time of day; it is read as 1"
                + " Dec 2020. Type 1 Dec 2020 without a time."),
        silent(
            "midnight, but for the last digit",
            i -> i.set("Data!B14", new RawCell("s='1'", "<v>44165.999999999</v>"))),
        silent(
            "midnight, said",
            i ->
                i.set("Data!B14", "01/12/2020 00:00:00")
                    .set(
                        "Commentary!B2",
                        new RawCell("t='d'", "<v>2020-12-01T00:00:00+01:00</v>"))));
  }

  private static String line(String cell, String measure, String time) {
    return "WARNING "
        + cell
        + " "
        + measure
        + "30 Nov 2020 "
        + time
        + " is a date with a time of day; it is read as 1 Dec 2020. Type 1 Dec 2020 without a"
        + " time.";
  }

  @Test
  void theNearerDayCounts() {
    Edition expected = edition(new GoodInput());
    GoodInput off =
        new GoodInput()
            .set("Scorecard!B4", HOUR_OFF)
            .set("Data!B14", SECONDS_OFF)
            .set("Areas!B2", HOUR_OFF)
            .set("Commentary!B2", HOUR_OFF);

    Edition edition = edition(off);

    assertThat(edition.scorecard()).isEqualTo(expected.scorecard());
    assertThat(edition.data()).isEqualTo(expected.data());
  }

  @Test
  void theNearerDayCountsIn1904Too() {
    GoodInput input = new GoodInput().since1904().set("Scorecard!B4", "Dec 2020");
    for (int row = 2; row <= 14; row++) {
      int day = 42338 + (int) LocalDate.of(2019, 12, 1).plusMonths(row - 2).toEpochDay() - 18231;
      input.set("Data!B" + row, new RawCell("s='1'", "<v>" + (day - 1) + ".958333333336</v>"));
    }

    assertThat(edition(input).data()).isEqualTo(edition(new GoodInput()).data());
  }

  @Test
  void theDueDateIsTheNearerDay() {
    GoodInput input =
        new GoodInput().add("Scorecard", "Commentary due", new RawCell("s='1'", "<v>44217.96</v>"));

    assertThat(edition(input).scorecard().commentaryDue()).contains(LocalDate.of(2021, 1, 22));
    assertThat(input.problems())
        .containsExactly(
            "WARNING Scorecard!B6 21 Jan 2021 23:02:24 is a date with a time of day; it is read as"
                + " 22 Jan 2021. Type 22 Jan 2021 without a time.");
  }

  @Test
  void aDueDateAtTheEndOfItsDayIsThatDay() {
    GoodInput input = new GoodInput().add("Scorecard", "Commentary due", "22/01/2021 23:59");

    assertThat(edition(input).scorecard().commentaryDue()).contains(LocalDate.of(2021, 1, 22));
  }

  private static Edition edition(GoodInput input) {
    return input.read().value().orElseThrow().edition();
  }

  @Test
  void aQuarterIsThatOfTheNearerDay() {
    GoodInput input = new GoodInput().set("Data!B21", new RawCell("s='1'", "<v>44104.96</v>"));

    assertThat(
            edition(input).dataOf(edition(input).measures().get(1)).reported().figures().lastKey())
        .isEqualTo(Period.quarter(2020, 3, Month.APRIL));
  }
}
