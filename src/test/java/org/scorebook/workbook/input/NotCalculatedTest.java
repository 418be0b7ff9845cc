package org.scorebook.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.workbook.RawBook.RawCell;

/** Formulas of a workbook whose writer left their calculation to Excel. */
class NotCalculatedTest {
  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
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

  private static String again(String cell, String column, String shown) {
    return "WARNING "
        + cell
        + " DP: "
        + column
        + " holds a formula, and the workbook asks for it to be calculated again; it is read as \""
        + shown
        + "\", which stands there, as are all others of this column. Open the workbook in Excel,"
        + " save it and run again where they may be out of date.";
  }

  private static RawCell text(String result) {
    return new RawCell("t='str'", "<f>A99</f><v>" + result + "</v>");
  }

  @Test
  void everyColumnOfEverySheetSaysSoOnce() {
    GoodInput input = new GoodInput().notCalculated();
    List<String> firsts = new ArrayList<>();
    input.sheets().forEach((name, rows) -> firsts.addAll(makeFormulas(name, rows)));
    List<String> said =
        input.read().problems().stream()
            .filter(problem -> problem.kind().code().equals("formula-to-be-calculated"))
            .map(problem -> problem.place().text())
            .toList();
    assertThat(said).containsExactlyElementsOf(firsts);
  }

  /** Makes every cell below the headings a formula; the first of each column is given back. */
  private static List<String> makeFormulas(
      String sheet, List<@Nullable List<@Nullable Object>> rows) {
    List<String> firsts = new ArrayList<>();
    Set<Integer> columns = new HashSet<>();
    for (int row = 1; row < rows.size(); row++) {
      List<@Nullable Object> cells = Objects.requireNonNull(rows.get(row));
      for (int column = 0; column < cells.size(); column++) {
        Object cell = cells.get(column);
        if (cell != null) {
          cells.set(column, formula(cell));
          if (columns.add(column)) {
            firsts.add(sheet + "!" + (char) ('A' + column) + (row + 1));
          }
        }
      }
    }
    return firsts;
  }

  private static RawCell formula(Object result) {
    return result instanceof LocalDate day
        ? new RawCell("s='1'", "<f>A99</f><v>" + ChronoUnit.DAYS.between(DAY_0, day) + "</v>")
        : result instanceof String typed
            ? text(typed)
            : new RawCell("", "<f>A99</f><v>" + result + "</v>");
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
                    .set("Commentary!B2", new RawCell("s='1'", "<f>Data!B14</f><v>0</v>"))
                    .set("Commentary!C2", new RawCell("t='str'", "<f>A2</f><v></v>")),
            line("Data!F14", "DP: ", "Value", "0"),
            line("Data!D15", "AD: ", "Numerator", "0"),
            line("Benchmarks!C2", "DP: ", "Worst", "0"),
            line("Peers!D2", "AD: ", "Value", "0"),
            line("Areas!E2", "DP: ", "Denominator", "0"),
            line("Commentary!B2", "DP: ", "Period", "0"),
            line("Commentary!C2", "DP: ", "Commentary", "")),
        fires(
            "results that its writer gave, once a column",
            i ->
                i.notCalculated()
                    .set("Data!F13", new RawCell("", "<f>36/100</f><v>0.371</v>"))
                    .set("Data!F14", new RawCell("", "<f>36/100</f><v>0.372</v>"))
                    .set("Targets!B3", new RawCell("t='str'", "<f>\"EoY\"</f><v>EoY 2020/21</v>"))
                    .set("Commentary!B2", new RawCell("s='1'", "<f>Data!B14</f><v>44166</v>")),
            again("Data!F13", "Value", "0.371"),
            again("Targets!B3", "Period", "EoY 2020/21"),
            again("Commentary!B2", "Period", "Dec 2020")),
        fires(
            "a figure that must not be shown",
            i -> i.notCalculated().set("Data!F14", text("[c]")).set("Areas!D2", text("[c]")),
            again("Data!F14", "Value", "[c]"),
            again("Areas!D2", "Numerator", "[c]")),
        fires(
            "an ID that stands typed in the row before",
            i -> i.notCalculated().set("Data!A9", text("DP")),
            again("Data!A9", "Measure ID", "DP").replace("Data!A9 DP:", "Data!A9")),
        fires(
            "a result that is an error",
            i -> i.notCalculated().set("Data!F14", new RawCell("t='e'", "<f>1/0</f><v>#N/A</v>")),
            again("Data!F14", "Value", "#N/A"),
            "ERROR Data!F14 DP: Value holds the Excel error #N/A. Correct the formula, or type over"
                + " it."),
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
