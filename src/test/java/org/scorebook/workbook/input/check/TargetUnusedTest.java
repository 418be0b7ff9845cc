package org.scorebook.workbook.input.check;

import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;
import static org.scorebook.workbook.input.GoodInput.decimal;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.workbook.input.Case;

/** Targets of measures that are held against none. */
class TargetUnusedTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("targets")
  void everyCheck(Case wanted) {
    wanted.check();
  }

  static Stream<Case> targets() {
    return Stream.of(
        fires(
            "of the type None",
            i -> i.add("Targets", "SV", null, 80),
            "WARNING Targets!C4 SV: The target 80 is not used: the Target type is None, so there is"
                + " no status. Choose Target or Profile on Measures, or delete this row."),
        fires(
            "of the type DoT Only, for the year and its end",
            i -> i.set("Measures!I2", "DoT Only"),
            "WARNING Targets!C2 DP: The target 38.0% and another of this measure are not used: the"
                + " Target type is DoT Only, so the figure is held against the one before. Choose"
                + " Target or Profile on Measures, or delete these rows."),
        fires(
            "of every month, told once",
            i ->
                i.set("Measures!I2", "DoT Only")
                    .add("Targets", "DP", "Nov 2020", decimal("0.37"))
                    .add("Targets", "DP", "Dec 2020", decimal("0.375")),
            "WARNING Targets!C2 DP: The target 38.0% and 3 others of this measure are not used: the"
                + " Target type is DoT Only, so the figure is held against the one before. Choose"
                + " Target or Profile on Measures, or delete these rows."),
        fires(
            "of a measure that is suspended",
            i -> i.set("Measures!L4", "Suspended").add("Targets", "SV", "2019/20", 80),
            "WARNING Targets!C4 SV: The target 80 is not used: the Target type is None, so there is"
                + " no status. Choose Target or Profile on Measures, or delete this row."),
        fires(
            "a hundred times the figures, which nobody needs to know of it",
            i -> i.add("Targets", "SV", null, 7_500),
            "WARNING Targets!C4 SV: The target 7,500 is not used: the Target type is None, so there"
                + " is no status. Choose Target or Profile on Measures, or delete this row."),
        silent("of the type Target", i -> i),
        silent("of the type Profile", i -> i.set("Measures!I2", "Profile")),
        silent(
            "of the years before the type was changed",
            i ->
                i.set("Measures!I2", "DoT Only")
                    .set("Targets!B2", "2019/20")
                    .set("Targets!B3", "EoY 2019/20")),
        silent(
            "of the year to come",
            i ->
                i.set("Measures!I2", "DoT Only")
                    .set("Targets!B2", "2021/22")
                    .set("Targets!B3", "EoY 2021/22")));
  }
}
