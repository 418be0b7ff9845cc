package org.scorebook.workbook.input.together;

import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.workbook.input.Case;
import org.scorebook.workbook.input.GoodInput;

/** Areas that were copied down, and areas that no longer add up to the whole. */
class AreasAndWholeTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"repeated", "addUp"})
  void everyCheck(Case wanted) {
    wanted.check();
  }

  static Stream<Case> repeated() {
    return Stream.of(
        fires(
            "all of the month before",
            i -> areas(i, 60, 61, 62),
            "WARNING Areas!D5 DP: All areas have the numerators and denominators of Nov 2020 again."
                + " Check that they were not copied; leave them if they are right."),
        silent("all but one", i -> areas(i, 60, 61, 63)),
        silent(
            "small counts",
            i -> areas(i, 40, 41, 42).set("Areas!D2", 40).set("Areas!D3", 41).set("Areas!D4", 42)));
  }

  static Stream<Case> addUp() {
    return Stream.of(
        fires(
            "no longer",
            i -> whole(areas(i, 70, 70, 71), 183, 212),
            "WARNING Areas!D5 DP: The areas of Dec 2020 add up to 211 of 600, and the whole"
                + " (Data!D25) is 212 of 600; those of Nov 2020 add up to theirs. Correct what is"
                + " wrong, or leave it if something belongs to no area."),
        silent("as before", i -> whole(areas(i, 70, 70, 71), 183, 211)),
        silent("no more than before", i -> whole(areas(i, 70, 70, 71), 184, 212)),
        silent(
            "with one that must not be shown",
            i -> whole(areas(i, 70, 70, 71), 183, 212).set("Areas!D6", "[c]")));
  }

  /** 60, 61 and 62 of 200 in three areas in Nov 2020, and so many in Dec 2020. */
  private static GoodInput areas(GoodInput input, int... numerators) {
    String[] names = {"Acton", "Beeley", "Calver"};
    for (int area = 0; area < names.length; area++) {
      set(input, 2 + area, "Nov 2020", names[area], 60 + area);
      set(input, 5 + area, "Dec 2020", names[area], numerators[area]);
    }
    return input;
  }

  private static void set(GoodInput input, int row, String period, String area, int numerator) {
    input
        .set("Areas!A" + row, "DP")
        .set("Areas!B" + row, period)
        .set("Areas!C" + row, area)
        .set("Areas!D" + row, numerator)
        .set("Areas!E" + row, 200);
  }

  private static GoodInput whole(GoodInput input, int november, int december) {
    return input
        .add("Data", "DP", "Nov 2020", "Recalculated", november, 600)
        .add("Data", "DP", "Dec 2020", "Recalculated", december, 600);
  }
}
