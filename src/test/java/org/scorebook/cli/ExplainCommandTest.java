package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.terminal.ExitCode;

class ExplainCommandTest {
  @TempDir Path folder;
  private Path input = Path.of("");

  @BeforeEach
  void input() throws IOException {
    input = new SmallWorkbook().write(folder.resolve("input.xlsx"));
  }

  @Test
  void everyStepIsTold() {
    assertThat(
            String.join(
                "\n",
                Typed.run(folder, ExitCode.DONE, "explain", input, "--measure", "dt")
                    .quietly()
                    .out()))
        .isEqualTo(
            """
            DT  Delayed transfers
            Small Scorecard - December 2020, from input.xlsx, rules default

            Definition (Measures)
              Measure ID: DT
              Measure: Delayed transfers
              Short name: Delayed transfers
              Theme: Health
              State: Live
              Unit: Number
              Decimals: 0
              Frequency: Monthly
              Compare with: Previous
              Arrears: 0
              Preferred travel: Downwards
              Target type: Target
              12 months: None
              Owner: Head of Health

            Period: Dec 2020
              The edition is of December 2020; the measure is Monthly, without arrears.
              It is compared with Nov 2020.

            Figure: 88
              Previous (Nov 2020): Data!C4: 84.
              Current (Dec 2020): Data!C5: 88.

            Target: 80
              Target type: Target.
              Targets!B3: 80.

            Status: RED
              88 is 8 (10.0%) above the target 80; beyond the standard tolerance of 5%: RED.
              Rules: status.compare displayed; tolerance standard (green 0%, amber 5%).
              A figure of 84 or less would be AMBER.

            Change: 4.8%
              Direction: Up (Red). Compared with Nov 2020.
              Rules: change.compare-with reported; direction.against value; direction.static-within displayed.

            Twelve months: none
              The measure has no twelve-month figure.

            Usual variation: not judged
              Usual variation needs 13 months; there are 2.

            Year end: not judged
              There is no year-end target for 2020/21.

            Quartile: none
              The measure has no benchmark.

            Areas: none

            Checks
              Current figure: silent. Dec 2020 has its figure.
              Gaps: silent. No period of the last twelve months lacks a figure between others.
              Outliers: silent. Of fewer than three figures none can be told to lie far from the others.
              Later periods: silent. No figure is of a period after that of the edition.
              Denominators: silent. No figure has a denominator.
              Published figures: silent. Nothing was published before, as far as is known.
              Targets: silent. The target that the period needs is there, and is of the size of the figures.
              Definition: silent. Title, Unit, Per and what was set by hand agree.
              Benchmark: silent. The measure is compared with no others.
              Commentary: silent. There is no commentary to be held against the figures.
              Small numbers: silent. The rules give no number of people that is too small to be shown.
              Cells: silent. Every cell was read as it shows itself.\
            """);
  }

  @Test
  void whatFollowsFromManyFiguresIsToldWithEachOfThem() {
    Path example = Path.of("examples/cabinet-december-2020/input.xlsx");
    String all =
        String.join(
            "\n",
            Typed.run(folder, ExitCode.DONE, "explain", example, "--measure", "DP")
                .quietly()
                .out());
    assertThat(all.substring(all.indexOf("Twelve months"), all.indexOf("\n\nAreas")))
        .isEqualTo(
            """
            Twelve months: 37.1%
              Method Ratio, Jan 2020 to Dec 2020: 12 of 12 periods, 35997 over 97000.
              From Data!D18, Data!D19, Data!D20, Data!D21, Data!D22, Data!D23, Data!D24, Data!D25, Data!D26, Data!D27, Data!D28, Data!D29.
              The twelve months before: No period of the twelve months has a numerator and a denominator.

            Usual variation: Improving
              Usual variation 36.6% to 37.5%: Improving, outside (above the upper limit), trend (13 in a row rising), two of three (near or beyond the upper limit), shift (7 in a row above the mean); target not reachable within usual variation.
              Mean 37.0% of 13 periods, Dec 2019 to Dec 2020.
              Rules: variation.points 13; variation.ranges all.

            Year end: Unlikely
              Year end 39.0%: needs 0.33 pp a month for 3 months; the last 12 months averaged 0.18: Unlikely.

            Quartile: 1st
              Source: 2019/20 ASCOF.
              Worst: 1.5%; difference -36.5 pp, -96%, -2951 Packages.
              3rd: 20.8%; difference -17.2 pp, -45%, -1390 Packages.
              2nd: 26.5%; difference -11.5 pp, -30%, -930 Packages.
              1st: 34.3%; difference -3.7 pp, -10%, -299 Packages.
              Birmingham: 38.0%.
              Best: 53.5%; difference 15.5 pp, 41%, 1253 Packages.
              Units are differences times 8084, the denominator given with 2019/20 ASCOF.\
            """);
  }

  @Test
  void whatTheChecksFoundIsTold() throws Exception {
    new SmallWorkbook().with("Data!C5", null).write(input);
    assertThat(
            Typed.run(folder, ExitCode.DONE, "explain", input, "--measure", "DT").quietly().out())
        .contains("Figure: none", "Status: N/A")
        .anyMatch(
            line ->
                line.startsWith(
                    "  Current figure: WARNING Measures!A3 DT: There is no Reported figure"))
        .noneMatch(line -> line.startsWith("  Current figure: silent"));
  }

  @Test
  void anUnknownMeasureIsNamedWithTheNearest() {
    assertThat(Typed.run(folder, ExitCode.USAGE, "explain", input, "--measure", "DB").err())
        .contains("--measure: there is no measure DB. Did you mean DP? There are: DP, DT.");
  }

  @Test
  void aRetiredMeasureIsNotCalledUnknown() throws Exception {
    new SmallWorkbook().with("Measures!K1", "State").with("Measures!K2", "Retired").write(input);
    assertThat(Typed.run(folder, ExitCode.USAGE, "explain", input, "--measure", "dp").err())
        .contains("--measure: DP is Retired on Measures, so nothing of it is computed or shown.");
  }
}
