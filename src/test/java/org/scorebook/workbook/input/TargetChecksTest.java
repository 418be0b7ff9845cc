package org.scorebook.workbook.input;

import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;
import static org.scorebook.workbook.input.GoodInput.decimal;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with targets, benchmarks, areas and commentary. */
class TargetChecksTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"targets", "benchmarks", "peers", "others"})
  void everyCheck(Case wanted) {
    wanted.check();
  }

  static Stream<Case> targets() {
    String none =
        "There is no target for the current period Dec 2020, so the status is N/A. Add it on"
            + " Targets, or choose another target type.";
    String noYearEnd =
        "WARNING Measures!I2 DP: The profile has no year-end target for 2020/21. Add a row with the"
            + " period EoY 2020/21 on Targets.";
    return Stream.of(
        fires(
            "no target for the period",
            i -> i.set("Targets!B2", "Nov 2020"),
            "WARNING Measures!I2 DP: " + none),
        fires(
            "a year-end target alone",
            i -> i.set("Targets!B2", "EoY 2021/22"),
            "WARNING Measures!I2 DP: " + none),
        silent("a profile with both", i -> i.set("Measures!I2", "Profile")),
        fires(
            "a profile without a year-end target",
            i -> i.set("Measures!I2", "Profile").set("Targets!B3", "EoY 2021/22"),
            noYearEnd),
        fires(
            "a profile with neither",
            i ->
                i.set("Measures!I2", "Profile")
                    .set("Targets!B2", "Nov 2020")
                    .set("Targets!B3", "EoY 2021/22"),
            "WARNING Measures!I2 DP: " + none,
            noYearEnd),
        silent(
            "a suspended profile with neither",
            i ->
                i.set("Measures!I2", "Profile")
                    .set("Measures!L2", "Suspended")
                    .set("Targets!B2", "Nov 2020")
                    .set("Targets!B3", "EoY 2021/22")),
        silent("a target for always", i -> i.set("Targets!B2", null)),
        fires(
            "a blank target beside others of its year",
            i -> i.set("Targets!C2", null),
            "ERROR Targets!C2 DP: Target is blank. Fill it in."),
        fires(
            "a blank target of a year that has begun",
            i ->
                i.set("Targets!B2", "2019/20")
                    .set("Targets!B3", "EoY 2019/20")
                    .add("Targets", "DP", "2020/21", null)
                    .add("Targets", "DP", "EoY 2020/21", null),
            "WARNING Measures!I2 DP: There is no target for the current period Dec 2020, so the"
                + " status is N/A. Add it on Targets, or choose another target type.",
            "WARNING Targets!C4 DP: The target for 2020/21 is still blank, in 2 rows of this"
                + " measure. Type it, or tbc; until then there is none."),
        fires(
            "a blank target of a year gone by",
            i -> i.add("Targets", "DP", "2018/19", null),
            "ERROR Targets!C4 DP: Target is blank. Fill it in."),
        silent("a target for the month", i -> i.set("Targets!B2", "2020-12")),
        silent(
            "none with an override",
            i ->
                i.set("Targets!B2", "Nov 2020")
                    .set("Measures!M2", "RED")
                    .set("Measures!N2", "because")),
        silent(
            "none when suspended",
            i -> i.set("Targets!B2", "Nov 2020").set("Measures!L2", "Suspended")),
        fires(
            "percent sign forgotten",
            i -> i.set("Targets!C2", 38),
            "ERROR Targets!C2 DP: 38 is not a percentage between 0% and 100%. Type 38% (with the"
                + " percent sign)."),
        fires(
            "a word for a target",
            i -> i.set("Targets!C2", "later"),
            "ERROR Targets!C2 DP: \"later\" is not a number. Type a percentage, such as 38%."),
        fires(
            "a word for a target that is no percentage",
            i -> i.add("Targets", "SV", null, "later"),
            "ERROR Targets!C4 SV: \"later\" is not a number. Type a number, such as 38.5."),
        fires(
            "a target that is not known yet",
            i -> i.set("Targets!C2", "tbc").set("Targets!C3", "TBC"),
            "WARNING Targets!C2 DP: \"tbc\" is read as no figure, so this row gives none; nor do"
                + " all others that say so in this column. Delete such rows, or type the figures."),
        fires(
            "a bad year end",
            i -> i.set("Targets!B3", "EoY Dec 2020"),
            "ERROR Targets!B3 DP: \"EoY Dec 2020\" does not name a financial year. Type EoY"
                + " 2020/21, say."),
        silent(
            "a year end without its century",
            i ->
                i.set("Targets!B3", "EoY 20/21").add("Targets", "DP", "eoy 21-22", decimal("0.4"))),
        fires(
            "two years that do not follow each other as a year end",
            i -> i.set("Targets!B3", "EoY 20/22"),
            "ERROR Targets!B3 DP: \"EoY 20/22\" does not name a financial year. Type EoY"
                + " 2020/21, say."),
        fires(
            "a year without its century",
            i -> i.set("Targets!B2", "20/21"),
            "ERROR Targets!B2 DP: \"20/21\" is not a period. Did you mean 2020/21?"),
        fires(
            "a year end in other words",
            i -> i.set("Targets!B3", "Year end 2020/21"),
            "ERROR Targets!B3 DP: \"Year end 2020/21\" is not a period. Type a month, such as Dec"
                + " 2020. A financial year, a blank (always) and EoY 2020/21 are possible too."),
        fires(
            "a quarter for a monthly measure",
            i -> i.add("Targets", "DP", "Q3 2020/21", decimal("0.4")),
            "ERROR Targets!B4 DP: Q3 2020/21 is a quarter, but the measure is Monthly. Type a"
                + " month, such as Dec 2020. A financial year, a blank (always) and EoY 2020/21 are"
                + " possible too."),
        fires(
            "a target twice",
            i -> i.add("Targets", "DP", "2020-21", decimal("0.4")),
            "ERROR Targets!B4 DP: Row 2 gives a target for the same period. Correct the period, or"
                + " delete one of the rows."));
  }

  static Stream<Case> benchmarks() {
    return Stream.of(
        fires(
            "out of order, Upwards",
            i -> i.set("Benchmarks!E2", decimal("0.2")),
            "ERROR Benchmarks!E2 DP: 20% for 2nd is worse than 20.8% for 3rd, since Upwards is"
                + " preferred. Put the thresholds in order, or correct Preferred travel."),
        fires(
            "out of order, Downwards",
            i -> i.set("Measures!H2", "Downwards").set("Targets!C3", decimal("0.37")),
            "ERROR Benchmarks!D2 DP: 20.8% for 3rd is worse than 1.5% for Worst, since Downwards is"
                + " preferred. Put the thresholds in order, or correct Preferred travel."),
        silent("equal thresholds", i -> i.set("Benchmarks!E2", decimal("0.208"))),
        fires(
            "no preferred travel",
            i -> i.set("Measures!H2", "None"),
            "ERROR Benchmarks!A2 DP: Preferred travel is None, so there is no better or worse to"
                + " rank by. Choose Upwards or Downwards on Measures, or delete the rows here."),
        fires(
            "peers without preferred travel",
            i -> i.set("Measures!H3", "None"),
            "ERROR Peers!A2 AD: Preferred travel is None, so there is no better or worse to rank"
                + " by. Choose Upwards or Downwards on Measures, or delete the rows here."),
        fires(
            "two rows",
            i ->
                i.add(
                    "Benchmarks",
                    "DP",
                    "Other",
                    0,
                    decimal("0.1"),
                    decimal("0.2"),
                    decimal("0.3"),
                    1),
            "ERROR Benchmarks!A3 DP: Row 2 is about the same measure. Keep one row per measure."),
        fires(
            "a threshold missing",
            i -> i.set("Benchmarks!D2", null),
            "ERROR Benchmarks!D2 DP: 3rd is blank. Fill it in."),
        fires(
            "a threshold that there is none of",
            i -> i.set("Benchmarks!D2", "n/a"),
            "WARNING Benchmarks!D2 DP: \"n/a\" is read as no figure, so this row gives none; nor do"
                + " all others that say so in this column. Delete such rows, or type the figures."),
        fires(
            "a word for a threshold",
            i -> i.set("Benchmarks!D2", "nil"),
            "ERROR Benchmarks!D2 DP: \"nil\" is not a number. Type 0 where the figure is nought;"
                + " delete the row where there is none."),
        fires(
            "both kinds",
            i -> i.add("Peers", "DP", "ASCOF", "Leeds", decimal("0.3")),
            "WARNING Peers!A4 DP: The measure has a row on Benchmarks too, which is used; its peers"
                + " are left alone. Delete one or the other."),
        fires(
            "a peer twice",
            i -> i.add("Peers", "AD", "ASCOF", "LEEDS", 700),
            "ERROR Peers!C4 AD: LEEDS already stands in row 2. Keep one row per organisation."));
  }

  static Stream<Case> peers() {
    return Stream.of(
        silent("suppressed", i -> i.add("Peers", "AD", "ASCOF", "Derby", "[c]")),
        silent("a star", i -> i.add("Peers", "AD", "ASCOF", "Derby", "*")),
        silent("below a number", i -> i.add("Peers", "AD", "ASCOF", "Derby", "<5")),
        fires(
            "a figure that there is none of",
            i ->
                i.add("Peers", "AD", "ASCOF", "Derby", "[x]")
                    .add("Peers", "AD", "ASCOF", "Bath", ".."),
            "WARNING Peers!D4 AD: \"[x]\" is read as no figure, so this row gives none; nor do all"
                + " others that say so in this column. Delete such rows, or type the figures."),
        fires(
            "a word for a peer's figure",
            i -> i.add("Peers", "AD", "ASCOF", "Derby", "late"),
            "ERROR Peers!D4 AD: \"late\" is not a number. Delete the row where there is no figure;"
                + " type [c] where it must not be shown."),
        fires(
            "a blank",
            i -> i.add("Peers", "AD", "ASCOF", "Derby", " "),
            "ERROR Peers!D4 AD: Value is blank. Fill it in."),
        fires(
            "a suppressed one twice",
            i -> i.set("Peers!D2", "[c]").add("Peers", "AD", "ascof", "leeds", 700),
            "ERROR Peers!C4 AD: leeds already stands in row 2. Keep one row per organisation."),
        fires(
            "one of two organisations in error",
            i -> i.set("Peers!C3", null),
            "ERROR Peers!C3 AD: Authority is blank. Fill it in."),
        fires(
            "the first of two organisations in error",
            i -> i.set("Peers!C2", null),
            "ERROR Peers!C2 AD: Authority is blank. Fill it in."),
        fires(
            "one suppressed and none beside it but one in error",
            i ->
                i.set("Peers!D2", "[c]")
                    .set("Peers!C3", null)
                    .add("Peers", "AD", "ASCOF", "Bath", "*"),
            "WARNING Peers!D2 AD: Quartiles need the figures of at least 2 organisations; there are"
                + " 0 (2 left out without a figure). No quartiles are shown. Add organisations, or"
                + " delete the rows.",
            "ERROR Peers!C3 AD: Authority is blank. Fill it in."),
        fires(
            "one organisation",
            i ->
                i.set("Peers!A3", null)
                    .set("Peers!B3", null)
                    .set("Peers!C3", null)
                    .set("Peers!D3", null),
            "WARNING Peers!D2 AD: Quartiles need the figures of at least 2 organisations; there is"
                + " 1. No quartiles are shown. Add organisations, or delete the rows."),
        fires(
            "two sources",
            i ->
                i.set("Peers!B2", "2018/19 ASCOF")
                    .set("Peers!B3", "2019/20 ASCOF")
                    .add("Peers", "AD", "2018/19 ascof ", "Derby", 640)
                    .add("Peers", "AD", "2019/20 ASCOF", "Leeds", 610),
            "ERROR Peers!B3 AD: \"2019/20 ASCOF\" is another source than \"2018/19 ASCOF\" in row"
                + " 2; quartiles are those of one source. Correct it, or delete the rows of one of"
                + " them."),
        silent(
            "another source for another measure",
            i ->
                i.without("Benchmarks")
                    .add("Peers", "DP", "SALT", "Leeds", decimal("0.3"))
                    .add("Peers", "DP", "SALT", "Derby", decimal("0.4"))));
  }

  static Stream<Case> others() {
    return Stream.of(
        fires(
            "an area twice",
            i -> i.add("Areas", "DP", "Dec 2020", "SELLY OAK", 1, 10),
            "ERROR Areas!C3 DP: Row 2 gives a figure for SELLY OAK in Dec 2020 already. Correct the"
                + " area or the period, or delete one of the rows."),
        silent(
            "an area in another month", i -> i.add("Areas", "DP", "Nov 2020", "Selly Oak", 1, 10)),
        fires(
            "commentary twice",
            i -> i.add("Commentary", "DP", "31/12/2020", "More"),
            "ERROR Commentary!B3 DP: Row 2 holds commentary for Dec 2020 already. Put both texts in"
                + " one row."),
        fires(
            "commentary too long",
            i -> i.set("Commentary!C2", "x".repeat(32_768)),
            "ERROR Commentary!C2 DP: Commentary has 32,768 characters; at most 32,767 are possible."
                + " Shorten it."),
        silent("commentary as long as can be", i -> i.set("Commentary!C2", "x".repeat(32_767))),
        fires(
            "commentary blank",
            i -> i.set("Commentary!C2", " "),
            "ERROR Commentary!C2 DP: Commentary is blank. Fill it in."));
  }
}
