package org.scorebook.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.workbook.input.GoodInput.decimal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.workbook.Book.RawCell;

/** Every check fires at its cell with its sentence, and keeps silent next to the fault. */
class InputChecksTest {

  /** A change to a good workbook, and all problems that follow from it. */
  record Case(String name, UnaryOperator<GoodInput> change, List<String> lines) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Case fires(String name, UnaryOperator<GoodInput> change, String... lines) {
    return new Case(name, change, List.of(lines));
  }

  private static Case silent(String name, UnaryOperator<GoodInput> change) {
    return new Case(name, change, List.of());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({
    "sheetsAndColumns",
    "scorecard",
    "measures",
    "names",
    "owners",
    "figures",
    "periods",
    "presence",
    "targets",
    "benchmarks",
    "others",
    "sense"
  })
  void everyCheck(Case wanted) {
    assertThat(wanted.change.apply(new GoodInput()).problems()).isEqualTo(wanted.lines);
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

  @Test
  void aLiveMeasureWithoutAnyFigureIsNamed() {
    List<String> lines = new GoodInput().set("Data!F22", null).set("Data!F23", null).problems();
    assertThat(lines)
        .containsExactly(
            "WARNING Measures!A4 SV: This live measure has no figures on Data. Add them, or set State"
                + " to Suspended or Placeholder.");
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
            "WARNING Aeras This sheet is unknown and is left alone; \"Areas\" may be meant. Rename it"
                + " to \"Areas\"."),
        silent("optional sheets missing", i -> i.without("Areas").without("Commentary")),
        silent("an unknown sheet", i -> i.add("Notes of mine", "anything")),
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
            "WARNING Data!G1 The column \"Notes\" is unknown and is left alone; \"Note\" may be meant."
                + " Rename it to \"Note\"."),
        silent("an unknown column", i -> i.set("Data!G1", "Remarks of mine")),
        fires(
            "a column twice",
            i -> i.set("Data!G1", "Value"),
            "ERROR Data!G1 There are two columns \"Value\". Rename or delete one of them."),
        fires(
            "no header row",
            i -> i.set("Areas!A1", "Measure IDs"),
            "ERROR Areas None of the first ten rows has a cell \"Measure ID\", so the columns cannot be"
                + " found. \"Measure IDs\" may be meant: rename it to \"Measure ID\"."),
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
            "ERROR Scorecard The field \"Organisation\" is missing. Add a row for it. Whose scorecard"
                + " it is, such as: Birmingham.",
            "WARNING Scorecard!A3 The field \"Organization\" is unknown and is left alone;"
                + " \"Organisation\" may be meant. Rename it to \"Organisation\"."),
        fires(
            "field blank",
            i -> i.set("Scorecard!B2", null),
            "ERROR Scorecard!B2 Title is blank. Fill it in. What the scorecard is called, such as:"
                + " Cabinet Scorecard."),
        fires(
            "field twice",
            i -> i.add("Scorecard", "Title", "Another"),
            "ERROR Scorecard!A6 Title stands twice; it first stands in row 2. Delete one of them."),
        silent("notes repeat", i -> i.add("Scorecard", "Note", "a").add("Scorecard", "Note", "b")),
        fires(
            "unreadable period",
            i -> i.set("Scorecard!B4", "2020/22"),
            "ERROR Scorecard!B4 \"2020/22\" is not a financial year: after 2020 comes 21. Type a month,"
                + " such as Dec 2020."),
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

