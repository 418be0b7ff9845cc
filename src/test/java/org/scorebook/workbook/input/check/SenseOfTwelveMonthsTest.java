package org.scorebook.workbook.input.check;

import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;
import static org.scorebook.workbook.input.GoodInput.decimal;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.workbook.input.Case;
import org.scorebook.workbook.input.GoodInput;

/** Sums over twelve months of what does not add up. */
class SenseOfTwelveMonthsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("sums")
  void everyCheck(Case wanted) {
    wanted.check();
  }

  static Stream<Case> sums() {
    return Stream.of(
        fires(
            "shares",
            i -> i.set("Measures!Q2", "Sum"),
            "WARNING Measures!Q2 DP: Sum of twelve months makes 439.8%, which is no share of"
                + " anything. Choose Ratio where there are numerators and denominators, else Mean or"
                + " Latest."),
        silent("a mean of shares", i -> i.set("Measures!Q2", "Mean")),
        silent("shares of one whole, such as of those who left", i -> shares(i, "Percentage")),
        silent("ratios up to their budget", i -> shares(i, "Ratio")),
        fires(
            "ratios of a budget each month",
            i -> i.set("Measures!Q2", "Sum").set("Measures!E2", "Ratio"),
            "WARNING Measures!Q2 DP: Sum of twelve months makes 439.8%, which is no share of"
                + " anything. Choose Ratio where there are numerators and denominators, else Mean or"
                + " Latest."),
        fires(
            "a count at one moment",
            i -> counted(i, "People in care at the end of the quarter"),
            "WARNING Measures!Q3 AD: The title says \"at the end of the quarter\", which is counted"
                + " at one moment, so Sum counts the same ones again and again. Choose Latest or"
                + " Mean, or correct the title."),
        silent(
            "the latest count at one moment",
            i ->
                counted(i, "People in care at the end of the quarter")
                    .set("Measures!Q3", "Latest")),
        silent("what comes to an end", i -> counted(i, "People at home at the end of reablement")),
        fires(
            "figures that each cover twelve months",
            i ->
                counted(i, "Admissions")
                    .set("Measures!S1", "Covers")
                    .set("Measures!S3", "12 months"),
            "WARNING Measures!Q3 AD: Each figure covers twelve months already, as Covers says, so"
                + " Sum counts every month many times. Choose Latest or None."));
  }

  private static GoodInput shares(GoodInput input, String unit) {
    for (int row = 2; row <= 14; row++) {
      input.set("Data!F" + row, decimal("0.0" + (70 + row)));
    }
    return input
        .set("Measures!Q2", "Sum")
        .set("Measures!E2", unit)
        .set("Targets!C2", decimal("0.08"))
        .set("Targets!C3", decimal("0.08"));
  }

  private static GoodInput counted(GoodInput input, String title) {
    for (int row = 15; row <= 21; row++) {
      input.set("Data!E" + row, null);
    }
    return input
        .without("Peers")
        .set("Measures!C3", title)
        .set("Measures!E3", "Number")
        .set("Measures!K3", null)
        .set("Measures!Q3", "Sum");
  }
}
