package org.scorebook.workbook.input.slip;

import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;

import java.time.LocalDate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.workbook.input.Case;
import org.scorebook.workbook.input.GoodInput;

/** Latest figures that stood before, of which only what chance does not do is told. */
class FiguresAgainTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"copied", "byChance"})
  void everyCheck(Case wanted) {
    wanted.check();
  }

  static Stream<Case> copied() {
    return Stream.of(
        fires(
            "all of last year",
            i -> values(i, month -> varied(month % 12)),
            "WARNING Data!F14 DP: The figures of Jan 2020 to Dec 2020 are those of Jan 2019 to Dec"
                + " 2019 again, one by one. Check that they were not copied; leave them if they are"
                + " right."),
        fires(
            "the last three of last summer",
            i -> values(i, month -> varied(month < 21 ? month : month - 15)),
            "WARNING Data!F14 DP: The figures of Oct 2020 to Dec 2020 are those of Jul 2019 to Sep"
                + " 2019 again, one by one. Check that they were not copied; leave them if they are"
                + " right."),
        fires(
            "one, by its numerator and denominator",
            i -> fractions(i, FiguresAgainTest::again, month -> 331 * again(month)),
            "WARNING Data!D14 DP: The figure is that of Dec 2019 again. Check that they were not"
                + " copied; leave them if they are right."));
  }

  static Stream<Case> byChance() {
    return Stream.of(
        silent("all different", i -> values(i, FiguresAgainTest::varied)),
        silent("one of last year", i -> values(i, FiguresAgainTest::again)),
        silent(
            "the numerator of last year alone",
            i -> fractions(i, FiguresAgainTest::again, month -> 331 * varied(month + 1))),
        silent("small counts of last year", i -> values(i, month -> 7 + month % 12 * 5 % 4)),
        silent("up and down by one", i -> values(i, month -> 1_000 + Math.abs(month % 12 - 6))),
        silent("a plan in even steps", i -> values(i, month -> 1_000 + month % 12 * 100)),
        silent("figures that stand still", i -> values(i, month -> 1_234)),
        silent(
            "round figures",
            i -> values(i, month -> varied(month < 21 ? month : month - 15) / 100 * 100)));
  }

  /** Between 12,000 and 13,000, and in no order. */
  private static int varied(int month) {
    return 12_000 + (month + 3) * (month + 3) * 7_919 % 997;
  }

  private static int again(int month) {
    return varied(month == 23 ? 11 : month);
  }

  /** Two years up to Dec 2020. */
  private static GoodInput values(GoodInput input, IntUnaryOperator value) {
    input.set("Measures!E2", "Number").set("Measures!F2", 0).set("Measures!I2", "DoT Only");
    input.without("Benchmarks").without("Targets").without("Areas");
    for (int month = 0; month < 24; month++) {
      Object figure = value.applyAsInt(month);
      if (month < 11) {
        input.add("Data", "DP", LocalDate.of(2019, 1 + month, 1), null, null, null, figure);
      } else {
        input.set("Data!F" + (month - 9), figure);
      }
    }
    return input;
  }

  /** The same of a Ratio. */
  private static GoodInput fractions(
      GoodInput input, IntUnaryOperator numerator, IntUnaryOperator denominator) {
    input.set("Measures!E2", "Ratio").set("Measures!I2", "DoT Only");
    input.without("Benchmarks").without("Targets").without("Areas");
    for (int month = 0; month < 24; month++) {
      Object above = numerator.applyAsInt(month);
      Object below = 10_000 + denominator.applyAsInt(month);
      if (month < 11) {
        input.add("Data", "DP", LocalDate.of(2019, 1 + month, 1), null, above, below);
      } else {
        int row = month - 9;
        input.set("Data!D" + row, above).set("Data!E" + row, below).set("Data!F" + row, null);
      }
    }
    return input;
  }
}
