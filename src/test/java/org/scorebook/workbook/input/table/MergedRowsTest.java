package org.scorebook.workbook.input.table;

import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.workbook.input.Case;

/** Cells that are merged over several rows. */
class MergedRowsTest {
  private static final String UNMERGE =
      ". Unmerge them (Home, Merge & Center, Unmerge Cells) and fill in each row.";

  @ParameterizedTest(name = "{0}")
  @MethodSource("merged")
  void everyCheck(Case wanted) {
    wanted.check();
  }

  static Stream<Case> merged() {
    return Stream.of(
        fires(
            "measure IDs, in place of blank ones",
            i -> i.set("Data!A23", null).merge("Data", "A22:A23"),
            "WARNING Measures!A4 SV: There is no Reported figure for the current period 2019/20. Add"
                + " it on Data, or check Frequency and Arrears.",
            "ERROR Data!A22 The cells A22 to A23 are merged, so only the first row has its Measure"
                + " ID"
                + UNMERGE),
        fires(
            "themes of the last rows, and one blank elsewhere",
            i -> i.set("Measures!B2", null).set("Measures!B4", null).merge("Measures", "B3:B4"),
            "ERROR Measures!B2 DP: Theme is blank. Fill it in.",
            "ERROR Measures!B3 The cells B3 to B4 are merged, so only the first row has its Theme"
                + UNMERGE),
        fires(
            "owners, which nobody misses",
            i -> i.set("Measures!J3", null).merge("Measures", "J2:J3"),
            "WARNING Measures!J2 The cells J2 to J3 are merged, so only the first row has its Owner"
                + UNMERGE),
        silent("in one row", i -> i.merge("Data", "G2:H2")),
        silent("of the heading", i -> i.merge("Data", "A1:A2")),
        silent("of rows that hold nothing", i -> i.merge("Data", "A24:A30")),
        silent("of the last row and those below it", i -> i.merge("Data", "G23:G30")),
        silent(
            "of a column that nobody knows", i -> i.set("Data!K1", "Mine").merge("Data", "K2:K9")));
  }
}
