package org.scorebook.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.workbook.RawBook.RawCell;

/** Formulas of a workbook whose writer left their calculation to Excel. */
class NotCalculatedTest {
  private static final RawCell FORMULA = new RawCell("", "<f>40/100</f><v>0</v>");
  private static final RawCell EMPTY = new RawCell("t='str'", "<f>IF(A99=\"\",\"\",1)</f><v></v>");
  private static final String OPEN =
      " Open the workbook in Excel (press F9 where it calculates by hand), save it and run again.";

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyFormulaThatCountsIsNamed(Case wanted) {
    wanted.check();
  }

  @Test
  void aFormulaOfACalculatedWorkbookCounts() {
    assertThat(new GoodInput().set("Targets!C2", FORMULA).problems()).isEmpty();
  }

  private static String line(String cell, String measure, String column, String stored) {
    return "ERROR "
        + cell
        + " "
        + measure
        + column
        + " holds a formula that was not calculated: the workbook says that \""
        + stored
        + "\" is not its result yet."
        + OPEN;
  }

  static Stream<Case> cases() {
    return Stream.of(
        silent("no formulas", i -> i.notCalculated()),
        fires(
            "a target",
            i -> i.notCalculated().set("Targets!C2", FORMULA),
            line("Targets!C2", "DP: ", "Target", "0")),
        fires(
            "figures, a text and a date",
            i ->
                i.notCalculated()
                    .set("Data!D15", FORMULA)
                    .set("Data!F14", FORMULA)
                    .set("Benchmarks!C2", FORMULA)
                    .set("Peers!D2", FORMULA)
                    .add("Peers", "AD", "ASCOF", "Derby", 610)
                    .set("Areas!E2", FORMULA)
                    .set("Commentary!B2", new RawCell("s='1'", "<f>Data!B14</f><v>44166</v>"))
                    .set("Commentary!C2", new RawCell("t='str'", "<f>A2</f><v>Good</v>")),
            line("Data!F14", "DP: ", "Value", "0"),
            line("Data!D15", "AD: ", "Numerator", "0"),
            line("Benchmarks!C2", "DP: ", "Worst", "0"),
            line("Peers!D2", "AD: ", "Value", "0"),
            line("Areas!E2", "DP: ", "Denominator", "0"),
            line("Commentary!B2", "DP: ", "Period", "44166"),
            line("Commentary!C2", "DP: ", "Commentary", "Good")),
        fires(
            "a measure ID",
            i -> i.notCalculated().add("Peers", EMPTY, "ASCOF", "Derby", 610),
            line("Peers!A4", "", "Measure ID", "")),
        fires(
            "an empty text in a row that counts",
            i -> i.notCalculated().set("Data!F14", EMPTY),
            line("Data!F14", "DP: ", "Value", "")),
        silent(
            "formulas filled down below the rows",
            i -> i.notCalculated().add("Data", null, EMPTY, null, EMPTY, EMPTY, EMPTY)),
        silent(
            "a column that is not read",
            i -> i.notCalculated().set("Data!H1", "Check").set("Data!H2", FORMULA)));
  }
}
