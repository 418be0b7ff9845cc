package org.scorebook.workbook.input.check;

import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;
import static org.scorebook.workbook.input.GoodInput.decimal;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.workbook.input.Case;
import org.scorebook.workbook.input.GoodInput;

/** Several figures in thousands among others in full, or without a percent sign. */
class OutliersTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"thousands", "percentSigns"})
  void everyCheck(Case wanted) {
    wanted.check();
  }

  static Stream<Case> thousands() {
    return Stream.of(
        fires(
            "two in thousands",
            i -> monthly(i).set("Data!F5", decimal("1.2")).set("Data!F9", decimal("1.21")),
            far(5, "1", "1,202", "1,214"),
            far(9, "1", "1,202", "1,214")),
        fires(
            "two in full",
            i -> inThousands(i).set("Data!F5", 1_205).set("Data!F9", 1_209),
            far(5, "1,205.0", "1.2", "1.2"),
            far(9, "1,209.0", "1.2", "1.2")),
        fires(
            "two of seven, by their numerators",
            i -> i.set("Data!D17", decimal("0.903")).set("Data!D18", decimal("0.904")),
            far("D17", "AD", "0.6", "612.9", "616.9"),
            far("D18", "AD", "0.6", "612.9", "616.9")),
        fires(
            "two in thousands, and one a hundred times too large",
            i ->
                monthly(i)
                    .set("Data!F5", decimal("1.2"))
                    .set("Data!F9", decimal("1.21"))
                    .set("Data!F11", 121_100),
            far(5, "1", "1,202", "121,100"),
            far(9, "1", "1,202", "121,100"),
            far(11, "121,100", "1,202", "1,214")),
        silent("two that are a hundredth", i -> monthly(i).set("Data!F5", 12).set("Data!F9", 13)),
        silent("one of two", i -> i.set("Data!F22", 70_000)));
  }

  static Stream<Case> percentSigns() {
    return Stream.of(
        fires(
            "three shares without the percent sign",
            i -> shares(i, "0.6").set("Data!F13", decimal("0.4")),
            far(4, "60.0%", "0.4%", "0.7%"),
            far(8, "60.0%", "0.4%", "0.7%"),
            far(13, "40.0%", "0.4%", "0.7%")),
        fires(
            "three scores with one",
            i -> scores(i, "0.71"),
            far(4, "0.71", "70.00", "75.00"),
            far(8, "0.71", "70.00", "75.00"),
            far(13, "0.71", "70.00", "75.00")),
        silent("three shares of ten times the others", i -> shares(i, "0.06")),
        silent("three scores of a tenth", i -> scores(i, "7.1")));
  }

  private static GoodInput shares(GoodInput input, String share) {
    monthly(input).set("Measures!E2", "Percentage").set("Measures!F2", 1);
    IntStream.rangeClosed(2, 14)
        .forEach(row -> input.set("Data!F" + row, decimal("0.00" + (4 + row % 4))));
    return threeTimes(input, share);
  }

  private static GoodInput scores(GoodInput input, String score) {
    monthly(input).set("Measures!F2", 2);
    IntStream.rangeClosed(2, 14).forEach(row -> input.set("Data!F" + row, 70 + row % 6));
    return threeTimes(input, score);
  }

  private static GoodInput threeTimes(GoodInput input, String figure) {
    for (int row : new int[] {4, 8, 13}) {
      input.set("Data!F" + row, decimal(figure));
    }
    return input;
  }

  /** 1,202 to 1,214 in thirteen months. */
  private static GoodInput monthly(GoodInput input) {
    input.set("Measures!E2", "Number").set("Measures!F2", 0).set("Measures!I2", "DoT Only");
    input.without("Benchmarks").without("Targets").without("Areas");
    IntStream.rangeClosed(2, 14).forEach(row -> input.set("Data!F" + row, 1_200 + row));
    return input;
  }

  private static GoodInput inThousands(GoodInput input) {
    monthly(input).set("Measures!F2", 1);
    IntStream.rangeClosed(2, 14)
        .forEach(row -> input.set("Data!F" + row, decimal("1.2").add(decimal("0.001"))));
    return input;
  }

  private static String far(int row, String figure, String least, String most) {
    return far("F" + row, "DP", figure, least, most);
  }

  private static String far(String cell, String measure, String figure, String least, String most) {
    return "WARNING Data!"
        + cell
        + " "
        + measure
        + ": "
        + figure
        + " is far from the measure's other figures, which "
        + (least.equals(most) ? "are all " + least : "lie between " + least + " and " + most)
        + ". Check it; leave it if it is right.";
  }
}
