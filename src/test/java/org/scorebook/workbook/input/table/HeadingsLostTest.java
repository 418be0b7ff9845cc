package org.scorebook.workbook.input.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.workbook.input.GoodInput.decimal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scorebook.problem.Problem;
import org.scorebook.workbook.input.GoodInput;

/** Columns whose heading was cleared, and what people keep beside a table. */
class HeadingsLostTest {
  private static final String ANY =
      "Type its name there, as in the template; a column of your own may have any name.";

  private static List<String> lost(GoodInput input) {
    return input.read().problems().stream()
        .filter(problem -> problem.kind().code().equals("heading-lost"))
        .map(Problem::line)
        .toList();
  }

  private static String line(String cell, String heading, String from, String advice) {
    return "WARNING %s The heading of this column is %s, so what stands below it, from %s on, is not read. %s"
        .formatted(cell, heading, from, advice);
  }

  @Test
  void theColumnOfTheLayoutBetweenItsNeighboursIsNamed() {
    assertThat(lost(new GoodInput().set("Data!E1", null)))
        .containsExactly(
            line("Data!E1", "blank", "E15", "If it is Denominator, type \"Denominator\" there."));
    assertThat(lost(new GoodInput().set("Data!C1", "\u00A0").set("Data!C3", "Recalculated")))
        .containsExactly(line("Data!C1", "blank", "C3", "If it is Basis, type \"Basis\" there."));
  }

  @Test
  void whatExcelPutsInATableWhoseHeadingIsCleared() {
    assertThat(lost(new GoodInput().set("Data!E1", "Column1")))
        .containsExactly(
            line(
                "Data!E1",
                "\"Column1\"",
                "E15",
                "If it is Denominator, type \"Denominator\" there."));
    assertThat(lost(new GoodInput().set("Data!E1", "Column of mine"))).isEmpty();
  }

  @Test
  void inAnotherOrderNoneIsNamedUnlessOneAloneIsAbsent() {
    GoodInput input = new GoodInput().set("Measures!O1", null).set("Measures!O2", "5%");
    assertThat(lost(input)).containsExactly(line("Measures!O1", "blank", "O2", ANY));
    GoodInput targets =
        new GoodInput()
            .set("Targets!B1", "Target")
            .set("Targets!C1", null)
            .set("Targets!C2", decimal("0.4"))
            .set("Targets!D1", "Period")
            .set("Targets!E1", "Check");
    assertThat(lost(targets))
        .containsExactly(line("Targets!C1", "blank", "C2", "If it is To, type \"To\" there."));
  }

  @Test
  void besideColumnsOfTheTemplateAndTwoInARow() {
    GoodInput input =
        new GoodInput()
            .set("Measures!I1", "Current period")
            .set("Measures!J1", null)
            .set("Data!D1", null)
            .set("Data!E1", null);
    assertThat(lost(input))
        .containsExactly(
            line("Measures!J1", "blank", "J2", ANY),
            line("Data!D1", "blank", "D15", ANY),
            line("Data!E1", "blank", "E15", ANY));
  }

  @Test
  void theLastColumnBeforeCheck() {
    GoodInput input =
        new GoodInput()
            .set("Targets!D1", null)
            .set("Targets!D2", decimal("0.4"))
            .set("Targets!E1", "Check");
    assertThat(lost(input))
        .containsExactly(line("Targets!D1", "blank", "D2", "If it is To, type \"To\" there."));
    assertThat(lost(input.set("Targets!E1", null))).isEmpty();
  }

  @Test
  void amongColumnsOfPeriods() {
    GoodInput wide = new GoodInput();
    wide.add("Data wide", "Measure ID", "Basis", "Nov 2019", null, "Oct 2019", null);
    wide.add("Data wide", "DP", null, decimal("0.35"), decimal("0.36"), null, decimal("0.3"));
    assertThat(lost(wide))
        .containsExactly(
            line("Data wide!D1", "blank", "D2", "If it holds figures, head it with their period."));
  }

  @Test
  void keepsSilent() {
    assertThat(lost(new GoodInput())).isEmpty();
    GoodInput empty = new GoodInput().set("Measures!M1", null);
    assertThat(lost(empty)).isEmpty();
    GoodInput besideOnesOwn =
        new GoodInput()
            .set("Data!G1", "Seen by")
            .set("Data!H3", "looked at twice")
            .set("Data!I1", "Note");
    assertThat(lost(besideOnesOwn)).isEmpty();
    GoodInput beside = new GoodInput().set("Data!I2", "a note").set("Data!J3", 7);
    assertThat(lost(beside)).isEmpty();
  }
}
