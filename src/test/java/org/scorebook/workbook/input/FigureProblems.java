package org.scorebook.workbook.input;

import static org.scorebook.workbook.input.GoodInput.decimal;
import static org.scorebook.workbook.input.GoodInput.example;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scorebook.problem.ProblemExample;
import org.scorebook.workbook.RawBook.Formatted;
import org.scorebook.workbook.RawBook.RawCell;

/** Examples of what is wrong with figures, periods, targets, benchmarks and peers. */
final class FigureProblems {
  private FigureProblems() {}

  static Stream<ProblemExample> examples() {
    return Stream.of(numbers(), periods(), targets(), whatExcelShows()).flatMap(List::stream);
  }

  private static List<ProblemExample> numbers() {
    return List.of(
        example("not-a-number", i -> i.set("Targets!C2", "later"), i -> i.set("Targets!C2", "38%")),
        example("number-as-text", i -> i.set("Data!F14", "37.2%"), i -> i.set("Data!G14", "37.2%")),
        example(
            "percentage-not-expected", i -> i.set("Data!D15", "5%"), i -> i.set("Data!F14", "5%")),
        example("no-figure", i -> i.set("Data!F14", "n/a"), i -> i.set("Data!G14", "n/a")),
        example(
            "magnitude-impossible",
            i -> i.set("Data!F23", decimal("1E+15")),
            i -> i.set("Data!F23", decimal("999999999"))),
        example(
            "remainder-of-arithmetic",
            i -> i.set("Data!F14", decimal("1E-20")),
            i -> i.set("Data!F14", decimal("0.001"))),
        example(
            "percentage-out-of-range",
            i -> i.set("Data!F14", decimal("37.9")),
            i -> i.set("Data!F14", 1)),
        example(
            "ratio-far-beyond",
            i ->
                i.set("Measures!E2", "Ratio")
                    .set("Areas!D2", null)
                    .set("Areas!F2", decimal("37.9")),
            i -> i.set("Measures!E2", "Ratio").set("Areas!D2", null).set("Areas!F2", 10)),
        example("denominator-not-positive", i -> i.set("Areas!E2", 0), i -> i.set("Areas!E2", 40)),
        example("denominator-missing", i -> i.set("Areas!E2", null), i -> i.set("Data!D23", 75)),
        example(
            "numerator-above-denominator",
            i -> i.set("Areas!D2", 101),
            i -> i.set("Areas!D2", 100)),
        example("numerator-negative", i -> i.set("Areas!D2", -1), i -> i.set("Areas!D2", 0)),
        example("rate-negative", i -> i.set("Peers!D2", -1), i -> i.set("Peers!D2", 0)),
        example(
            "figure-negative",
            i -> i.set("Data!F23", -75),
            i -> i.set("Data!F22", -70).set("Data!F23", -75)),
        example(
            "year-to-date-falls",
            i -> yearToDate(i).set("Data!D21", 911),
            i -> yearToDate(i).set("Data!D21", 912)),
        example(
            "value-disagrees",
            i -> i.set("Areas!F2", decimal("0.399")),
            i -> i.set("Areas!F2", decimal("0.39951"))),
        example(
            "outlier",
            i -> i.set("Data!F8", decimal("0.98")),
            i -> i.set("Data!F8", decimal("0.388"))),
        example(
            "zero-among-figures",
            i -> i.set("Data!F10", 0),
            i -> i.set("Data!F10", decimal("0.3"))),
        example("denominator-unmoved", i -> unmoved(i, 17), i -> unmoved(i, 18)));
  }

  private static List<ProblemExample> periods() {
    return List.of(
        example(
            "not-a-period",
            i -> i.set("Data!B14", "Decembre 2020"),
            i -> i.set("Data!B14", "December 2020")),
        example(
            "time-of-day",
            i -> i.set("Data!B14", "30/11/2020 23:00"),
            i -> i.set("Data!B14", "01/12/2020 00:00:00")),
        example(
            "date-without-format",
            i -> i.set("Data!B14", new RawCell("", "<v>44166</v>")),
            i -> i.set("Data!B14", new RawCell("s='1'", "<v>44166</v>"))),
        example(
            "month-for-longer-period",
            i -> i.set("Data!B15", "May 2019"),
            i -> i.set("Data!B15", LocalDate.of(2019, 5, 31))),
        example(
            "period-of-wrong-kind",
            i -> i.add("Targets", "DP", "Q3 2020/21", decimal("0.4")),
            i -> i.add("Targets", "DP", "2021/22", decimal("0.4"))),
        example(
            "figure-twice",
            i -> i.set("Data!B14", "Nov 2020"),
            i -> i.set("Data!B14", "Nov 2020").set("Data!C14", "Recalculated")),
        example(
            "new-level-without-figure",
            i -> i.set("Data!H1", "New level").set("Data!H14", "Yes").set("Data!F14", null),
            i -> i.set("Data!H1", "New level").set("Data!H14", "Yes")),
        example("off-year", i -> i.set("Data!B23", "2018/19"), i -> i.set("Data!B23", "2019/20")),
        example(
            "figure-after-period",
            i -> i.add("Data", "DP", "Jan 2021", null, null, null, decimal("0.38")),
            i -> i.add("Data", "DP", "Nov 2019", null, null, null, decimal("0.35"))),
        example(
            "figure-within-arrears",
            i -> i.set("Measures!P2", 1),
            i -> i.set("Measures!P2", 1).set("Data!F14", null)),
        example(
            "no-figures",
            i -> i.set("Data!F22", null).set("Data!F23", null),
            i -> i.set("Data!F22", null)),
        example(
            "current-figure-missing",
            i -> i.set("Data!F14", null),
            i -> i.set("Data!D21", null).set("Measures!P3", 1)),
        example(
            "current-areas-missing",
            i -> i.set("Areas!B2", "Nov 2020"),
            i -> i.set("Areas!B2", "Nov 2020").add("Areas", "DP", "Dec 2020", "Northfield", 4, 9)),
        example("gap-in-figures", i -> i.set("Data!F10", null), i -> i.set("Data!F2", null)));
  }