  static Stream<Case> measures() {
    return Stream.of(
        fires(
            "required cell blank",
            i -> i.set("Measures!B2", null),
            "ERROR Measures!B2 DP: Theme is blank. Fill it in."),
        fires(
            "required word blank",
            i -> i.set("Measures!G2", null),
            "ERROR Measures!G2 DP: Frequency is blank. Fill it in. Accepted: Monthly, Quarterly,"
                + " Annual, Biennial."),
        silent(
            "a placeholder",
            i ->
                i.add("Measures", "PH", "Care", "Later", "Later")
                    .set("Measures!L5", "Placeholder")),
        fires(
            "unknown word",
            i -> i.set("Measures!E2", "Percent"),
            "ERROR Measures!E2 DP: \"Percent\" is not a word for Unit. Did you mean Percentage?"
                + " Accepted: Percentage, Ratio, Number, Rate, Currency, Days."),
        silent("words in any case", i -> i.set("Measures!E2", " percentage ")),
        fires(
            "duplicate ID",
            i -> i.set("Measures!A4", "dp"),
            "ERROR Measures!A4 dp: This ID stands twice; the first time in row 2. Give every measure an"
                + " ID of its own.",
            "ERROR Data!A22 The measure ID \"SV\" is not on Measures. Correct it, or add the measure"
                + " there.",
            "ERROR Data!A23 The measure ID \"SV\" is not on Measures. Correct it, or add the measure"
                + " there."),
        fires(
            "decimal ID",
            i -> i.add("Areas", decimal("1.5"), "Dec 2020", "x", null, null, 1),
            "ERROR Areas!A3 1.5 is a decimal number, not a measure ID. Format the column as Text and"
                + " type it again."),
        fires(
            "ID turned into a date",
            i -> i.add("Areas", LocalDate.of(2020, 2, 1), "Dec 2020", "x", null, null, 1),
            "ERROR Areas!A3 The measure ID has become the date 1 Feb 2020. Format the column as Text"
                + " and type it again."),
        fires(
            "impossible ID",
            i -> i.add("Areas", "D P", "Dec 2020", "x", null, null, 1),
            "ERROR Areas!A3 \"D P\" is not a measure ID. Use 1 to 20 of the letters A to Z, digits,"
                + " dots, hyphens and underscores, without blanks."),
        silent(
            "a whole number as ID",
            i -> i.set("Measures!A4", 7).set("Data!A22", "7").set("Data!A23", 7)),
        silent("IDs in another case", i -> i.set("Data!A2", "dp").set("Targets!A2", "Dp")),
        fires(
            "unknown ID",
            i -> i.add("Targets", "DQ", null, 1).add("Targets", "XYZ", null, 1),
            "ERROR Targets!A4 The measure ID \"DQ\" is not on Measures. Did you mean DP? Correct it, or"
                + " add the measure there.",
            "ERROR Targets!A5 The measure ID \"XYZ\" is not on Measures. Correct it, or add the measure"
                + " there."),
        fires(
            "too many decimals",
            i -> i.set("Measures!F2", 5),
            "ERROR Measures!F2 DP: 5 is not possible here. Decimals is a whole number from 0 to 4."),
        fires(
            "negative arrears",
            i -> i.set("Measures!P3", -1),
            "ERROR Measures!P3 AD: -1 is not possible here. Arrears is a whole number from 0 to 120."),
        fires(
            "Per of zero",
            i -> i.set("Measures!K3", 0),
            "ERROR Measures!K3 AD: 0 is not possible here. Per is a number above zero."),
        fires(
            "Per blank",
            i -> i.set("Measures!K3", null),
            "WARNING Measures!K3 AD: Per is blank, so this Rate counts per 1. Type per how many, such"
                + " as 100000."),
        fires(
            "override without a reason",
            i -> i.set("Measures!M2", "GREEN"),
            "ERROR Measures!N2 DP: The status is set to GREEN by hand without a reason. Fill in"
                + " Override reason; directors see it."),
        fires(
            "reason without an override",
            i -> i.set("Measures!N2", "because"),
            "WARNING Measures!N2 DP: There is a reason but no status set by hand. Fill in Status"
                + " override, or clear the reason."),
        silent(
            "override with a reason",
            i -> i.set("Measures!M2", "no status").set("Measures!N2", "because")),
        fires(
            "unknown tolerance",
            i -> i.set("Measures!O2", "standart"),
            "ERROR Measures!O2 DP: \"standart\" is not a tolerance band of the rules default. Did you"
                + " mean standard? Accepted: standard."),
        silent("known tolerance", i -> i.set("Measures!O2", "Standard")));
  }

