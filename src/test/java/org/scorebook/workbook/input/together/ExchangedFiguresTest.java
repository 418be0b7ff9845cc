package org.scorebook.workbook.input.together;

import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.workbook.input.Case;
import org.scorebook.workbook.input.GoodInput;

/** Figures of two measures, typed in each other's place. */
class ExchangedFiguresTest {
  private static final String RIGHT =
      "Exchange the two if they stand in each other's place; leave them if they are right.";

  @ParameterizedTest(name = "{0}")
  @MethodSource("figures")
  void everyCheck(Case wanted) {
    wanted.check();
  }

  static Stream<Case> figures() {
    return Stream.of(
        fires(
            "two counts",
            i -> two(i, 518, 2_030),
            "WARNING Data!F25 XA: 518 is far from the 2,000 of Q2 2020/21 and near that of XB (500),"
                + " whose figure now (2,030) is near this measure's. "
                + RIGHT,
            "WARNING Data!F27 XB: 2,030 is far from the 500 of Q2 2020/21 and near that of XA"
                + " (2,000), whose figure now (518) is near this measure's. "
                + RIGHT),
        silent("as they were", i -> two(i, 2_030, 518)),
        silent("one of them alone", i -> two(i, 518, 518)),
        silent("not near the other's", i -> two(i, 610, 2_030)),
        silent("of another unit", i -> two(i, 518, 2_030).set("Measures!E6", "Days")),
        fires(
            "among others that leap",
            i -> two(leaping(i, 400), 518, 2_030),
            "WARNING Data!F825 XA: 518 is far from the 2,000 of Q2 2020/21 and near that of XB (500),"
                + " whose figure now (2,030) is near this measure's. "
                + RIGHT,
            "WARNING Data!F827 XB: 2,030 is far from the 500 of Q2 2020/21 and near that of XA"
                + " (2,000), whose figure now (518) is near this measure's. "
                + RIGHT),
        silent("among many hundreds", i -> two(leaping(i, 600), 518, 2_030)),
        silent("small counts", i -> two(i, 5, 19).set("Data!F24", 18).set("Data!F26", 5)),
        silent(
            "with a new level",
            i -> two(i, 518, 2_030).set("Data!H1", "New level").set("Data!H25", "Yes")));
  }

  /** Two counts that were 2,000 and 500 in the quarter before. */
  private static GoodInput two(GoodInput input, int first, int second) {
    measure(input, "XA", 2_000, first);
    measure(input, "XB", 500, second);
    return input;
  }

  /** Of so many measures no two are like each other. */
  private static GoodInput leaping(GoodInput input, int measures) {
    for (int n = 0; n < measures; n++) {
      measure(input, "L" + n, 10_000_000 + n, 90_000_000 + n);
    }
    return input;
  }

  private static void measure(GoodInput input, String id, int before, int now) {
    input
        .add("Measures", id, "Care", id, id, "Number", 0, "Quarterly", "Upwards", "DoT Only")
        .add("Data", id, "Q2 2020/21", null, null, null, before)
        .add("Data", id, "Q3 2020/21", null, null, null, now);
  }
}