  private static List<ProblemExample> targets() {
    return List.of(
        example(
            "target-twice",
            i -> i.add("Targets", "DP", "2020-21", decimal("0.4")),
            i -> i.add("Targets", "DP", "2021-22", decimal("0.4"))),
        example(
            "target-out-of-scale",
            i -> i.set("Targets!C2", decimal("0.0038")),
            i -> i.set("Targets!C2", decimal("0.038"))),
        example(
            "current-target-missing",
            i -> i.set("Targets!B2", "Nov 2020"),
            i -> i.set("Targets!B2", "2020-12")),
        example(
            "year-end-target-missing",
            i -> i.set("Measures!I2", "Profile").set("Targets!B3", "EoY 2021/22"),
            i -> i.set("Measures!I2", "Profile")),
        example(
            "year-not-read",
            i -> i.set("Targets!B3", "EoY Dec 2020"),
            i -> i.set("Targets!B3", "EoY 2021/22")),
        example(
            "target-to-come",
            i -> lastYearsTargets(i).add("Targets", "DP", "2020/21", null),
            i -> lastYearsTargets(i).add("Targets", "DP", "2020/21", "tbc")),
        example(
            "range-without-end",
            i -> range(i, decimal("0.3"), null),
            i -> range(i, decimal("0.3"), decimal("0.4"))),
        example(
            "range-reversed",
            i -> range(i, decimal("0.4"), decimal("0.3")),
            i -> range(i, decimal("0.3"), decimal("0.3"))),
        example(
            "end-without-range",
            i -> range(i, decimal("0.3"), decimal("0.4")).set("Measures!H2", "Upwards"),
            i -> range(i, decimal("0.3"), decimal("0.4"))),
        example(
            "benchmark-twice",
            i ->
                i.add(
                    "Benchmarks",
                    "DP",
                    "ASCOF",
                    decimal("0.015"),
                    decimal("0.208"),
                    decimal("0.265"),
                    decimal("0.343"),
                    decimal("0.535")),
            i -> i),
        example(
            "thresholds-out-of-order",
            i -> i.set("Benchmarks!E2", decimal("0.2")),
            i -> i.set("Benchmarks!E2", decimal("0.208"))),
        example(
            "ranking-without-travel",
            i -> i.set("Measures!H2", "None"),
            i -> i.set("Measures!H4", "None")),
        example(
            "ranking-of-a-range",
            i -> range(i, decimal("0.3"), decimal("0.4")),
            i -> range(i, decimal("0.3"), decimal("0.4")).without("Benchmarks")),
        example(
            "benchmarks-and-peers",
            i -> i.add("Peers", "DP", "ASCOF", "Leeds", decimal("0.3")),
            i ->
                i.without("Benchmarks")
                    .add("Peers", "DP", "ASCOF", "Leeds", decimal("0.3"))
                    .add("Peers", "DP", "ASCOF", "Derby", decimal("0.4"))),
        example(
            "peer-twice",
            i -> i.add("Peers", "AD", "ASCOF", "LEEDS", 700),
            i -> i.add("Peers", "AD", "ASCOF", "Derby", 700)),
        example(
            "sources-mixed",
            i -> i.set("Peers!B2", "2018/19 ASCOF"),
            i -> i.set("Peers!B2", "2018/19 ASCOF").set("Peers!B3", "2018/19 ASCOF")),
        example(
            "too-few-peers",
            i -> i.set("Peers!D2", "[c]"),
            i -> i.set("Peers!D2", "[c]").add("Peers", "AD", "ASCOF", "Derby", 700)),
        example(
            "area-figure-twice",
            i -> i.add("Areas", "DP", "Dec 2020", "SELLY OAK", 1, 10),
            i -> i.add("Areas", "DP", "Nov 2020", "Selly Oak", 1, 10)));
  }