  static Stream<Case> names() {
    return Stream.of(
        fires(
            "duplicate short name",
            i -> i.set("Measures!D3", "UPTAKE"),
            "ERROR Measures!D3 AD: The short name \"UPTAKE\" stands twice; the first time in row 2. Give"
                + " every measure a short name of its own."),
        fires(
            "forbidden character",
            i -> i.set("Measures!D2", "Uptake/all"),
            "ERROR Measures!D2 DP: Excel cannot name a sheet \"Uptake/all\": a sheet name cannot hold /."
                + " Choose another short name."),
        fires(
            "apostrophe at the end",
            i -> i.set("Measures!D2", "Carers'"),
            "ERROR Measures!D2 DP: Excel cannot name a sheet \"Carers'\": a sheet name cannot begin or"
                + " end with an apostrophe. Choose another short name."),
        fires(
            "too long",
            i -> i.set("Measures!D2", "A".repeat(32)),
            "ERROR Measures!D2 DP: Short name has 32 characters; at most 31 are possible. Shorten it."),
        silent(
            "31 characters, apostrophe within", i -> i.set("Measures!D2", "O'" + "A".repeat(29))),
        fires(
            "a fixed sheet",
            i -> i.set("Measures!D4", "history"),
            "ERROR Measures!D4 SV: The short name would name its page \"history\", but there is a sheet"
                + " History already. Choose another short name."),
        fires(
            "a quartile page",
            i -> i.set("Measures!D4", "uptake Quartiles"),
            "ERROR Measures!D2 DP: The short name would name its quartile page \"Uptake quartiles\", but"
                + " that is the name of the page of SV. Choose another short name."),
        fires(
            "two quartile pages",
            i ->
                i.set("Measures!D2", "Direct payments uptake one")
                    .set("Measures!D3", "Direct payments uptake two"),
            "ERROR Measures!D3 AD: The short name would name its quartile page \"Direct payments"
                + " quartiles\", but that is the name of the quartile page of DP. Choose another short"
                + " name."),
        silent("no quartile page", i -> i.set("Measures!D4", "Survey quartiles")),
        fires(
            "the same commentary name",
            i ->
                i.set("Measures!A3", "A.D")
                    .set("Measures!A4", "a-d")
                    .without("Peers")
                    .without("Data")
                    .add("Data", "Measure ID", "Period", "Value")
                    .set("Measures!L2", "Suspended")
                    .set("Measures!L3", "Suspended")
                    .set("Measures!L4", "Suspended"),
            "ERROR Measures!A4 a-d: This ID differs from A.D only in its dots, hyphens and underscores,"
                + " and both would be named commentary_a_d in an owner's workbook. Change one of"
                + " them."));
  }

  static Stream<Case> owners() {
    return Stream.of(
        fires(
            "unknown owner",
            i -> i.set("Measures!J2", "Head of Cares"),
            "ERROR Measures!J2 DP: The owner \"Head of Cares\" is not on Owners. Did you mean Head of"
                + " Care? Correct the name, or add a row there."),
        silent("owners in another case", i -> i.set("Measures!J2", "head of homes ;HEAD OF CARE")),
        fires(
            "bad address",
            i -> i.set("Owners!C2", "care@example"),
            "ERROR Owners!C2 \"care@example\" is not an email address. Type one such as"
                + " name@example.org."),
        fires(
            "bad copy address",
            i -> i.set("Owners!D3", "a@example.org; <b@example.org>"),
            "ERROR Owners!D3 \"<b@example.org>\" is not an email address. Type one such as"
                + " name@example.org."),
        fires(
            "address missing",
            i -> i.set("Owners!C3", null),
            "ERROR Owners!C3 Email is blank. Fill it in."),
        fires(
            "owner twice",
            i -> i.add("Owners", "HEAD OF CARE", null, "x@example.org"),
            "ERROR Owners!A4 HEAD OF CARE stands twice; the first time in row 2. Delete one of the"
                + " rows."),
        fires(
            "line break in a name",
            i -> i.add("Owners", "Head\nof Parks", null, "x@example.org"),
            "ERROR Owners!A4 A name cannot hold a semicolon or a line break: a semicolon stands between"
                + " several owners. Put each owner in a row of their own."));
  }

