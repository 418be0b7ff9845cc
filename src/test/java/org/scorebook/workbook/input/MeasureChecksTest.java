package org.scorebook.workbook.input;

import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;
import static org.scorebook.workbook.input.GoodInput.decimal;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with definitions of measures, their names and owners. */
class MeasureChecksTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"measures", "names", "owners"})
  void everyCheck(Case wanted) {
    wanted.check();
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
                + " Half-yearly, Annual, Biennial."),
        silent(
            "a placeholder",
            i ->
                i.add("Measures", "PH", "Care", "Later", "Later")
                    .set("Measures!L5", "Placeholder")),
        fires(
            "unknown word",
            i -> i.set("Measures!E2", "Percentag"),
            "ERROR Measures!E2 DP: \"Percentag\" is not a word for Unit. Did you mean Percentage?"
                + " Accepted: Percentage, Ratio, Number, Rate, Currency, Days, Hours, Minutes."),
        fires(
            "a word like another's",
            i -> i.set("Measures!I4", "Dots only"),
            "ERROR Measures!I4 SV: \"Dots only\" is not a word for Target type. Did you mean DoT"
                + " Only? Accepted: Target, Profile, DoT Only, None."),
        fires(
            "a word that is near another but means something else",
            i -> i.set("Measures!I4", "Dates only"),
            "ERROR Measures!I4 SV: \"Dates only\" is not a word for Target type. Accepted: Target,"
                + " Profile, DoT Only, None."),
        silent("words in any case", i -> i.set("Measures!E2", " percentage ")),
        silent("an ID with what nobody sees", i -> i.set("Measures!A2", "\u200BD\u00ADP\u00A0")),
        fires(
            "a title too long",
            i -> i.set("Measures!C2", "x".repeat(30_000)),
            "ERROR Measures!C2 DP: Measure has 30,000 characters; at most 1,000 are possible."
                + " Shorten it."),
        silent("a title of a thousand characters", i -> i.set("Measures!C2", "x".repeat(1_000))),
        fires(
            "a theme too long",
            i -> i.set("Measures!B2", "x".repeat(256)),
            "ERROR Measures!B2 DP: Theme has 256 characters; at most 255 are possible. Shorten"
                + " it."),
        fires(
            "a duplicate ID that looks the same",
            i -> i.set("Measures!A4", "D\u200BP"),
            "ERROR Measures!A4 DP: This ID stands twice; the first time in row 2. Give every"
                + " measure an ID of its own.",
            "ERROR Data!A22 The measure ID \"SV\" is not on Measures. Correct it, or add the"
                + " measure there.",
            "ERROR Data!A23 The measure ID \"SV\" is not on Measures. Correct it, or add the"
                + " measure there."),
        fires(
            "duplicate ID",
            i -> i.set("Measures!A4", "dp"),
            "ERROR Measures!A4 dp: This ID stands twice; the first time in row 2. Give every"
                + " measure an ID of its own.",
            "ERROR Data!A22 The measure ID \"SV\" is not on Measures. Correct it, or add the"
                + " measure there.",
            "ERROR Data!A23 The measure ID \"SV\" is not on Measures. Correct it, or add the"
                + " measure there."),
        fires(
            "decimal ID",
            i -> i.add("Areas", decimal("1.5"), "Dec 2020", "x", null, null, 1),
            "ERROR Areas!A3 1.5 is a decimal number, not a measure ID. Format the column as Text"
                + " and type it again."),
        fires(
            "ID turned into a date",
            i -> i.add("Areas", LocalDate.of(2020, 2, 1), "Dec 2020", "x", null, null, 1),
            "ERROR Areas!A3 The measure ID has become the date 1 Feb 2020. Format the column as"
                + " Text and type it again."),
        fires(
            "impossible ID",
            i -> i.add("Areas", "D:P", "Dec 2020", "x", null, null, 1),
            "ERROR Areas!A3 \"D:P\" is not a measure ID. Use 1 to 20 of the letters A to Z, digits,"
                + " dots, hyphens, underscores, slashes and single blanks."),
        fires(
            "an ID of 21 characters",
            i -> i.add("Areas", "A 12345678/0123456789", "Dec 2020", "x", null, null, 1),
            "ERROR Areas!A3 \"A 12345678/0123456789\" is not a measure ID. Use 1 to 20 of the"
                + " letters A to Z, digits, dots, hyphens, underscores, slashes and single"
                + " blanks."),
        silent(
            "an ID of 20 characters, with blanks and slashes",
            i ->
                i.set("Measures!A4", "SV 1234567/012.3-4_5")
                    .set("Data!A22", " sv 1234567/012.3-4_5 ")
                    .set("Data!A23", "SV\u00A01234567/012.3-4_5")),
        silent(
            "a whole number as ID",
            i -> i.set("Measures!A4", 7).set("Data!A22", "7").set("Data!A23", 7)),
        silent("IDs in another case", i -> i.set("Data!A2", "dp").set("Targets!A2", "Dp")),
        fires(
            "unknown ID",
            i -> i.add("Targets", "DQ", null, 1).add("Targets", "XYZ", null, 1),
            "ERROR Targets!A4 The measure ID \"DQ\" is not on Measures. Did you mean DP? Correct"
                + " it, or add the measure there.",
            "ERROR Targets!A5 The measure ID \"XYZ\" is not on Measures. Correct it, or add the"
                + " measure there."),
        fires(
            "the last row of a table that was pasted whole",
            i -> i.add("Targets", "Grand total", null, 1),
            "ERROR Targets!A4 The measure ID \"Grand total\" is not on Measures. Totals are no"
                + " measure: delete the row."),
        silent(
            "a measure that is called so",
            i -> i.set("Measures!A4", "TOTAL").set("Data!A22", "Total").set("Data!A23", "total")),
        fires(
            "the text 001 and the number 1",
            i -> i.set("Measures!A4", "001").set("Data!A22", 1).set("Data!A23", "001"),
            "ERROR Data!A22 The measure ID \"1\" is not on Measures. The cell holds the number 1,"
                + " whatever its format shows, and Measures has the text 001. Format the column as"
                + " Text and type 001 again."),
        fires(
            "the number 1 and the text 001",
            i -> i.set("Measures!A4", 1).set("Data!A22", "001").set("Data!A23", "1"),
            "ERROR Data!A22 The measure ID \"001\" is not on Measures. Measures has the number 1"
                + " there, whatever its format shows. Type 1 here, or format its column as Text and"
                + " type 001 there again."),
        fires(
            "2E1 turned into 20",
            i -> i.set("Measures!A4", "2E1").set("Data!A22", 20).set("Data!A23", "2E1"),
            "ERROR Data!A22 The measure ID \"20\" is not on Measures. Excel has turned 2E1 into the"
                + " number 20. Format the column as Text and type 2E1 again."),
        fires(
            "an ID with another number",
            i -> i.set("Measures!A4", "M11").set("Data!A22", "M12").set("Data!A23", "M11"),
            "ERROR Data!A22 The measure ID \"M12\" is not on Measures. Correct it, or add the"
                + " measure there."),
        fires(
            "too many decimals",
            i -> i.set("Measures!F2", 5),
            "ERROR Measures!F2 DP: 5 is not possible here. Decimals is a whole number from 0 to"
                + " 4."),
        fires(
            "a word for decimals",
            i -> i.set("Measures!F2", "none"),
            "ERROR Measures!F2 DP: \"none\" is not a number. Did you mean 0? Type a whole number"
                + " from 0 to 4."),
        fires(
            "a word for arrears",
            i -> i.set("Measures!P3", "late"),
            "ERROR Measures!P3 AD: \"late\" is not a number. Type a whole number, such as 1, or"
                + " leave the cell blank for 0."),
        fires(
            "a word for Per",
            i -> i.set("Measures!K3", "per 1000"),
            "ERROR Measures!K3 AD: \"per 1000\" is not a number. Did you mean 1000? Type a number"
                + " above zero, such as 100000."),
        fires(
            "negative arrears",
            i -> i.set("Measures!P3", -1),
            "ERROR Measures!P3 AD: -1 is not possible here. Arrears is a whole number from 0 to"
                + " 120."),
        fires(
            "Per of zero",
            i -> i.set("Measures!K3", 0),
            "ERROR Measures!K3 AD: 0 is not possible here. Per is a number above zero."),
        fires(
            "Per blank",
            i -> i.set("Measures!K3", null),
            "ERROR Measures!K3 AD: Per is blank, and a Rate needs it: so many per how many? Type"
                + " it, such as 100000, or choose the unit Number."),
        fires(
            "no column Per",
            i -> i.set("Measures!K1", "Out of"),
            "ERROR Measures!E3 AD: The column Per is missing, and a Rate needs it: so many per how"
                + " many? Type it, such as 100000, or choose the unit Number."),
        silent("Per of one", i -> i.set("Measures!K3", 1).without("Peers")),
        fires(
            "Per for a Percentage",
            i -> i.set("Measures!K2", 1000),
            "WARNING Measures!K2 DP: Per is for a Rate only; this Percentage is shown without it."
                + " Choose the unit Rate, or clear Per."),
        fires(
            "a sum of figures that accumulate",
            i -> i.set("Measures!Q4", "Sum").set("Measures!R4", "Yes"),
            "ERROR Measures!Q4 SV: Sum of twelve months is not possible where Accumulates is Yes:"
                + " each year-to-date figure holds the periods before it. Choose Latest or None."),
        fires(
            "a mean of figures that accumulate",
            i -> i.set("Measures!Q4", "Mean").set("Measures!R4", "Yes"),
            "ERROR Measures!Q4 SV: Mean of twelve months is not possible where Accumulates is Yes:"
                + " each year-to-date figure holds the periods before it. Choose Latest or None."),
        fires(
            "a ratio of figures that accumulate",
            i -> i.set("Measures!Q3", "Ratio").set("Measures!R3", "Yes"),
            "ERROR Measures!Q3 AD: Ratio of twelve months is not possible where Accumulates is Yes:"
                + " each year-to-date figure holds the periods before it. Choose Latest or None."),
        silent(
            "the latest of figures that accumulate",
            i -> i.set("Measures!Q4", "Latest").set("Measures!R4", "Yes")),
        silent(
            "none of figures that accumulate",
            i -> i.set("Measures!Q4", "None").set("Measures!R4", "Yes")),
        silent("figures that accumulate", i -> i.set("Measures!R3", "Yes")),
        silent("a sum of figures that do not", i -> i.set("Measures!Q3", "Sum")),
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
            "ERROR Measures!O2 DP: \"standart\" is not a tolerance band of the rules default. Did"
                + " you mean standard? Accepted: standard. Or type the tolerance itself: that of"
                + " AMBER, such as 10%, 2pp or 3, or those of GREEN and AMBER, such as 2% / 10%."),
        fires(
            "amber narrower than green",
            i -> i.set("Measures!O2", "10% / 2%"),
            "ERROR Measures!O2 DP: \"10% / 2%\" lets GREEN reach 10% short of the target and AMBER"
                + " only 2%, so that nothing could be AMBER. Type that of GREEN first, then the"
                + " wider one of AMBER: 2% / 10% if that is meant."),
        fires(
            "a tolerance next to nothing",
            i -> i.set("Measures!O2", "0.05"),
            "WARNING Measures!O2 DP: 0.05 is so much in the measure's own unit (0.05 pp), next to"
                + " nothing. Type 5% if that much of the target is meant, 5pp if percentage points"
                + " are, or 0.05pp."),
        fires(
            "a tolerance of less than one thing",
            i -> i.set("Measures!O4", "0.1").set("Measures!E4", "Number").set("Measures!F4", 0),
            "WARNING Measures!O4 SV: 0.1 is so much in the measure's own unit, next to nothing."
                + " Type 10% if that much of the target is meant."),
        fires(
            "a tolerance of more than there is",
            i -> i.set("Measures!O2", "150%"),
            "WARNING Measures!O2 DP: With 150%, hardly any figure could be RED. Type it again if"
                + " less is meant."),
        silent("half the target", i -> i.set("Measures!O2", "50%")),
        silent("half a point", i -> i.set("Measures!O2", "0.5")),
        silent("known tolerance", i -> i.set("Measures!O2", "Standard")),
        silent("tolerance in percent", i -> i.set("Measures!O2", "10%")),
        silent("tolerance in points", i -> i.set("Measures!O2", "2pp")),
        silent("tolerance as a number", i -> i.set("Measures!O2", 3)),
        silent("tolerances of green and amber", i -> i.set("Measures!O2", "2% / 10%")),
        silent(
            "status set to BLUE", i -> i.set("Measures!M2", "blue").set("Measures!N2", "because")));
  }

  static Stream<Case> names() {
    return Stream.of(
        fires(
            "duplicate short name",
            i -> i.set("Measures!D3", "UPTAKE"),
            "ERROR Measures!D3 AD: The short name \"UPTAKE\" stands twice; the first time in row 2."
                + " Give every measure a short name of its own."),
        fires(
            "forbidden character",
            i -> i.set("Measures!D2", "Uptake/all"),
            "ERROR Measures!D2 DP: Excel cannot name a sheet \"Uptake/all\": a sheet name cannot"
                + " hold /. Choose another short name."),
        fires(
            "apostrophe at the end",
            i -> i.set("Measures!D2", "Carers'"),
            "ERROR Measures!D2 DP: Excel cannot name a sheet \"Carers'\": a sheet name cannot begin"
                + " or end with an apostrophe. Choose another short name."),
        fires(
            "too long",
            i -> i.set("Measures!D2", "A".repeat(32)),
            "ERROR Measures!D2 DP: Short name has 32 characters; at most 31 are possible. Shorten"
                + " it."),
        silent(
            "31 characters, apostrophe within", i -> i.set("Measures!D2", "O'" + "A".repeat(29))),
        fires(
            "a fixed sheet",
            i -> i.set("Measures!D4", "history"),
            "ERROR Measures!D4 SV: The short name would name its page \"history\", but there is a"
                + " sheet History already. Choose another short name."),
        fires(
            "a quartile page",
            i -> i.set("Measures!D4", "uptake Quartiles"),
            "ERROR Measures!D2 DP: The short name would name its quartile page \"Uptake"
                + " quartiles\", but that is the name of the page of SV. Choose another short"
                + " name."),
        fires(
            "two quartile pages",
            i ->
                i.set("Measures!D2", "Direct payments uptake one")
                    .set("Measures!D3", "Direct payments uptake two"),
            "ERROR Measures!D3 AD: The short name would name its quartile page \"Direct payments"
                + " quartiles\", but that is the name of the quartile page of DP. Choose another"
                + " short name."),
        silent("no quartile page", i -> i.set("Measures!D4", "Survey quartiles")),
        fires(
            "the same commentary name",
            i ->
                i.set("Measures!A3", "A/D")
                    .set("Measures!A4", "a d")
                    .without("Peers")
                    .without("Data")
                    .add("Data", "Measure ID", "Period", "Value")
                    .set("Measures!L2", "Suspended")
                    .set("Measures!L3", "Suspended")
                    .set("Measures!L4", "Suspended"),
            "ERROR Measures!A4 a d: This ID differs from A/D only in marks and blanks, and both"
                + " would be named commentary_a_d in an owner's workbook. Change one of them."));
  }

  static Stream<Case> owners() {
    return Stream.of(
        fires(
            "unknown owner",
            i -> i.set("Measures!J2", "Head of Cares"),
            "ERROR Measures!J2 DP: The owner \"Head of Cares\" is not on Owners. Did you mean Head"
                + " of Care? Correct the name, or add a row there."),
        silent("owners in another case", i -> i.set("Measures!J2", "head of homes ;HEAD OF CARE")),
        fires(
            "several addresses where one belongs",
            i -> i.set("Owners!C2", "care@example.org; homes@example.org"),
            "ERROR Owners!C2 There are 2 addresses here, and there is room for one. Type the others"
                + " under CC."),
        fires(
            "several addresses without semicolons",
            i -> i.set("Owners!D2", "a@example.org, b@example.org; c@example.org"),
            "ERROR Owners!D2 Addresses stand here without a semicolon between them. Type"
                + " a@example.org; b@example.org."),
        fires(
            "several owners without semicolons",
            i -> i.set("Measures!J2", "Head of Care, head of homes"),
            "ERROR Measures!J2 DP: The owner \"Head of Care, head of homes\" is not on Owners; Head"
                + " of Care and head of homes are. Put a semicolon between several owners: Head of"
                + " Care; head of homes."),
        fires(
            "several owners of whom one is unknown",
            i -> i.set("Measures!J2", "Head of Care and Head of Parks"),
            "ERROR Measures!J2 DP: The owner \"Head of Care and Head of Parks\" is not on Owners."
                + " Correct the name, or add a row there."),
        silent(
            "an owner whose name holds a comma",
            i ->
                i.add("Owners", "Care, Homes", null, "both@example.org")
                    .set("Measures!J2", "Care, Homes")),
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
            "a name that only looks like another",
            i -> i.add("Owners", "Head of\u00A0Ca\u00ADre", "Team", "head@example.org"),
            "ERROR Owners!A4 Head of\u00A0Ca\u00ADre stands twice; the first time in row 2. The two"
                + " look alike: they differ only in kinds of blanks, invisible characters or the"
                + " way in which accents are stored. Delete one of the rows."),
        fires(
            "a name too long",
            i -> i.add("Owners", "x".repeat(8_000), "Team", "head@example.org"),
            "ERROR Owners!A4 Name has 8,000 characters; at most 255 are possible. Shorten it."),
        silent(
            "an accent stored in two ways",
            i ->
                i.set("Owners!A2", "Head of Cafe\u0301s")
                    .set("Measures!J2", "head of\u00A0CAF\u00C9S")
                    .set("Measures!J3", "HEAD OF CAF\u00C9S; Head of Homes")),
        fires(
            "owner twice",
            i -> i.add("Owners", "HEAD OF CARE", null, "x@example.org"),
            "ERROR Owners!A4 HEAD OF CARE stands twice; the first time in row 2. Delete one of the"
                + " rows."),
        fires(
            "line break in a name",
            i -> i.add("Owners", "Head\nof Parks", null, "x@example.org"),
            "ERROR Owners!A4 A name cannot hold a semicolon or a line break: a semicolon stands"
                + " between several owners. Put each owner in a row of their own."));
  }
}
