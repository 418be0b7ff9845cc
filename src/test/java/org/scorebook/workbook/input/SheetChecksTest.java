package org.scorebook.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with sheets, columns and the fields of the scorecard. */
class SheetChecksTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"sheetsAndColumns", "scorecard"})
  void everyCheck(Case wanted) {
    wanted.check();
  }

  @Test
  void aGoodWorkbookHasNoProblems() {
    assertThat(new GoodInput().problems()).isEmpty();
  }

  @Test
  void unknownRulesAreReportedAtTheirCell() {
    List<String> lines = new GoodInput().add("Scorecard", "Rules", "defualt").problems();
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0))
        .startsWith("ERROR Scorecard!B6 There is no rule set defualt. Did you mean default?");
  }

  static Stream<Case> sheetsAndColumns() {
    return Stream.of(
        fires(
            "required sheet missing",
            i -> i.without("Data"),
            "ERROR Data The sheet \"Data\" is missing. Add it, as in the template."),
        fires(
            "optional sheet misspelt",
            i -> i.rename("Areas", "Aeras"),
            "WARNING Aeras This sheet is unknown and is left alone; \"Areas\" may be meant. Rename"
                + " it to \"Areas\"."),
        silent("optional sheets missing", i -> i.without("Areas").without("Commentary")),
        silent("an unknown sheet", i -> i.add("Notes of mine", "anything")),
        silent(
            "characters that show nothing",
            i ->
                i.rename("Areas", "Areas\u00A0")
                    .set("Measures!A1", "\uFEFFMeasure\u00A0ID\u2060")
                    .set("Measures!E1", "U\u00ADnit\u200B")
                    .set("Measures!A2", "\u200BDP\u00AD")
                    .set("Measures!E2", "\u3000Percentage\u180E")
                    .set("Measures!M2", "\u202F\u2007")
                    .set("Scorecard!A2", "Title\u2060")
                    .add("Areas\u00A0", "\u200B", "\u00A0\uFEFF")),
        fires(
            "owners sheet missing",
            i -> i.without("Owners"),
            "ERROR Owners The sheet \"Owners\" is missing or has no header row, and measures name"
                + " owners (the first is DP). Add it, as in the template."),
        fires(
            "required column misspelt",
            i -> i.set("Areas!C1", "Aera"),
            "ERROR Areas!C1 The column \"Area\" is missing; \"Aera\" may be meant. Rename it to"
                + " \"Area\"."),
        fires(
            "required column missing",
            i -> i.set("Targets!C1", "Aim"),
            "ERROR Targets The column \"Target\" is missing. Add it, as in the template."),
        fires(
            "optional column misspelt",
            i -> i.set("Data!G1", "Notes"),
            "WARNING Data!G1 The column \"Notes\" is unknown and is left alone; \"Note\" may be"
                + " meant. Rename it to \"Note\"."),
        fires(
            "optional column with a remark behind its name",
            i -> i.set("Data!G1", "Note (for owners)"),
            "WARNING Data!G1 The column \"Note (for owners)\" is unknown and is left alone;"
                + " \"Note\" may be meant. Rename it to \"Note\"."),
        silent("an unknown column", i -> i.set("Data!G1", "Remarks of mine")),
        silent("the template's own column", i -> i.set("Commentary!E1", "Check")),
        fires(
            "a column called nearly like it",
            i -> i.set("Commentary!E1", "Checks"),
            "WARNING Commentary!E1 The column \"Checks\" is unknown and is left alone; \"Checked\""
                + " may be meant. Rename it to \"Checked\"."),
        fires(
            "a column twice",
            i -> i.set("Data!G1", "Value"),
            "ERROR Data!G1 There are two columns \"Value\"; the other stands in F1. Rename or"
                + " delete one of them."),
        fires(
            "a column twice, in other letters and blanks, and three times",
            i -> i.set("Areas!G1", " vALUE\u00A0").set("Areas!H1", "Value"),
            "ERROR Areas!G1 There are two columns \"Value\"; the other stands in F1. Rename or"
                + " delete one of them.",
            "ERROR Areas!H1 There are two columns \"Value\"; the other stands in F1. Rename or"
                + " delete one of them."),
        fires(
            "no header row",
            i -> i.set("Areas!A1", "Measure IDs"),
            "ERROR Areas None of the first ten rows has a cell \"Measure ID\", so the columns"
                + " cannot be found. \"Measure IDs\" may be meant: rename it to \"Measure ID\"."),
        silent(
            "titles above the header, blanks and case in it",
            i ->
                i.set("Data!F1", "  vALUE\u00A0")
                    .insertAbove("Data")
                    .insertAbove("Data", "One row per figure")
                    .insertAbove("Data", "Data")),
        silent("blank rows", i -> i.add("Data", " ", "\u00A0").add("Data").add("Measures", "")));
  }

  static Stream<Case> scorecard() {
    return Stream.of(
        fires(
            "field missing",
            i -> i.set("Scorecard!A3", "Organization"),
            "ERROR Scorecard The field \"Organisation\" is missing. Add a row for it. Whose"
                + " scorecard it is, such as: Birmingham.",
            "WARNING Scorecard!A3 The field \"Organization\" is unknown and is left alone;"
                + " \"Organisation\" may be meant. Rename it to \"Organisation\"."),
        fires(
            "field blank",
            i -> i.set("Scorecard!B2", null),
            "ERROR Scorecard!B2 Title is blank. Fill it in. What the scorecard is called, such as:"
                + " Cabinet Scorecard."),
        fires(
            "a title too long",
            i -> i.set("Scorecard!B2", "x".repeat(30_000)),
            "ERROR Scorecard!B2 Title has 30,000 characters; at most 255 are possible. Shorten"
                + " it."),
        fires(
            "field twice",
            i -> i.add("Scorecard", "Title", "Another"),
            "ERROR Scorecard!A6 Title stands twice; it first stands in row 2. Delete one of them."),
        silent("notes repeat", i -> i.add("Scorecard", "Note", "a").add("Scorecard", "Note", "b")),
        fires(
            "unreadable period",
            i -> i.set("Scorecard!B4", "2020/22"),
            "ERROR Scorecard!B4 \"2020/22\" is not a financial year: after 2020 comes 21. Type a"
                + " month, such as Dec 2020."),
        silent("a date for the period", i -> i.set("Scorecard!B4", LocalDate.of(2020, 12, 31))),
        silent("a quarter for the period", i -> i.set("Scorecard!B4", "Q3 2020/21")),
        fires(
            "bad date",
            i -> i.add("Scorecard", "Commentary due", "soon"),
            "ERROR Scorecard!B6 \"soon\" is not a date. Type a date, such as 22/01/2021."),
        silent("UK date", i -> i.add("Scorecard", "Commentary due", "22/01/2021")),
        fires(
            "bad address",
            i -> i.set("Scorecard!B5", "team at example.org"),
            "ERROR Scorecard!B5 \"team at example.org\" is not an email address. Type one such as"
                + " name@example.org."));
  }

  /** Numbers names a worksheet after the sheet and the table where a sheet has several. */
  @Test
  void aSheetNamedAsNumbersDoesIsSuggested() {
    assertThat(new GoodInput().rename("Targets", "Targets - Table 1").problems())
        .contains(
            "WARNING Targets There is no sheet \"Targets\", so DP has no target, and its status is"
                + " N/A. \"Targets - Table 1\" may be meant: rename it to \"Targets\".");
    assertThat(new GoodInput().rename("Data", "Data - Table 1").problems())
        .contains(
            "ERROR Data The sheet \"Data\" is missing. \"Data - Table 1\" may be meant: rename it"
                + " to \"Data\".");
  }
}