  static Stream<Case> figures() {
    return Stream.of(
        fires(
            "percent sign forgotten",
            i -> i.set("Data!F14", decimal("37.9")),
            "ERROR Data!F14 DP: 37.9 is not a percentage between 0% and 100%. Type 37.9% (with the"
                + " percent sign)."),
        fires(
            "negative percentage",
            i -> i.set("Data!F14", decimal("-0.1")),
            "ERROR Data!F14 DP: -0.1 is not a percentage between 0% and 100%. Correct it, or choose the"
                + " unit Ratio on Measures."),
        silent(
            "0% and 100%",
            i ->
                i.set("Areas!F2", 0)
                    .set("Areas!D2", 0)
                    .add("Areas", "DP", "Dec 2020", "b", 1, 1, 1)),
        fires(
            "a Ratio beyond 1,000%",
            i ->
                i.set("Measures!E2", "Ratio")
                    .set("Areas!D2", null)
                    .set("Areas!F2", decimal("37.9")),
            "WARNING Areas!F2 DP: 37.9 is 3790%, far beyond 100%. If 37.9% is meant, type it with the"
                + " percent sign."),
        silent(
            "a Ratio of 1,000%",
            i -> i.set("Measures!E2", "Ratio").set("Areas!D2", null).set("Areas!F2", 10)),
        fires(
            "numerator above denominator",
            i -> i.set("Areas!D2", 101),
            "ERROR Areas!D2 DP: The numerator 101 is above the denominator 100, which makes more than"
                + " 100%. Correct one of them, or choose the unit Ratio on Measures."),
        silent("the same for a Ratio", i -> i.set("Measures!E2", "Ratio").set("Areas!D2", 101)),
        fires(
            "zero denominator",
            i -> i.set("Areas!E2", 0),
            "ERROR Areas!E2 DP: The denominator 0 is not above zero. Correct it, or leave the row's"
                + " figures blank where there was nothing to count."),
        fires(
            "negative denominator",
            i -> i.set("Data!E15", -5),
            "ERROR Data!E15 AD: The denominator -5 is not above zero. Correct it, or leave the row's"
                + " figures blank where there was nothing to count."),
        fires(
            "denominator missing",
            i -> i.set("Data!E21", null),
            "ERROR Data!E21 AD: Denominator is blank. The numerator 913 of a Rate needs one."),
        silent("a count needs none", i -> i.set("Data!D23", 75)),
        fires(
            "disagreement",
            i -> i.set("Areas!F2", decimal("0.399")),
            "ERROR Areas!F2 DP: The value 39.9% is not what numerator 40 and denominator 100 give:"
                + " 40.0%. Correct one of them, or leave Value blank."),
        silent("agreement as displayed", i -> i.set("Areas!F2", decimal("0.39951"))),
        fires(
            "a number as text",
            i -> i.set("Data!D15", "\u00A0901 "),
            "WARNING Data!D15 AD: \"901\" is a number stored as text; it is read as 901. Type it again"
                + " as a number."),
        fires(
            "a percentage as text",
            i -> i.set("Data!F14", "37.2%"),
            "WARNING Data!F14 DP: \"37.2%\" is a number stored as text; it is read as 37.2%. Type it"
                + " again as a number."),
        fires(
            "a percentage for a count",
            i -> i.set("Data!D15", "5%"),
            "ERROR Data!D15 AD: \"5%\" is a percentage, and Numerator is none here. Type a number."),
        fires(
            "an ambiguous number",
            i -> i.set("Data!D15", "12,5"),
            "ERROR Data!D15 AD: \"12,5\" is not a number. Write decimals with a point and thousands as"
                + " 1,234."),
        fires(
            "a word for a figure",
            i -> i.set("Data!F14", "n/a"),
            "ERROR Data!F14 DP: \"n/a\" is not a number. Leave the cell blank where there is no figure;"
                + " type [c] where it must not be shown."),
        silent(
            "suppressed", i -> i.set("Data!F14", "[c]").set("Data!F13", "*").set("Data!D21", "<5")),
        fires(
            "a date for a figure",
            i -> i.set("Data!F14", LocalDate.of(2020, 2, 1)),
            "ERROR Data!F14 DP: 1 Feb 2020 is a date, not a number. Format the cell as a number and"
                + " type it again."),
        fires(
            "an Excel error",
            i -> i.set("Data!F14", new RawCell("t='e'", "<v>#SPILL!</v>")),
            "ERROR Data!F14 DP: Value holds the Excel error #SPILL!. Correct the formula, or type over"
                + " it."),
        fires(
            "a formula never calculated",
            i -> i.set("Data!F14", new RawCell("", "<f>1/3</f><v/>")),
            "ERROR Data!F14 DP: Value holds a formula without a result. Open the workbook in Excel, save"
                + " it and run again."),
        silent("a formula", i -> i.set("Data!F14", new RawCell("", "<f>1/3</f><v>0.372</v>"))),
        fires(
            "a figure twice",
            i -> i.add("Data", "DP", "12/2020", "reported", null, null, decimal("0.372")),
            "ERROR Data!B24 DP: There is already a Reported figure for Dec 2020 in row 14. Delete one of"
                + " the rows."),
        silent(
            "the same period recalculated",
            i -> i.add("Data", "DP", "12/2020", "Recalculated", null, null, decimal("0.372"))),
        silent(
            "rows without a figure",
            i -> i.add("Data", "DP", "Dec 2020", null, null, 8_000).add("Data", "DP", "Jan 2021")));
  }

