package org.scorebook.workbook.input;

import static org.scorebook.workbook.input.GoodInput.decimal;
import static org.scorebook.workbook.input.GoodInput.example;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scorebook.problem.ProblemExample;
import org.scorebook.workbook.RawBook.RawCell;

/** Examples of what is wrong with sheets, columns, measures, owners and commentary. */
final class InputProblems {
  private static final RawCell FORMULA = new RawCell("", "<f>1/3</f><v>0.38</v>");

  private InputProblems() {}

  static Stream<ProblemExample> examples() {
    return Stream.of(sheets(), scorecard(), measures(), owners(), commentary())
        .flatMap(List::stream);
  }

  private static List<ProblemExample> sheets() {
    return List.of(
        example("sheet-missing", i -> i.without("Data"), i -> i.without("Areas")),
        example(
            "sheet-unknown",
            i -> i.rename("Areas", "Aeras"),
            i -> i.add("Notes of mine", "anything")),
        example(
            "targets-missing",
            i -> i.without("Targets"),
            i -> i.without("Targets").set("Measures!I2", "DoT Only")),
        example(
            "owners-missing",
            i -> i.without("Owners"),
            i -> i.without("Owners").set("Measures!J2", null).set("Measures!J3", null)),
        example(
            "header-missing",
            i -> i.set("Areas!A1", "Measure IDs"),
            i -> i.insertAbove("Areas", "Figures of areas")),
        example(
            "column-missing",
            i -> i.set("Targets!C1", "Aim"),
            i -> i.set("Targets!C1", " target ")),
        example(
            "column-unknown",
            i -> i.set("Data!G1", "Notes"),
            i -> i.set("Data!G1", "Remarks of mine")),
        example("heading-lost", i -> i.set("Data!E1", null), i -> i.set("Measures!M1", null)),
        example(
            "figures-not-read",
            i -> i.set("Data!F1", "Result"),
            i -> i.set("Data!G1", "Checked by").set("Data!G2", 7)),
        example(
            "typed-over-example",
            i -> overTargets(i, "AB", "2020/21", "38.0%"),
            i -> overTargets(i, "e.g. DP", "2020/21", null)),
        example(
            "column-twice",
            i -> i.set("Data!G1", "Value"),
            i -> i.set("Data!G1", "Value of last year")),
        example(
            "column-not-a-period",
            i -> wide(i, "Ward", "Selly Oak"),
            i -> wide(i, "Nov 2019", decimal("0.35"))),
        example(
            "period-headed-twice",
            i -> wide(i, "Nov 2019", decimal("0.35")).set("Data wide!E1", "2019-11"),
            i -> wide(i, "Nov 2019", decimal("0.35")).set("Data wide!E1", "2019-10")),
        example(
            "excel-error",
            i -> i.set("Data!F14", new RawCell("t='e'", "<v>#N/A</v>")),
            i ->
                i.set("Data!G14", new RawCell("t='e'", "<v>#N/A</v>"))
                    .set("Data!G1", "Remarks of mine")),
        example(
            "formula-not-calculated",
            i -> i.notCalculated().set("Targets!C2", new RawCell("", "<f>38/100</f><v>0</v>")),
            i -> i.notCalculated().set("Targets!C2", FORMULA)),
        example(
            "formula-to-be-calculated",
            i -> i.notCalculated().set("Targets!C2", FORMULA),
            i -> i.set("Targets!C2", FORMULA)),
        example("cell-blank", i -> i.set("Measures!B2", null), i -> i.set("Owners!B2", null)),
        example(
            "text-too-long",
            i -> i.set("Measures!C2", "x".repeat(1_001)),
            i -> i.set("Measures!C2", "x".repeat(1_000))),
        example(
            "word-unknown",
            i -> i.set("Measures!E2", "Percentag"),
            i -> i.set("Measures!E2", " percentage ")));
  }

  /** The Targets sheet with what the template has above its headings. */
  private static GoodInput overTargets(GoodInput input, @Nullable Object... sample) {
    return input
        .insertAbove("Targets", sample)
        .insertAbove("Targets", "required", "optional", "required", "optional");
  }

  private static List<ProblemExample> scorecard() {
    return List.of(
        example(
            "field-missing",
            i -> i.set("Scorecard!A3", "Authority"),
            i -> i.set("Scorecard!A3", " organisation ")),
        example(
            "field-unknown",
            i -> i.set("Scorecard!A3", "Organization"),
            i -> i.add("Scorecard", "Director", "Of Care")),
        example("field-blank", i -> i.set("Scorecard!B2", null), i -> i.set("Scorecard!B5", null)),
        example(
            "field-twice",
            i -> i.add("Scorecard", "Title", "Another"),
            i -> i.add("Scorecard", "Note", "a").add("Scorecard", "Note", "b")),
        example(
            "not-an-email-address",
            i -> i.set("Owners!C2", "care@example"),
            i -> i.set("Owners!C2", "care@sub.example.org")),
        example(
            "rules-not-found",
            i -> i.add("Scorecard", "Rules", "nowhere"),
            i -> i.add("Scorecard", "Rules", "default")),
        example(
            "ledger-elsewhere",
            i -> i.add("Scorecard", "Published before", "/etc/old.published.jsonl"),
            i -> i.add("Scorecard", "Published before", "old.published.jsonl")),
        example(
            "ledger-missing",
            i -> i.add("Scorecard", "Published before", "old.published.jsonl"),
            i -> i),
        example(
            "not-a-date",
            i -> i.add("Scorecard", "Commentary due", "soon"),
            i -> i.add("Scorecard", "Commentary due", "22/01/2021")));
  }

