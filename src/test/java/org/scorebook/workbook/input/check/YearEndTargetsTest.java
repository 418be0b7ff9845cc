package org.scorebook.workbook.input.check;

import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;
import static org.scorebook.workbook.input.GoodInput.decimal;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.workbook.input.Case;
import org.scorebook.workbook.input.GoodInput;

/** Year-end targets beside those of their year. */
class YearEndTargetsTest {
  private static final String LESS = "Correct one of them; leave them if the year may end so.";

  @ParameterizedTest(name = "{0}")
  @MethodSource({"levels", "counted", "totals"})
  void everyCheck(Case wanted) {
    wanted.check();
  }

  static Stream<Case> levels() {
    return Stream.of(
        fires(
            "below that of the year, Upwards",
            i -> i.set("Targets!C3", decimal("0.37")),
            "WARNING Targets!C3 DP: The year-end target 37.0% asks for less than the target 38.0% of"
                + " 2020/21, since Upwards is preferred. "
                + LESS),
        silent(
            "below that of the year, Downwards",
            i ->
                i.set("Targets!C3", decimal("0.37"))
                    .set("Measures!H2", "Downwards")
                    .without("Benchmarks")),
        fires(
            "above that of the year, Downwards",
            i -> i.set("Measures!H2", "Downwards").without("Benchmarks"),
            "WARNING Targets!C3 DP: The year-end target 39.0% asks for less than the target 38.0% of"
                + " 2020/21, since Downwards is preferred. "
                + LESS),
        silent("above that of the year, Upwards", i -> i),
        silent("that of the year", i -> i.set("Targets!C3", decimal("0.38"))),
        silent(
            "of a measure of which neither is better",
            i ->
                i.set("Targets!C3", decimal("0.37"))
                    .set("Measures!H2", "None")
                    .without("Benchmarks")),
        fires(
            "below that of every period",
            i -> i.set("Targets!B2", null).set("Targets!C3", decimal("0.37")),
            "WARNING Targets!C3 DP: The year-end target 37.0% asks for less than the target 38.0% of"
                + " every period, since Upwards is preferred. "
                + LESS),
        fires(
            "a range wider than that of the year",
            i -> range(i, "0.37", "0.38", "0.36", "0.38"),
            "WARNING Targets!C3 DP: The year-end target 36.0% to 38.0% asks for less than the target"
                + " 37.0% to 38.0% of 2020/21, which lies within it. "
                + LESS),
        silent("a narrower range", i -> range(i, "0.36", "0.39", "0.37", "0.39")),
        silent("another range", i -> range(i, "0.36", "0.38", "0.35", "0.37")),
        fires(
            "below a profile that climbs",
            i -> profile(i, "0.39", "0.36", "0.37", "0.40"),
            "WARNING Targets!C3 DP: The year-end target 39.0% asks for less than the target 40.0% of"
                + " Dec 2020, since Upwards is preferred. "
                + LESS),
        silent("below a profile of the seasons", i -> profile(i, "0.39", "0.36", "0.41", "0.40")),
        silent("below two months of a profile", i -> profile(i, "0.39", "0.37", "0.40")),
        silent(
            "of the year before",
            i ->
                i.add("Targets", "DP", "2019/20", decimal("0.36"))
                    .add("Targets", "DP", "EoY 2019/20", decimal("0.35"))),
        silent(
            "of a measure that is suspended",
            i -> i.set("Targets!C3", decimal("0.37")).set("Measures!L2", "Suspended")));
  }

  static Stream<Case> counted() {
    return Stream.of(
        fires(
            "below a count by then, Upwards",
            i -> admissions(i, "Upwards", 300, "Q3 2020/21", 900),
            fallen()),
        fires(
            "below a count by then, Downwards",
            i -> admissions(i, "Downwards", 300, "Q3 2020/21", 900),
            fallen()),
        silent("above a count by then", i -> admissions(i, "Downwards", 1_200, "Q3 2020/21", 900)),
        fires(
            "below a share that climbs",
            i -> profile(i, "0.39", "0.36", "0.37", "0.40").set("Measures!R2", "Yes"),
            "WARNING Targets!C3 DP: The year-end target 39.0% is below the target 40.0% of Dec 2020,"
                + " and a year-to-date figure does not fall within its year. Correct one of them."),
        silent(
            "below a share that falls",
            i -> profile(i, "0.36", "0.40", "0.39", "0.37").set("Measures!R2", "Yes")));
  }

  private static String fallen() {
    return "WARNING Targets!C4 AD: The year-end target 300.0 is below the target 900.0 of"
        + " Q3 2020/21, and a year-to-date figure does not fall within its year. Correct one of"
        + " them.";
  }

  static Stream<Case> totals() {
    return Stream.of(
        fires(
            "four times that of a quarter",
            i -> admissions(i, "Upwards", 3_640, "2020/21", 910).set("Measures!R3", null),
            "WARNING Targets!C4 AD: The year-end target 3,640.0 is 4 times the target 910.0 of"
                + " 2020/21, as a total of the year would be, but the figure of its last quarter is"
                + " held against it, since Accumulates is not Yes. Type what that one should reach,"
                + " or delete the row."),
        silent(
            "three times that of a quarter",
            i -> admissions(i, "Upwards", 2_730, "2020/21", 910).set("Measures!R3", null)),
        silent(
            "four times a target far below the figures",
            i -> admissions(i, "Upwards", 1_600, "2020/21", 400).set("Measures!R3", null)));
  }

  /** A range of the year, and one of its end. */
  private static GoodInput range(
      GoodInput input, String from, String to, String endFrom, String endTo) {
    return input
        .without("Benchmarks")
        .set("Measures!H2", "Range")
        .set("Targets!D1", "To")
        .set("Targets!C2", decimal(from))
        .set("Targets!D2", decimal(to))
        .set("Targets!C3", decimal(endFrom))
        .set("Targets!D3", decimal(endTo));
  }

  /** Targets of the months up to December, and of the year's end. */
  private static GoodInput profile(GoodInput input, String end, String... months) {
    input.set("Targets!C3", decimal(end)).set("Targets!B2", "2019/20");
    for (int i = 0; i < months.length; i++) {
      input.add("Targets", "DP", (13 - months.length + i) + "/2020", decimal(months[i]));
    }
    return input;
  }

  /** Admissions counted up within the year. */
  private static GoodInput admissions(
      GoodInput input, String travel, int end, String period, int target) {
    for (int row = 15; row <= 21; row++) {
      input.set("Data!E" + row, null).set("Data!F" + row, null);
    }
    return input
        .without("Peers")
        .set("Measures!E3", "Number")
        .set("Measures!K3", null)
        .set("Measures!H3", travel)
        .set("Measures!I3", "Target")
        .set("Measures!R3", "Yes")
        .add("Targets", "AD", "EoY 2020/21", end)
        .add("Targets", "AD", period, target);
  }
}