  static Stream<Case> periods() {
    return Stream.of(
        fires(
            "unreadable",
            i -> i.set("Data!B15", "Q5 2019/20"),
            "ERROR Data!B15 AD: \"Q5 2019/20\" has no quarter 5: quarters run from Q1 to Q4. Type a"
                + " quarter, such as Q2 2020/21."),
        fires(
            "blank",
            i -> i.set("Data!B15", null),
            "ERROR Data!B15 AD: Period is blank. Fill it in."),
        fires(
            "a quarter for a monthly measure",
            i -> i.set("Data!B2", "Q3 2019/20"),
            "ERROR Data!B2 DP: Q3 2019/20 is a quarter, but the measure is Monthly. Type a month, such"
                + " as Dec 2020."),
        fires(
            "a year for a quarterly measure",
            i -> i.set("Data!B15", "2019-20"),
            "ERROR Data!B15 AD: 2019/20 is a financial year, but the measure is Quarterly. Type a"
                + " quarter, such as Q2 2020/21."),
        fires(
            "a month for a quarterly measure",
            i -> i.set("Data!B15", "May 2019"),
            "WARNING Data!B15 AD: May 2019 is a month and the measure is Quarterly; it is read as Q1"
                + " 2019/20. Type Q1 2019/20."),
        silent("a date for a quarterly measure", i -> i.set("Data!B15", LocalDate.of(2019, 5, 31))),
        fires(
            "a date that lost its format",
            i -> i.set("Data!B14", 44166),
            "WARNING Data!B14 DP: 44166 is read as the date 1 Dec 2020. Format the cell as a date."),
        fires(
            "an off year",
            i -> i.set("Data!B23", "2018/19"),
            "ERROR Data!B23 SV: 2018/19 is an off year: this biennial measure's figures count from"
                + " 2017/18 in row 22, every second year. Correct the period."),
        fires(
            "after the reporting period",
            i -> i.add("Data", "DP", "Jan 2021", null, null, null, decimal("0.37")),
            "WARNING Data!B24 DP: Jan 2021 ends after the reporting period Dec 2020, so its figure is"
                + " not shown yet. Correct the period, or Period on Scorecard."));
  }

  static Stream<Case> presence() {
    return Stream.of(
        fires(
            "no current figure",
            i -> i.set("Data!F14", null),
            "WARNING Measures!A2 DP: There is no Reported figure for the current period Dec 2020. Add it"
                + " on Data, or check Frequency and Arrears."),
        silent(
            "no current figure of a suspended measure",
            i -> i.set("Data!F14", null).set("Measures!L2", "Suspended")),
        silent("none due yet, in arrears", i -> i.set("Data!D21", null).set("Measures!P3", 1)),
        fires(
            "a gap",
            i -> i.set("Data!F8", null).set("Data!F10", null),
            "WARNING Data!B9 DP: The last twelve months have no figure for Jun 2020, Aug 2020. Add a row"
                + " for each, or leave the gap if there is none to give."),
        silent("a gap before the last twelve months", i -> i.set("Data!F2", null)),
        silent("a history that begins later", i -> i.set("Data!F2", null).set("Data!F3", null)));
  }

