package org.scorebook.workbook.input.check;

import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;
import static org.scorebook.workbook.input.GoodInput.decimal;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.workbook.input.Case;
import org.scorebook.workbook.input.GoodInput;

/** Thresholds and organisations on another scale than the figures. */
class SenseOfThresholdsTest {
  private static final String CHECK =
      ", which nobody could be compared with. Check the percent sign, the unit and Per.";

  @ParameterizedTest(name = "{0}")
  @MethodSource("scales")
  void everyCheck(Case wanted) {
    wanted.check();
  }

  static Stream<Case> scales() {
    return Stream.of(
        fires(
            "organisations per 1,000",
            i -> i.set("Peers!D2", decimal("6.1")).set("Peers!D3", decimal("6.5")),
            "WARNING Peers!D2 AD: The organisations' figures are about 6.5, and the measure's own"
                + " about 615.0"
                + CHECK),
        fires(
            "thresholds with a percent sign too many",
            i -> thresholds(i, "0.001", "0.002", "0.003", "0.004", "0.005"),
            "WARNING Benchmarks!E2 DP: The thresholds are about 0.3%, and the measure's own about"
                + " 36.6%"
                + CHECK),
        silent("ten times the figures", i -> i.set("Peers!D2", 6_000).set("Peers!D3", 6_500)),
        silent(
            "no figures to be compared",
            i -> {
              for (int row = 15; row <= 21; row++) {
                i.set("Data!D" + row, "[c]").set("Data!E" + row, null);
              }
              return i.set("Peers!D2", 6);
            }));
  }

  private static GoodInput thresholds(GoodInput input, String... scores) {
    for (int i = 0; i < scores.length; i++) {
      input.set("Benchmarks!" + "CDEFG".charAt(i) + 2, decimal(scores[i]));
    }
    return input;
  }
}
