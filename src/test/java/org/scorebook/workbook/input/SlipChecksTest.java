package org.scorebook.workbook.input;

import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;
import static org.scorebook.workbook.input.GoodInput.decimal;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.workbook.RawBook.Formatted;

/** Slips of the hand: signs, digits, year-to-date figures that fall, hours among minutes. */
class SlipChecksTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"signs", "digits", "yearsToDate", "minutes"})
  void everyCheck(Case wanted) {
    wanted.check();
  }

  static Stream<Case> signs() {
    return Stream.of(
        fires(
            "a negative numerator of a rate",
            i -> i.set("Data!D21", -913),
            "ERROR Data!D21 AD: The numerator -913 is below zero, which makes a rate below zero."
                + " Correct it; a net change that may be below zero is of the unit Number, as a"
                + " Value."),
        fires(
            "a negative rate",
            i -> i.set("Data!D21", null).set("Data!E21", null).set("Data!F21", decimal("-61.7")),
            "ERROR Data!F21 AD: The rate -61.7 is below zero. Correct it; a net change that may be"
                + " below zero is of the unit Number, as a Value."),
        fires(
            "a negative target of a rate",
            i -> i.add("Targets", "AD", null, -600),
            "ERROR Targets!C4 AD: The rate -600 is below zero. Correct it; a net change that may be"
                + " below zero is of the unit Number, as a Value."),
        fires(
            "a negative count",
            i -> i.set("Data!F23", -75),
            "WARNING Data!F23 SV: -75 is below zero, and no other figure or target of the measure"
                + " is. Check the sign; leave it if it is right."),
        fires(
            "a negative count by its numerator",
            i -> i.set("Data!D23", -75).set("Data!F23", null),
            "WARNING Data!D23 SV: -75 is below zero, and no other figure or target of the measure"
                + " is. Check the sign; leave it if it is right."),
        fires(
            "negative days",
            i -> i.set("Measures!E4", "Days").set("Data!F23", -75),
            "WARNING Data!F23 SV: -75 days is below zero, and no other figure or target of the"
                + " measure is. Check the sign; leave it if it is right."),
        fires(
            "a negative time",
            i -> times(i, "Hours", "0.5", "-0.5"),
            "WARNING Data!F23 SV: -12:00 is below zero, and no other figure or target of the"
                + " measure is. Check the sign; leave it if it is right."),
        fires(
            "a negative count of an area",
            i -> i.add("Areas", "SV", "2019/20", "Selly Oak", null, null, -3),
            "WARNING Areas!F3 SV: -3 is below zero, and no other figure or target of the measure"
                + " is. Check the sign; leave it if it is right."),
        silent("a net change", i -> i.set("Data!F22", -70).set("Data!F23", -75)),
        silent(
            "a net change that is aimed at",
            i ->
                i.set("Data!F23", -75)
                    .set("Measures!I4", "Target")
                    .add("Targets", "SV", null, -80)),
        silent("money below zero", i -> i.set("Measures!E4", "Currency").set("Data!F23", -75)),
        silent(
            "a ratio below zero",
            i -> i.set("Measures!E4", "Ratio").set("Data!F22", 1).set("Data!F23", -1)));
  }

  static Stream<Case> digits() {
    return Stream.of(
        fires(
            "a numerator a hundred times too large",
            i -> i.set("Data!D21", 91_300),
            "WARNING Data!D21 AD: 61,687.9 is far from the measure's other figures, which lie"
                + " between 612.9 and 616.2. Check it; leave it if it is right."),
        fires(
            "a denominator ten times too large",
            i -> i.set("Data!E21", 1_480_030),
            "WARNING Data!D21 AD: 61.7 is far from the measure's other figures, which lie between"
                + " 612.9 and 616.2. Check it; leave it if it is right."),
        fires(
            "three figures",
            i -> counts(i, 70, 75, 700),
            "WARNING Data!F24 SV: 700 is far from the measure's other figures, which lie between 70"
                + " and 75. Check it; leave it if it is right."),
        fires(
            "an eighth of figures that are all equal",
            i -> counts(i, 80, 80, 10),
            "WARNING Data!F24 SV: 10 is far from the measure's other figures, which are all 80."
                + " Check it; leave it if it is right."),
        fires(
            "the same below zero",
            i -> counts(i, -80, -80, -800),
            "WARNING Data!F24 SV: -800 is far from the measure's other figures, which are all -80."
                + " Check it; leave it if it is right."),
        silent("two figures", i -> i.set("Data!F23", 700)),
        silent("less than eight times", i -> counts(i, 70, 75, 599)),
        silent("more than an eighth", i -> counts(i, 80, 80, 11)),
        silent("eight times most, but not all", i -> counts(i, 70, 80, 570)),
        silent("small counts", i -> counts(i, 18, 19, 190)),
        fires(
            "counts that are not small",
            i -> counts(i, 19, 20, 190),
            "WARNING Data!F24 SV: 190 is far from the measure's other figures, which lie between 19"
                + " and 20. Check it; leave it if it is right."),
        silent(
            "small numerators",
            i -> {
              for (int row = 15; row <= 21; row++) {
                i.set("Data!D" + row, row == 21 ? 90 : 9);
              }
              return i.without("Peers");
            }),
        silent("figures of which one is zero", i -> counts(i, 0, 75, 750)),
        silent("figures of both signs", i -> counts(i, -70, -75, 750)),
        silent(
            "a new level",
            i -> counts(i, 70, 75, 700).set("Data!H1", "New level").set("Data!H22", "Yes")));
  }

  static Stream<Case> yearsToDate() {
    return Stream.of(
        silent("a year to date that restarts", i -> yearToDate(i, 20, 110, 200, 300, 25, 120, 210)),
        fires(
            "a count that falls",
            i -> yearToDate(i, 20, 110, 200, 300, 25, 120, 110),
            "WARNING Data!F21 AD: 110.0 is below the 120.0 of Q2 2020/21, and a year-to-date figure"
                + " does not fall within its year. Check both; leave them if they are right."),
        silent("a count that stays", i -> yearToDate(i, 20, 110, 200, 300, 25, 120, 120)),
        fires(
            "digits too many in a year",
            i -> yearToDate(i, 20, 110, 200, 3_000, 25, 120, 210),
            "WARNING Data!F18 AD: 3,000.0 is far from the measure's other figures, which lie"
                + " between 20.0 and 200.0. Check it; leave it if it is right."),
        silent(
            "a count that falls and is provisional before",
            i ->
                yearToDate(i, 20, 110, 200, 300, 25, 120, 110)
                    .set("Data!H1", "Provisional")
                    .set("Data!H20", "Yes")),
        silent(
            "a count that falls and was recalculated before",
            i ->
                yearToDate(i, 20, 110, 200, 300, 25, 120, 110)
                    .add("Data", "AD", "Q2 2020/21", "Recalculated", null, null, 108)),
        silent(
            "money that falls",
            i -> yearToDate(i, 20, 110, 200, 300, 25, 120, 110).set("Measures!E3", "Currency")),
        silent(
            "a ratio that falls",
            i ->
                yearToDate(i, "0.2", "0.5", "0.8", "1.0", "0.2", "0.5", "0.4")
                    .set("Measures!E3", "Ratio")),
        fires(
            "a share of what is collected that falls",
            i ->
                yearToDate(i, "0.28", "0.56", "0.83", "0.97", "0.29", "0.56", "0.36")
                    .set("Measures!E3", "Percentage"),
            "WARNING Data!F21 AD: 36.0% is below the 56.0% of Q2 2020/21, and a year-to-date figure"
                + " does not fall within its year. Check both; leave them if they are right."),
        silent(
            "a share of the year to date that moves both ways",
            i ->
                yearToDate(i, "0.88", "0.9", "0.89", "0.91", "0.8", "0.9", "0.85")
                    .set("Measures!E3", "Percentage")),
        silent(
            "a share of the year to date that mostly rises a little",
            i ->
                yearToDate(i, "0.88", "0.89", "0.9", "0.91", "0.8", "0.9", "0.85")
                    .set("Measures!E3", "Percentage")),
        fires(
            "a numerator that falls",
            i -> i.set("Measures!Q3", "None").set("Measures!R3", "Yes").set("Data!D21", 911),
            "WARNING Data!D21 AD: The numerator 911 is below the 912 of Q2 2020/21, and a"
                + " year-to-date numerator does not fall within its year. Check both; leave them if"
                + " they are right."),
        silent(
            "a rate that falls while its numerator rises",
            i -> i.set("Measures!Q3", "None").set("Measures!R3", "Yes").set("Data!E21", 150_000)));
  }

  static Stream<Case> minutes() {
    return Stream.of(
        fires(
            "a figure typed as hours",
            i ->
                times(i, "Minutes", "0.0017", "0.0979166666666667")
                    .add("Data", "SV", "2015/16", null, null, null, minutes("0.0018")),
            "WARNING Data!F23 SV: 141:00 is about sixty times the measure's other figures, which"
                + " lie between 2:27 and 2:36: Excel reads 2:21 as hours and minutes. Type 0:02:21"
                + " where minutes and seconds are meant; leave it if it is right."),
        fires(
            "two figures of many typed as hours",
            i -> monthlyMinutes(i).set("Data!F9", minutes("0.1")).set("Data!F14", minutes("0.125")),
            "WARNING Data!F9 DP: 144:00 is about sixty times the measure's other figures, which lie"
                + " between 2:27 and 2:36: Excel reads 2:24 as hours and minutes. Type 0:02:24"
                + " where minutes and seconds are meant; leave it if it is right.",
            "WARNING Data!F14 DP: 180:00 is about sixty times the measure's other figures, which"
                + " lie between 2:27 and 2:36: Excel reads 3:00 as hours and minutes. Type 0:03"
                + " where minutes and seconds are meant; leave it if it is right."),
        silent("figures of minutes that stand together", SlipChecksTest::monthlyMinutes),
        fires(
            "a target typed as hours",
            i ->
                times(i, "Minutes", "0.0017", "0.0017")
                    .set("Measures!I4", "Target")
                    .add("Targets", "SV", null, minutes("0.104166666666667")),
            "WARNING Targets!C4 SV: The target 150:00 is about sixty times the figures (typically"
                + " 2:27): Excel reads 2:30 as hours and minutes. Type 0:02:30 where minutes and"
                + " seconds are meant; leave it if it is right."),
        silent(
            "a target of half an hour",
            i ->
                times(i, "Minutes", "0.0017", "0.0017")
                    .set("Measures!I4", "Target")
                    .add("Targets", "SV", null, minutes("0.0208333333333333"))),
        fires(
            "a target typed as a number",
            i ->
                times(i, "Minutes", "0.0017", "0.0017")
                    .set("Measures!I4", "Target")
                    .add("Targets", "SV", null, minutes("150")),
            "WARNING Targets!C4 SV: 216000:00 is six hours or more for the unit Minutes: Excel"
                + " reads the number 150 as days. Type 2:30 for 150 minutes, 0:02:30 for 150"
                + " seconds, or choose the unit Hours on Measures."),
        fires(
            "a target typed as a number or as hours",
            i ->
                times(i, "Minutes", "0.0017", "0.0017")
                    .set("Measures!I4", "Target")
                    .add("Targets", "SV", null, minutes("2.5")),
            "WARNING Targets!C4 SV: 3600:00 is six hours or more for the unit Minutes: Excel reads"
                + " the number 2.5 as days, and 60:00 as hours and minutes. Type 0:02:30 for 2.5"
                + " minutes, 1:00 for 60:00 in minutes and seconds, or choose the unit Hours on"
                + " Measures."));
  }

  private static GoodInput counts(GoodInput input, int first, int second, int third) {
    return input
        .set("Data!F22", first)
        .set("Data!F23", second)
        .add("Data", "SV", "2015/16", null, null, null, third);
  }

  /** Makes AD a Number of the year to date with these figures. */
  private static GoodInput yearToDate(GoodInput input, Object... figures) {
    input.set("Measures!E3", "Number").set("Measures!K3", null).set("Measures!R3", "Yes");
    input.without("Peers");
    for (int i = 0; i < figures.length; i++) {
      Object figure = figures[i] instanceof String text ? decimal(text) : figures[i];
      input.set("Data!D" + (15 + i), null).set("Data!E" + (15 + i), null);
      input.set("Data!F" + (15 + i), figure);
    }
    return input;
  }

  private static GoodInput times(GoodInput input, String unit, String first, String second) {
    String format = unit.equals("Hours") ? "[h]:mm" : "[m]:ss";
    return input
        .set("Measures!E4", unit)
        .set("Data!F22", new Formatted(first, format))
        .set("Data!F23", new Formatted(second, format));
  }

  /** Thirteen months of calls, answered in two and a half minutes. */
  private static GoodInput monthlyMinutes(GoodInput input) {
    input.set("Measures!E2", "Minutes").set("Measures!I2", "DoT Only");
    input.without("Benchmarks").without("Targets").without("Areas");
    for (int row = 2; row <= 14; row++) {
      input.set("Data!F" + row, minutes(row % 2 == 0 ? "0.0017" : "0.0018"));
    }
    return input;
  }

  private static @Nullable Object minutes(String number) {
    return new Formatted(number, "[m]:ss");
  }
}