  static Stream<Case> targets() {
    String none =
        "There is no target for the current period Dec 2020. Add it on Targets, or choose another"
            + " target type.";
    return Stream.of(
        fires(
            "no target for the period",
            i -> i.set("Targets!B2", "Nov 2020"),
            "ERROR Measures!I2 DP: " + none),
        fires(
            "a year-end target alone",
            i -> i.set("Targets!B2", "EoY 2021/22"),
            "ERROR Measures!I2 DP: " + none),
        silent("a target for always", i -> i.set("Targets!B2", null)),
        silent("a target for the month", i -> i.set("Targets!B2", "2020-12")),
        silent(
            "none with an override",
            i ->
                i.set("Targets!B2", "Nov 2020")
                    .set("Measures!M2", "RED")
                    .set("Measures!N2", "because")),
        silent(
            "none when suspended",
            i -> i.set("Targets!B2", "Nov 2020").set("Measures!L2", "Suspended")),
        fires(
            "percent sign forgotten",
            i -> i.set("Targets!C2", 38),
            "ERROR Targets!C2 DP: 38 is not a percentage between 0% and 100%. Type 38% (with the percent"
                + " sign)."),
        fires(
            "a bad year end",
            i -> i.set("Targets!B3", "EoY Dec 2020"),
            "ERROR Targets!B3 DP: \"EoY Dec 2020\" does not name a financial year. Type EoY 2020/21,"
                + " say."),
        fires(
            "a quarter for a monthly measure",
            i -> i.add("Targets", "DP", "Q3 2020/21", decimal("0.4")),
            "ERROR Targets!B4 DP: Q3 2020/21 is a quarter, but the measure is Monthly. Type a month,"
                + " such as Dec 2020. A financial year, a blank (always) and EoY 2020/21 are possible"
                + " too."),
        fires(
            "a target twice",
            i -> i.add("Targets", "DP", "2020-21", decimal("0.4")),
            "ERROR Targets!B4 DP: Row 2 gives a target for the same period. Delete one of the rows."));
  }

  static Stream<Case> benchmarks() {
    return Stream.of(
        fires(
            "out of order, Upwards",
            i -> i.set("Benchmarks!E2", decimal("0.2")),
            "ERROR Benchmarks!E2 DP: 20% for 2nd is worse than 20.8% for 3rd, since Upwards is"
                + " preferred. Put the thresholds in order, or correct Preferred travel."),
        fires(
            "out of order, Downwards",
            i -> i.set("Measures!H2", "Downwards"),
            "ERROR Benchmarks!D2 DP: 20.8% for 3rd is worse than 1.5% for Worst, since Downwards is"
                + " preferred. Put the thresholds in order, or correct Preferred travel."),
        silent("equal thresholds", i -> i.set("Benchmarks!E2", decimal("0.208"))),
        fires(
            "no preferred travel",
            i -> i.set("Measures!H2", "None"),
            "ERROR Benchmarks!A2 DP: Preferred travel is None, so there is no better or worse to rank"
                + " by. Choose Upwards or Downwards on Measures, or delete the rows here."),
        fires(
            "peers without preferred travel",
            i -> i.set("Measures!H3", "None"),
            "ERROR Peers!A2 AD: Preferred travel is None, so there is no better or worse to rank by."
                + " Choose Upwards or Downwards on Measures, or delete the rows here."),
        fires(
            "two rows",
            i ->
                i.add(
                    "Benchmarks",
                    "DP",
                    "Other",
                    0,
                    decimal("0.1"),
                    decimal("0.2"),
                    decimal("0.3"),
                    1),
            "ERROR Benchmarks!A3 DP: Row 2 is about the same measure. Keep one row per measure."),
        fires(
            "a threshold missing",
            i -> i.set("Benchmarks!D2", null),
            "ERROR Benchmarks!D2 DP: 3rd is blank. Fill it in."),
        fires(
            "both kinds",
            i -> i.add("Peers", "DP", "ASCOF", "Leeds", decimal("0.3")),
            "WARNING Peers!A4 DP: The measure has a row on Benchmarks too, which is used; its peers are"
                + " left alone. Delete one or the other."),
        fires(
            "a peer twice",
            i -> i.add("Peers", "AD", "ASCOF", "LEEDS", 700),
            "ERROR Peers!C4 AD: LEEDS already stands in row 2. Keep one row per organisation."));
  }