  private static List<ProblemExample> whatExcelShows() {
    return List.of(
        example(
            "shown-as-percentage",
            i -> shown(i, "Number", "0.125", "0.0%"),
            i -> shown(i, "Percentage", "0.125", "0.0%")),
        example(
            "zero-shown-as-percentage",
            i -> shown(i, "Number", "0", "0%"),
            i -> shown(i, "Percentage", "0", "0%")),
        example(
            "percent-sign-only-written",
            i -> shown(i, "Percentage", "0.5", "0.0\"%\""),
            i -> shown(i, "Percentage", "0.5", "0.0%")),
        example(
            "zero-with-percent-sign",
            i -> shown(i, "Percentage", "0", "0\"%\""),
            i -> shown(i, "Percentage", "0", "0%")),
        example(
            "percent-sign-not-meant",
            i -> shown(i, "Number", "37.9", "0.0\"%\""),
            i -> shown(i, "Number", "37.9", "0.0")),
        example(
            "shown-as-time",
            i -> shown(i, "Number", "1.5", "[h]:mm"),
            i -> shown(i, "Number", "1.5", "0.0")),
        example(
            "zero-shown-as-time",
            i -> shown(i, "Number", "0", "hh:mm"),
            i -> shown(i, "Number", "0", "0")),
        example(
            "time-read-as-days",
            i -> shown(i, "Days", "1.5", "[h]:mm:ss"),
            i -> shown(i, "Days", "1.5", "0.0")),
        example(
            "not-days",
            i -> shown(i, "Days", "3", "0\" weeks\""),
            i -> shown(i, "Days", "3", "0\" days\"")),
        example(
            "number-shown-as-text",
            i -> shown(i, "Number", "37", "\"n/a\""),
            i -> shown(i, "Number", "0", "0;-0;\"-\"")),
        example(
            "number-hidden",
            i -> shown(i, "Number", "37", ";;;"),
            i -> shown(i, "Number", "37", "0")),
        example(
            "thousands-left-out",
            i -> shown(i, "Number", "1200000", "0.0,,"),
            i -> shown(i, "Number", "12000", "0.0,\"k\"")),
        example(
            "multiple-not-applied",
            i -> shown(i, "Currency", "1.2", "£0.0\"m\""),
            i -> shown(i, "Currency", "1200000", "£0.0,,\"m\"")),
        example(
            "other-currency",
            i -> shown(i, "Currency", "1234", "$#,##0"),
            i -> shown(i, "Currency", "1234", "£#,##0")),
        example(
            "money-not-expected",
            i -> shown(i, "Number", "1234", "£#,##0"),
            i -> shown(i, "Rate", "12.5", "£0.00")),
        example(
            "number-for-time",
            i -> timed(i, "Hours", "7.5", "0.0"),
            i -> timed(i, "Hours", "0.3125", "[h]:mm")),
        example(
            "time-partly-shown",
            i -> timed(i, "Hours", "1.5", "h:mm"),
            i -> timed(i, "Hours", "1.5", "[h]:mm")),
        example(
            "shown-as-hours",
            i -> timed(i, "Minutes", "0.1", "[h]:mm"),
            i -> timed(i, "Minutes", "0.009", "[m]:ss")),
        example(
            "not-a-time",
            i -> i.set("Measures!E4", "Hours").set("Data!F22", null).set("Data!F23", "7h 30m"),
            i -> i.set("Measures!E4", "Hours").set("Data!F22", null).set("Data!F23", "7:30")),
        example(
            "time-as-text",
            i -> i.set("Measures!E4", "Hours").set("Data!F22", null).set("Data!F23", "7:30"),
            i -> timed(i, "Hours", "0.3125", "[h]:mm")),
        example(
            "hours-for-minutes",
            i -> timed(i, "Minutes", "3.5", "[m]:ss"),
            i -> timed(i, "Minutes", "0.009", "[m]:ss")),
        example(
            "sign-hidden",
            i -> shown(i, "Number", "-5", "0;0"),
            i -> shown(i, "Number", "-12.5", "0.0;[Red]0.0")));
  }

  private static GoodInput yearToDate(GoodInput input) {
    return input.set("Measures!Q3", "None").set("Measures!R3", "Yes");
  }

  /** The same denominator in every row of AD from this one on. */
  private static GoodInput unmoved(GoodInput input, int first) {
    for (int row = first; row <= 21; row++) {
      input.set("Data!E" + row, 148_000);
    }
    return input;
  }

  private static GoodInput range(GoodInput input, Object from, @Nullable Object to) {
    return input
        .set("Measures!H2", "Range")
        .set("Targets!D1", "To")
        .set("Targets!C2", from)
        .set("Targets!D2", to)
        .set("Targets!D3", decimal("0.5"));
  }

  private static GoodInput timed(GoodInput input, String unit, String number, String format) {
    return shown(input, unit, number, format).set("Data!F22", null);
  }

  private static GoodInput shown(GoodInput input, String unit, String number, String format) {
    return input
        .set("Measures!E4", unit)
        .set("Measures!K4", unit.equals("Rate") ? 100000 : null)
        .set("Data!F22", new Formatted(number, "General"))
        .set("Data!F23", new Formatted(number, format));
  }

  private static GoodInput lastYearsTargets(GoodInput input) {
    return input.set("Targets!B2", "2019/20").set("Targets!B3", "EoY 2019/20");
  }
}