  private static List<ProblemExample> measures() {
    return List.of(
        example(
            "measure-twice",
            i -> i.set("Measures!A4", "dp"),
            i ->
                i.set("Measures!A4", "D P")
                    .without("Peers")
                    .set("Data!A22", "D P")
                    .set("Data!A23", "D P")),
        example(
            "measure-unknown",
            i -> i.add("Targets", "DQ", null, 1),
            i -> i.set("Targets!A2", "Dp")),
        example(
            "id-is-decimal",
            i -> i.add("Areas", decimal("1.5"), "Dec 2020", "x", null, null, 1),
            i -> i.set("Measures!A4", 7).set("Data!A22", 7).set("Data!A23", "7")),
        example(
            "id-is-date",
            i -> i.add("Areas", LocalDate.of(2020, 2, 1), "Dec 2020", "x", null, null, 1),
            i -> i.set("Measures!A4", "1-2").set("Data!A22", "1-2").set("Data!A23", "1-2")),
        example(
            "not-an-id",
            i -> i.add("Areas", "D:P", "Dec 2020", "x", null, null, 1),
            i ->
                i.set("Measures!A4", "S/V 1.2-3_4")
                    .set("Data!A22", "S/V 1.2-3_4")
                    .set("Data!A23", "s/v 1.2-3_4")),
        example(
            "ids-too-alike",
            i ->
                i.set("Measures!A3", "A/D")
                    .set("Measures!A4", "a d")
                    .without("Peers")
                    .without("Data")
                    .add("Data", "Measure ID", "Period", "Value"),
            i -> i),
        example("not-a-whole-number", i -> i.set("Measures!F2", 5), i -> i.set("Measures!F2", 4)),
        example("not-positive", i -> i.set("Measures!K3", 0), i -> i.set("Measures!K3", 1)),
        example("per-missing", i -> i.set("Measures!K3", null), i -> i.set("Measures!K3", 1)),
        example("per-not-used", i -> i.set("Measures!K2", 1000), i -> i.set("Measures!K3", 1000)),
        example(
            "sum-of-accumulated",
            i -> i.set("Measures!Q4", "Sum").set("Measures!R4", "Yes"),
            i -> i.set("Measures!Q4", "Latest").set("Measures!R4", "Yes")),
        example(
            "override-without-reason",
            i -> i.set("Measures!M2", "GREEN"),
            i -> i.set("Measures!M2", "GREEN").set("Measures!N2", "because")),
        example(
            "reason-without-override",
            i -> i.set("Measures!N2", "because"),
            i -> i.set("Measures!M2", "GREEN").set("Measures!N2", "because")),
        example(
            "tolerance-unknown",
            i -> i.set("Measures!O2", "standart"),
            i -> i.set("Measures!O2", "Standard")),
        example(
            "tolerance-malformed",
            i -> i.set("Measures!O2", "10% / 2%"),
            i -> i.set("Measures!O2", "2% / 10%")),
        example(
            "tolerance-unlikely",
            i -> i.set("Measures!O2", "0.05"),
            i -> i.set("Measures!O2", "0.05pp")),
        example(
            "tolerance-unsuited",
            i ->
                i.set("Measures!I4", "Target")
                    .set("Measures!H4", "Upwards")
                    .set("Measures!O4", "2pp"),
            i -> i.set("Measures!O2", "2pp")),
        example(
            "short-name-twice",
            i -> i.set("Measures!D3", "UPTAKE"),
            i -> i.set("Measures!D3", "Uptake 2")),
        example(
            "short-name-no-sheet-name",
            i -> i.set("Measures!D2", "Uptake/all"),
            i -> i.set("Measures!D2", "O'Uptake")),
        example(
            "sheet-name-taken",
            i -> i.set("Measures!D4", "history"),
            i -> i.set("Measures!D4", "Survey quartiles")),
        example(
            "title-says-number",
            i -> i.set("Measures!C2", "Number of people with direct payments"),
            i -> i.set("Measures!C2", "Percentage of the number of people")),
        example(
            "title-says-percentage",
            i -> i.set("Measures!C4", "The proportion of people"),
            i -> i.set("Measures!C2", "The proportion of people")));
  }

  private static List<ProblemExample> owners() {
    return List.of(
        example(
            "owner-unknown",
            i -> i.set("Measures!J2", "Head of Cares"),
            i -> i.set("Measures!J2", "head of homes ;HEAD OF CARE")),
        example(
            "owner-twice",
            i -> i.add("Owners", "HEAD OF CARE", null, "x@example.org"),
            i -> i.add("Owners", "Head of Care Homes", null, "x@example.org")),
        example(
            "owner-name-separated",
            i -> i.add("Owners", "Head\nof Parks", null, "x@example.org"),
            i -> i.add("Owners", "Head, of Parks", null, "x@example.org")));
  }

  private static List<ProblemExample> commentary() {
    return List.of(
        example(
            "commentary-twice",
            i -> i.add("Commentary", "DP", "31/12/2020", "More"),
            i -> i.add("Commentary", "DP", "30/11/2020", "More")),
        example(
            "commentary-after-period",
            i -> i.add("Commentary", "SV", "2020/21", "More"),
            i -> i.add("Commentary", "SV", "2019/20", "More")));
  }

  private static GoodInput wide(GoodInput input, String period, Object value) {
    return input
        .add("Data wide", "Measure ID", "Basis", "Short name", period)
        .add("Data wide", "DP", null, null, value);
  }
}