  static Stream<Case> others() {
    return Stream.of(
        fires(
            "an area twice",
            i -> i.add("Areas", "DP", "Dec 2020", "SELLY OAK", 1, 10),
            "ERROR Areas!C3 DP: Row 2 gives a figure for SELLY OAK in Dec 2020 already. Delete one of"
                + " the rows."),
        silent(
            "an area in another month", i -> i.add("Areas", "DP", "Nov 2020", "Selly Oak", 1, 10)),
        fires(
            "commentary twice",
            i -> i.add("Commentary", "DP", "31/12/2020", "More"),
            "ERROR Commentary!B3 DP: Row 2 holds commentary for Dec 2020 already. Put both texts in one"
                + " row."),
        fires(
            "commentary too long",
            i -> i.set("Commentary!C2", "x".repeat(32_768)),
            "ERROR Commentary!C2 DP: Commentary has 32,768 characters; at most 32,767 are possible."
                + " Shorten it."),
        silent("commentary as long as can be", i -> i.set("Commentary!C2", "x".repeat(32_767))),
        fires(
            "commentary blank",
            i -> i.set("Commentary!C2", " "),
            "ERROR Commentary!C2 DP: Commentary is blank. Fill it in."));
  }

  static Stream<Case> sense() {
    return Stream.of(
        fires(
            "far outside its history",
            i -> i.set("Data!F8", decimal("0.98")),
            "WARNING Data!F8 DP: 98.0% is far from the measure's other figures, which lie between 36.0%"
                + " and 37.2%. Check it; leave it if it is right."),
        silent("within six deviations", i -> i.set("Data!F8", decimal("0.388"))),
        fires(
            "a number that is a percentage",
            i -> i.set("Measures!C2", "Number of people with direct payments"),
            "WARNING Measures!E2 DP: The title says a number is counted, but the unit is Percentage."
                + " Choose the unit Number, or correct the title."),
        silent(
            "a percentage of a number",
            i -> i.set("Measures!C2", "Percentage of the number of people")),
        fires(
            "a percentage that is a number",
            i -> i.set("Measures!C4", "The proportion of people"),
            "WARNING Measures!E4 SV: The title says a percentage is measured, but the unit is Number."
                + " Choose the unit Percentage, or correct the title."),
        fires(
            "a target a hundred times the figures",
            i -> i.add("Targets", "SV", null, 7_500),
            "WARNING Targets!C4 SV: The target 7,500 is about a hundred times the figures (typically"
                + " 75). Check the percent sign and the unit."),
        fires(
            "a target a hundredth of the figures",
            i -> i.set("Targets!C2", decimal("0.0038")),
            "WARNING Targets!C2 DP: The target 0.38% is about a hundredth of the figures (typically"
                + " 36.6%). Check the percent sign and the unit."),
        silent("a target ten times the figures", i -> i.add("Targets", "SV", null, 750)),
        fires(
            "a denominator that stands still",
            i ->
                i.set("Data!E18", 148_000)
                    .set("Data!E19", 148_000)
                    .set("Data!E20", 148_000)
                    .set("Data!E21", 148_000),
            "WARNING Data!E21 AD: The denominator 148000 has not moved since Q4 2019/20. Check that it"
                + " is still the right one."),
        silent(
            "a denominator that moved within the year",
            i -> i.set("Data!E19", 148_000).set("Data!E20", 148_000).set("Data!E21", 148_000)),
        fires(
            "zero where missing is meant",
            i -> i.set("Data!F10", 0),
            "WARNING Data!F10 DP: 0.0% is far from the measure's other figures, which lie between 36.0%"
                + " and 37.2%. Check it; leave it if it is right.",
            "WARNING Data!F10 DP: The figure is 0, and no other figure of the measure is near it. If"
                + " there is none, leave the cell blank: 0 counts as a figure."),
        silent(
            "a zero among small counts",
            i ->
                i.set("Data!F22", 1)
                    .set("Data!F23", 3)
                    .add("Data", "SV", "2015/16", null, null, null, 2)
                    .add("Data", "SV", "2013/14", null, null, null, 0)));
  }
}
