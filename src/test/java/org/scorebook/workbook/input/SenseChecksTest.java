package org.scorebook.workbook.input;

import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;
import static org.scorebook.workbook.input.GoodInput.decimal;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a careful colleague would ask about. */
class SenseChecksTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"sense"})
  void everyCheck(Case wanted) {
    wanted.check();
  }

  static Stream<Case> sense() {
    return Stream.of(
        fires(
            "far outside its history",
            i -> i.set("Data!F8", decimal("0.98")),
            "WARNING Data!F8 DP: 98.0% is far from the measure's other figures, which lie between 36.0%"
                + " and 37.2%. Check it; leave it if it is right."),
        silent(
            "far outside a history of seven",
            i -> {
              for (int row = 2; row <= 6; row++) {
                i.set("Data!F" + row, null);
              }
              return i.set("Data!F8", decimal("0.98"));
            }),
        silent(
            "far outside a history that is all equal",
            i -> {
              for (int row = 2; row <= 14; row++) {
                i.set("Data!F" + row, row == 8 ? decimal("0.98") : decimal("0.37"));
              }
              return i;
            }),
        silent("within six deviations", i -> i.set("Data!F8", decimal("0.388"))),
        fires(
            "a number that is a percentage",
            i -> i.set("Measures!C2", "Number of people with direct payments"),
            "WARNING Measures!E2 DP: The title says a number is counted, but the unit is Percentage."
                + " Choose the unit Number, or correct the title."),
        silent(
            "a percentage of a number",
            i -> i.set("Measures!C2", "Percentage of the number of people")),
        fires(
            "a percentage that is a number",
            i -> i.set("Measures!C4", "The proportion of people"),
            "WARNING Measures!E4 SV: The title says a percentage is measured, but the unit is Number."
                + " Choose the unit Percentage, or correct the title."),
        fires(
            "a target a hundred times the figures",
            i -> i.set("Measures!I4", "Target").add("Targets", "SV", null, 7_500),
            "WARNING Targets!C4 SV: The target 7,500 is about a hundred times the figures (typically"
                + " 75). Check the percent sign and the unit."),
        fires(
            "a target in full of figures in thousands",
            i -> i.set("Measures!I4", "Target").add("Targets", "SV", null, 74_000),
            "WARNING Targets!C4 SV: The target 74,000 is about a thousand times the figures"
                + " (typically 75). Type both in full, or both in thousands."),
        silent(
            "a target far below the figures, but no power of ten",
            i -> i.set("Measures!I4", "Target").add("Targets", "SV", null, 75 * 250)),
        fires(
            "a target a hundredth of the figures",
            i -> i.set("Targets!C2", decimal("0.0038")),
            "WARNING Targets!C2 DP: The target 0.38% is about a hundredth of the figures (typically"
                + " 36.6%). Check the percent sign and the unit."),
        silent(
            "a target ten times the figures",
            i -> i.set("Measures!I4", "Target").add("Targets", "SV", null, 750)),
        fires(
            "a denominator that stands still",
            i ->
                i.set("Data!E17", 148_000)
                    .set("Data!E18", 148_000)
                    .set("Data!E19", 148_000)
                    .set("Data!E20", 148_000)
                    .set("Data!E21", 148_000),
            "WARNING Data!E21 AD: The denominator 148000 has not moved since Q3 2019/20. Check that it"
                + " is still the right one."),
        silent(
            "a denominator that serves for just a year",
            i ->
                i.set("Data!E18", 148_000)
                    .set("Data!E19", 148_000)
                    .set("Data!E20", 148_000)
                    .set("Data!E21", 148_000)),
        fires(
            "zero where missing is meant",
            i -> i.set("Data!F10", 0),
            "WARNING Data!F10 DP: 0.0% is far from the measure's other figures, which lie between 36.0%"
                + " and 37.2%. Check it; leave it if it is right.",
            "WARNING Data!F10 DP: The figure is 0, and no other figure of the measure is near it. If"
                + " there is none, leave the cell blank: 0 counts as a figure."),
        silent(
            "a zero among small counts",
            i ->
                i.set("Data!F22", 1)
                    .set("Data!F23", 3)
                    .add("Data", "SV", "2015/16", null, null, null, 2)
                    .add("Data", "SV", "2013/14", null, null, null, 0)));
  }
}
