package org.scorebook.workbook.input.check;

import static org.scorebook.workbook.input.GoodInput.decimal;
import static org.scorebook.workbook.input.GoodInput.example;

import java.util.stream.Stream;
import org.scorebook.problem.ProblemExample;
import org.scorebook.workbook.input.GoodInput;

/** Examples of what would otherwise be left out, or be shown otherwise than meant, in silence. */
final class CheckProblems {
  private CheckProblems() {}

  static Stream<ProblemExample> examples() {
    return Stream.of(
        example(
            "target-unused",
            i -> i.set("Measures!I2", "DoT Only"),
            i -> i.set("Measures!I2", "Profile")),
        example(
            "themes-alike",
            i -> i.set("Measures!B4", "C.are"),
            i -> i.set("Measures!B4", "Caring")),
        example(
            "title-twice",
            i -> i.set("Measures!C4", "Uptake"),
            i -> i.set("Measures!C4", "Uptake").set("Measures!B4", "Homes")),
        example(
            "year-end-target-unlikely",
            i -> i.set("Targets!C3", decimal("0.37")),
            i -> i.set("Targets!C3", decimal("0.38"))),
        example(
            "sum-without-sense",
            i -> i.set("Measures!Q2", "Sum"),
            i -> i.set("Measures!Q2", "Mean")),
        example(
            "source-outdated",
            i -> i.set("Benchmarks!B2", "2009/10 ASCOF"),
            i -> i.set("Benchmarks!B2", "2019/20 ASCOF")),
        example(
            "fractions-shown-whole",
            i -> i.set("Data!F22", decimal("0.7")).set("Data!F23", decimal("0.65")),
            i -> i.set("Data!F22", decimal("70.7")).set("Data!F23", decimal("0.65"))),
        example(
            "area-is-total",
            i -> i.add("Areas", "DP", "Dec 2020", "All wards", 40, 100),
            i -> i.add("Areas", "DP", "Dec 2020", "Totley", 40, 100)),
        example(
            "peer-no-council",
            i -> i.add("Peers", "AD", "ASCOF", "England", 600),
            i -> i.add("Peers", "AD", "ASCOF", "New England", 600)),
        example(
            "title-says-otherwise",
            i -> i.set("Measures!C2", "Uptake (lower is better)"),
            i -> i.set("Measures!C2", "Uptake (higher is better)")),
        example(
            "thresholds-out-of-scale",
            i -> i.set("Peers!D2", 6).set("Peers!D3", 6.5),
            i -> i.set("Peers!D2", 60).set("Peers!D3", 65)),
        example(
            "sheet-copied",
            i -> i.add("Data (2)", "Measure ID"),
            i -> i.add("Data of last year", "Measure ID")),
        example(
            "commentary-to-come",
            i -> i.set("Commentary!C2", "TBC"),
            i -> i.set("Commentary!C2", "Uptake of TBC care")),
        example(
            "areas-alike",
            i -> i.add("Areas", "DP", "Nov 2020", "Selly-Oak", 40, 100),
            i -> i.add("Areas", "DP", "Nov 2020", "SELLY OAK", 40, 100)),
        example(
            "figure-repeated",
            i -> i.set("Data!D21", 912).set("Data!E21", 148_002),
            i -> i.set("Data!D21", 912)),
        example(
            "peers-alike",
            i -> i.add("Peers", "AD", "ASCOF", "Leeds City Council", 610),
            i -> i.add("Peers", "AD", "ASCOF", "Leedstown", 610)),
        example("figures-exchanged", i -> two(i, 518, 2_030), i -> two(i, 2_030, 518)),
        example("areas-repeated", i -> areas(i, 62), i -> areas(i, 63)),
        example(
            "areas-do-not-add-up", i -> whole(areas(i, 63), 185), i -> whole(areas(i, 63), 184)),
        example(
            "cells-merged",
            i -> i.set("Data!A3", null).set("Data!A4", null).merge("Data", "A2:A4"),
            i -> i.merge("Data", "A1:A2")),
        example(
            "merged-and-blank",
            i -> i.set("Measures!J3", null).merge("Measures", "J2:J3"),
            i -> i.merge("Measures", "J4:J9")),
        example(
            "measure-row-bare",
            i -> i.add("Measures", "Total"),
            i -> i.add("Measures", "OLD", null, null, null).set("Measures!L5", "Retired")));
  }

  /** Two counts that were 2,000 and 500 in the quarter before. */
  private static GoodInput two(GoodInput input, int first, int second) {
    return input
        .add("Measures", "XA", "Care", "A", "A", "Number", 0, "Quarterly", "Upwards", "DoT Only")
        .add("Measures", "XB", "Care", "B", "B", "Number", 0, "Quarterly", "Upwards", "DoT Only")
        .add("Data", "XA", "Q2 2020/21", null, null, null, 2_000)
        .add("Data", "XA", "Q3 2020/21", null, null, null, first)
        .add("Data", "XB", "Q2 2020/21", null, null, null, 500)
        .add("Data", "XB", "Q3 2020/21", null, null, null, second);
  }

  /** Three areas, of which one is said to have moved. */
  private static GoodInput areas(GoodInput input, int last) {
    return input
        .without("Areas")
        .add("Areas", "Measure ID", "Period", "Area", "Numerator", "Denominator")
        .add("Areas", "DP", "Nov 2020", "Acton", 60, 200)
        .add("Areas", "DP", "Nov 2020", "Beeley", 61, 200)
        .add("Areas", "DP", "Nov 2020", "Calver", 62, 200)
        .add("Areas", "DP", "Dec 2020", "Acton", 60, 200)
        .add("Areas", "DP", "Dec 2020", "Beeley", 61, 200)
        .add("Areas", "DP", "Dec 2020", "Calver", last, 200);
  }

  private static GoodInput whole(GoodInput input, int december) {
    return input
        .add("Data", "DP", "Nov 2020", "Recalculated", 183, 600)
        .add("Data", "DP", "Dec 2020", "Recalculated", december, 600);
  }
}
