package org.scorebook.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;
import static org.scorebook.workbook.input.GoodInput.decimal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.workbook.RawBook.Formatted;
import org.scorebook.workbook.RawBook.RawCell;

/** What is wrong with figures, and with periods that have none. */
class FigureChecksTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"figures", "periods", "presence"})
  void everyCheck(Case wanted) {
    wanted.check();
  }

  @Test
  void aLiveMeasureWithoutAnyFigureIsNamed() {
    List<String> lines = new GoodInput().set("Data!F22", null).set("Data!F23", null).problems();
    assertThat(lines)
        .containsExactly(
            "WARNING Measures!A4 SV: This live measure has no figures on Data. Add them, or set"
                + " State to Suspended or Placeholder.");
  }

  private static GoodInput money(GoodInput input, String unit, String typed) {
    return input.set("Measures!E4", unit).set("Data!F22", 11).set("Data!F23", typed);
  }

  static Stream<Case> figures() {
    return Stream.of(
        fires(
            "percent sign forgotten",
            i -> i.set("Data!F14", decimal("37.9")),
            "ERROR Data!F14 DP: 37.9 is not a percentage between 0% and 100%. Type 37.9% (with the"
                + " percent sign)."),
        fires(
            "a percentage whose sign was typed",
            i -> i.set("Data!F14", "542.8%"),
            "WARNING Data!F14 DP: \"542.8%\" is a number stored as text; it is read as 542.8%. Type"
                + " it again as a number.",
            "ERROR Data!F14 DP: 542.8% is not a percentage between 0% and 100%. Correct it, or"
                + " choose the unit Ratio on Measures."),
        fires(
            "a percentage that its cell shows as one",
            i -> i.set("Data!F14", new Formatted("1.001", "0%")),
            "ERROR Data!F14 DP: 100.1% is not a percentage between 0% and 100%. Correct it, or"
                + " choose the unit Ratio on Measures."),
        fires(
            "a negative percentage that its cell shows as one",
            i -> i.set("Data!F14", new Formatted("-0.05", "0%")),
            "ERROR Data!F14 DP: -5% is not a percentage between 0% and 100%. Correct it, or choose"
                + " the unit Ratio on Measures."),
        fires(
            "percent sign forgotten before the cell was formatted",
            i -> i.set("Data!F14", new Formatted("37.9", "0.0%")),
            "ERROR Data!F14 DP: 37.9 is not a percentage between 0% and 100%. Type 37.9% (with the"
                + " percent sign)."),
        fires(
            "another currency typed",
            i -> money(i, "Currency", "€12"),
            "WARNING Data!F23 SV: \"€12\" is a number stored as text, and is read as 12 in £, the"
                + " currency of this edition. Correct the number, or its format."),
        fires(
            "money typed where none is",
            i -> money(i, "Days", "£12"),
            "WARNING Data!F23 SV: \"£12\" is a number stored as text, money, where the unit Days"
                + " has none; it is read as 12. Type a number, or choose the unit Currency on"
                + " Measures."),
        fires(
            "money typed where money is",
            i -> money(i, "Currency", "£12"),
            "WARNING Data!F23 SV: \"£12\" is a number stored as text; it is read as 12. Type it"
                + " again as a number."),
        fires(
            "negative percentage",
            i -> i.set("Data!F14", decimal("-0.1")),
            "ERROR Data!F14 DP: -0.1 is not a percentage between 0% and 100%. Correct it, or choose"
                + " the unit Ratio on Measures."),
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
            "WARNING Areas!F2 DP: 37.9 is 3790%, far beyond 100%. If 37.9% is meant, type it with"
                + " the percent sign."),
        silent(
            "a Ratio of 1,000%",
            i -> i.set("Measures!E2", "Ratio").set("Areas!D2", null).set("Areas!F2", 10)),
        fires(
            "numerator above denominator",
            i -> i.set("Areas!D2", 101),
            "ERROR Areas!D2 DP: The numerator 101 is above the denominator 100, which makes more"
                + " than 100%. Correct one of them, or choose the unit Ratio on Measures."),
        silent("the same for a Ratio", i -> i.set("Measures!E2", "Ratio").set("Areas!D2", 101)),
        fires(
            "zero denominator",
            i -> i.set("Areas!E2", 0),
            "ERROR Areas!E2 DP: The denominator 0 is not above zero. Correct it, or leave the row's"
                + " figures blank where there was nothing to count."),
        fires(
            "negative denominator",
            i -> i.set("Data!E15", -5),
            "ERROR Data!E15 AD: The denominator -5 is not above zero. Correct it, or leave the"
                + " row's figures blank where there was nothing to count."),
        fires(
            "denominator missing",
            i -> i.set("Data!E21", null),
            "ERROR Data!E21 AD: Denominator is blank. The numerator 913 of a Rate needs one."),
        fires(
            "denominator of a percentage missing",
            i -> i.set("Areas!E2", null),
            "ERROR Areas!E2 DP: Denominator is blank. The numerator 40 of a Percentage needs one."),
        fires(
            "a negative numerator of a percentage",
            i -> i.set("Areas!D2", -1),
            "ERROR Areas!D2 DP: The numerator -1 is below zero, which makes less than 0%. Correct"
                + " it, or choose the unit Ratio on Measures."),
        silent(
            "the same for a Ratio, below zero",
            i -> i.set("Measures!E2", "Ratio").set("Areas!D2", -1)),
        silent("a count needs none", i -> i.set("Data!D23", 75)),
        fires(
            "disagreement",
            i -> i.set("Areas!F2", decimal("0.399")),
            "ERROR Areas!F2 DP: The value 39.9% is not what numerator 40 and denominator 100 give:"
                + " 40.0%. Correct one of them, or leave Value blank."),
        fires(
            "disagreement of money",
            i ->
                i.set("Measures!E4", "Currency")
                    .set("Data!D23", 1_000)
                    .set("Data!E23", 8)
                    .set("Data!F23", 1_000),
            "ERROR Data!F23 SV: The value £1,000 is not what numerator 1000 and denominator 8 give:"
                + " £125. Correct one of them, or leave Value blank."),
        silent(
            "agreement of money",
            i ->
                i.set("Measures!E4", "Currency")
                    .set("Data!D23", 1_000)
                    .set("Data!E23", 8)
                    .set("Data!F23", decimal("124.6"))),
        fires(
            "disagreement of days",
            i -> i.set("Measures!E4", "Days").set("Data!D23", 76).set("Data!F23", 75),
            "ERROR Data!F23 SV: The value 75 days is not what numerator 76 gives: 76 days. Correct"
                + " one of them, or leave Value blank."),
        silent(
            "agreement of days",
            i -> i.set("Measures!E4", "Days").set("Data!D23", 150).set("Data!E23", 2)),
        silent("agreement as displayed", i -> i.set("Areas!F2", decimal("0.39951"))),
        fires(
            "a number as text",
            i -> i.set("Data!D15", "\u00A0901 "),
            "WARNING Data!D15 AD: \"901\" is a number stored as text; it is read as 901. Type it"
                + " again as a number."),
        fires(
            "a percentage as text",
            i -> i.set("Data!F14", "37.2%"),
            "WARNING Data!F14 DP: \"37.2%\" is a number stored as text; it is read as 37.2%. Type"
                + " it again as a number."),
        fires(
            "a percentage for a count",
            i -> i.set("Data!D15", "5%"),
            "ERROR Data!D15 AD: \"5%\" is a percentage, and Numerator is none here. Type a"
                + " number."),
        fires(
            "an ambiguous number",
            i -> i.set("Data!D15", "12,5"),
            "ERROR Data!D15 AD: \"12,5\" is not a number. Write decimals with a point and thousands"
                + " as 1,234."),
        fires(
            "a word for a figure",
            i -> i.set("Data!F14", "n/a"),
            "WARNING Measures!A2 DP: There is no Reported figure for the current period Dec 2020."
                + " Add it on Data, or check Frequency and Arrears.",
            "WARNING Data!F14 DP: \"n/a\" is read as no figure, as if the cell were blank; so are"
                + " all others of this column that say so. Leave such cells blank, or type the"
                + " figures."),
        fires(
            "a number with a word",
            i -> i.set("Data!D15", "901 people"),
            "ERROR Data!D15 AD: \"901 people\" is not a number. Did you mean 901? Leave the cell"
                + " blank where there is no figure; type [c] where it must not be shown."),
        fires(
            "a count with a word that may be anything",
            i -> i.set("Data!D15", "12m"),
            "ERROR Data!D15 AD: \"12m\" is not a number. Type the number alone, in full."),
        fires(
            "a percentage with a remark",
            i -> i.set("Data!F14", "37.2% (prov)"),
            "ERROR Data!F14 DP: \"37.2% (prov)\" is not a number. Type the percentage alone, such"
                + " as 38%."),
        fires(
            "figures with their unit, thousands or a mark",
            i -> i.set("Data!F22", "8,080t").set("Data!F23", "26.1*").set("Peers!D2", "600 weeks"),
            "ERROR Data!F22 SV: \"8,080t\" is not a number. Type the number alone, in the unit of"
                + " the measure.",
            "ERROR Data!F23 SV: \"26.1*\" is not a number. Type the number alone, in the unit of"
                + " the measure.",
            "ERROR Peers!D2 AD: \"600 weeks\" is not a number. Type the number alone, in the unit"
                + " of the measure."),
        fires(
            "figures with a mark in brackets or a word before them",
            i -> i.set("Data!F22", "71 [p]").set("Data!F23", "c. 75"),
            "ERROR Data!F22 SV: \"71 [p]\" is not a number. Type the number alone, in the unit of"
                + " the measure.",
            "ERROR Data!F23 SV: \"c. 75\" is not a number. Type the number alone, in the unit of"
                + " the measure."),
        fires(
            "letters for digits",
            i -> i.set("Data!D15", "9O1"),
            "ERROR Data!D15 AD: \"9O1\" is not a number. Did you mean 901? Leave the cell blank"
                + " where there is no figure; type [c] where it must not be shown."),
        fires(
            "TRUE for a figure",
            i -> i.set("Data!D15", new RawCell("t='b'", "<v>1</v>")),
            "ERROR Data!D15 AD: TRUE is not a number. Leave the cell blank where there is no"
                + " figure; type [c] where it must not be shown."),
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
            "ERROR Data!F14 DP: Value holds the Excel error #SPILL!. Correct the formula, or type"
                + " over it."),
        fires(
            "a formula never calculated",
            i -> i.set("Data!F14", new RawCell("", "<f>1/3</f><v/>")),
            "ERROR Data!F14 DP: Value holds a formula without a result. Open the workbook in Excel,"
                + " save it and run again."),
        silent("a formula", i -> i.set("Data!F14", new RawCell("", "<f>1/3</f><v>0.372</v>"))),
        fires(
            "a figure twice",
            i -> i.add("Data", "DP", "12/2020", "reported", null, null, decimal("0.372")),
            "ERROR Data!B24 DP: There is already a Reported figure for Dec 2020 in row 14. Correct"
                + " the ID or the period, or delete one of the rows."),
        fires(
            "an early figure twice",
            i -> i.add("Data", "DP", "Mar 2020", "Reported", null, null, decimal("0.363")),
            "ERROR Data!B24 DP: There is already a Reported figure for Mar 2020 in row 5. Correct"
                + " the ID or the period, or delete one of the rows."),
        fires(
            "a figure twice below later ones",
            i ->
                i.add("Data", "DP", "Nov 2019", null, null, null, decimal("0.36"))
                    .add("Data", "DP", "Nov 2019", null, null, null, decimal("0.36")),
            "ERROR Data!B25 DP: There is already a Reported figure for Nov 2019 in row 24. Correct"
                + " the ID or the period, or delete one of the rows."),
        fires(
            "a date dragged down by days, which shows its month alone",
            i ->
                i.add("Data", "DP", LocalDate.of(2019, 11, 1), null, null, null, decimal("0.36"))
                    .add(
                        "Data", "DP", LocalDate.of(2019, 11, 2), null, null, null, decimal("0.36")),
            "ERROR Data!B25 DP: There is already a Reported figure for Nov 2019 in row 24; this"
                + " cell holds 2 Nov 2019. Correct the ID or the period, or delete one of the"
                + " rows."),
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
            "areas of the period before alone",
            i -> i.set("Areas!B2", "Nov 2020"),
            "WARNING Measures!A2 DP: There are figures by area for Nov 2020 and none for the"
                + " current period Dec 2020. Add them on Areas, or leave it if there are none to"
                + " give."),
        silent("areas of an earlier period", i -> i.set("Areas!B2", "Oct 2020")),
        silent("areas never given", i -> i.without("Areas")),
        fires(
            "a figure that arrears pass over, told once with the newest",
            i -> i.set("Measures!P2", 2).set("Commentary!B2", "Oct 2020"),
            "WARNING Measures!P2 DP: With Arrears 2 the current period is Oct 2020, but there is a"
                + " figure for Dec 2020 (Data!B14), which is not shown yet. Correct Arrears if it"
                + " should be."),
        silent("figures as late as arrears say", i -> i.set("Measures!P3", 0)),
        silent(
            "arrears of a retired measure",
            i -> i.set("Measures!P4", 1).set("Measures!L4", "Retired")),
        fires(
            "the year 2020 in a cell formatted as a date",
            i -> i.set("Data!B15", new RawCell("s='1'", "<v>2020</v>")),
            "ERROR Data!B15 AD: 12 Jul 1905 has the impossible year 1905: Excel makes it of a"
                + " number in a cell formatted as a date. Type a quarter, such as Q2 2020/21."),
        fires(
            "a number below zero in a cell formatted as a date",
            i -> i.set("Data!B15", new RawCell("s='1'", "<v>-1</v>")),
            "ERROR Data!B15 AD: \"-1\" is not a period. Type a quarter, such as Q2 2020/21."),
        fires(
            "a day for commentary that is a number",
            i -> i.add("Scorecard", "Commentary due", new RawCell("s='1'", "<v>2020</v>")),
            "ERROR Scorecard!B6 12 Jul 1905 has the impossible year 1905: Excel makes it of a"
                + " number in a cell formatted as a date. Type a date, such as 22/01/2021."),
        fires(
            "two years without their century",
            i -> i.set("Data!B23", "99/00"),
            "ERROR Data!B23 SV: \"99/00\" is not a period. Did you mean 1999/00? Type a financial"
                + " year, such as 2019/20."),
        fires(
            "unreadable",
            i -> i.set("Data!B15", "Q5 2019/20"),
            "ERROR Data!B15 AD: \"Q5 2019/20\" has no quarter 5: quarters run from Q1 to Q4. Type a"
                + " quarter, such as Q2 2020/21."),
        silent("a quarter of a year of two digits", i -> i.set("Data!B15", "Q1 19/20")),
        fires(
            "blank",
            i -> i.set("Data!B15", null),
            "ERROR Data!B15 AD: Period is blank. Fill it in."),
        fires(
            "a quarter for a monthly measure",
            i -> i.set("Data!B2", "Q3 2019/20"),
            "ERROR Data!B2 DP: Q3 2019/20 is a quarter, but the measure is Monthly. Type a month,"
                + " such as Dec 2020."),
        fires(
            "a year for a quarterly measure",
            i -> i.set("Data!B15", "2019-20"),
            "ERROR Data!B15 AD: 2019/20 is a financial year, but the measure is Quarterly. Type a"
                + " quarter, such as Q2 2020/21."),
        fires(
            "a month for a quarterly measure",
            i -> i.set("Data!B15", "May 2019"),
            "WARNING Data!B15 AD: May 2019 is a month and the measure is Quarterly; it is read as"
                + " Q1 2019/20. Type Q1 2019/20."),
        silent("a date for a quarterly measure", i -> i.set("Data!B15", LocalDate.of(2019, 5, 31))),
        fires(
            "a date that lost its format",
            i -> i.set("Data!B14", 44166),
            "WARNING Data!B14 DP: 44166 is read as the date 1 Dec 2020. Format the cell as a"
                + " date."),
        fires(
            "an off year",
            i -> i.set("Data!B23", "2018/19"),
            "ERROR Data!B23 SV: 2018/19 is an off year: this biennial measure's figures count from"
                + " 2017/18 in row 22 of Data, every second year. Correct the period."),
        fires(
            "an off year after a blank first row",
            i -> i.set("Data!F22", null).set("Data!B23", "2018/19"),
            "ERROR Data!B23 SV: 2018/19 is an off year: this biennial measure's figures count from"
                + " 2017/18 in row 22 of Data, every second year. Correct the period."),
        fires(
            "an area in an off year",
            i -> i.add("Areas", "SV", "2018/19", "Selly Oak", null, null, 70),
            "ERROR Areas!B3 SV: 2018/19 is an off year: this biennial measure's figures count from"
                + " 2017/18 in row 22 of Data, every second year. Correct the period."),
        silent(
            "an area in a year of the measure",
            i -> i.add("Areas", "SV", "2015/16", "Selly Oak", null, null, 70)),
        fires(
            "an area after the reporting period",
            i -> i.add("Areas", "DP", "Jan 2021", "Selly Oak", 41, 100),
            "WARNING Areas!B3 DP: Jan 2021 ends after the reporting period Dec 2020, so its figure"
                + " is not shown yet. Correct the period, or Period on Scorecard."),
        silent(
            "two years earlier, and out of order",
            i -> i.add("Data", "SV", "2015/16", null, null, null, 72)),
        silent(
            "the last month of the reporting period",
            i ->
                i.set("Scorecard!B4", "Jan 2021")
                    .add("Data", "DP", "Jan 2021", null, null, null, decimal("0.37"))
                    .add("Areas", "DP", "Jan 2021", "Selly Oak", 41, 100)),
        fires(
            "after the reporting period",
            i -> i.add("Data", "DP", "Jan 2021", null, null, null, decimal("0.37")),
            "WARNING Data!B24 DP: Jan 2021 ends after the reporting period Dec 2020, so its figure"
                + " is not shown yet. Correct the period, or Period on Scorecard."),
        fires(
            "a month of a year that is after the reporting period, in one sentence",
            i -> i.set("Data!B23", "May 2021"),
            "WARNING Measures!A4 SV: There is no Reported figure for the current period 2019/20."
                + " Add it on Data, or check Frequency and Arrears.",
            "WARNING Data!B23 SV: 2021/22, in which this month lies, ends after the reporting"
                + " period Dec 2020, so its figure is not shown yet. Correct the period, or Period"
                + " on Scorecard."),
        fires(
            "commentary for a month of a year that is not shown yet, in one sentence",
            i -> i.add("Commentary", "SV", "May 2021", "More"),
            "WARNING Commentary!B3 SV: 2021/22, in which this month lies, is after 2019/20, the"
                + " period of the figure that is shown, so this commentary is not shown yet. Type"
                + " 2019/20 if it is about that figure."),
        fires(
            "commentary for a month of the year that is shown",
            i -> i.add("Commentary", "SV", "May 2019", "More"),
            "WARNING Commentary!B3 SV: May 2019 is a month and the measure is Biennial; it is read"
                + " as 2019/20. Type 2019/20."),
        fires(
            "commentary for the edition's month where figures are a month late",
            i -> i.set("Measures!P2", 1).set("Data!F14", null),
            "WARNING Commentary!B2 DP: Dec 2020 is after Nov 2020, the period of the figure that is"
                + " shown, so this commentary is not shown yet. Type Nov 2020 if it is about that"
                + " figure."),
        silent(
            "later commentary beside that of the current period",
            i -> i.add("Commentary", "DP", "Jan 2021", "More")),
        silent("earlier commentary alone", i -> i.set("Commentary!B2", "Nov 2020")),
        silent(
            "later commentary of a suspended measure",
            i -> i.set("Commentary!B2", "Jan 2021").set("Measures!L2", "Suspended")));
  }

  static Stream<Case> presence() {
    return Stream.of(
        silent(
            "a new level",
            i -> i.set("Data!H1", "New level").set("Data!H5", "Yes").set("Data!H6", "no")),
        fires(
            "a new level in other words",
            i -> i.set("Data!H1", "New level").set("Data!H5", "Yess"),
            "ERROR Data!H5 DP: \"Yess\" is not a word for New level. Did you mean Yes? Accepted:"
                + " Yes, No."),
        silent(
            "provisional, and a row that waits for its figure",
            i ->
                i.set("Data!H1", "Provisional")
                    .set("Data!H14", "Yes")
                    .add("Data", "DP", "Jan 2021", null, null, null, null, null, "Yes")),
        fires(
            "provisional in other words",
            i -> i.set("Data!H1", "Provisional").set("Data!H5", "p"),
            "ERROR Data!H5 DP: \"p\" is not a word for Provisional. Accepted: Yes, No."),
        fires(
            "a new level without a figure",
            i -> i.set("Data!H1", "New level").set("Data!H2", "Yes").set("Data!F2", null),
            "WARNING Data!H2 DP: A new level stands in a row without a figure, which counts as if"
                + " it were absent. Say Yes in the row of the first figure at the new level."),
        fires(
            "no current figure",
            i -> i.set("Data!F14", null),
            "WARNING Measures!A2 DP: There is no Reported figure for the current period Dec 2020."
                + " Add it on Data, or check Frequency and Arrears."),
        silent(
            "no current figure of a suspended measure",
            i -> i.set("Data!F14", null).set("Measures!L2", "Suspended")),
        silent(
            "none at all of a suspended measure",
            i -> i.set("Data!F22", null).set("Data!F23", null).set("Measures!L4", "Suspended")),
        silent("none due yet, in arrears", i -> i.set("Data!D21", null).set("Measures!P3", 1)),
        fires(
            "a gap",
            i -> i.set("Data!F8", null).set("Data!F10", null),
            "WARNING Data!B9 DP: The last twelve months have no figure for Jun 2020, Aug 2020. Add"
                + " a row for each, or leave the gap if there is none to give."),
        silent("a gap before the last twelve months", i -> i.set("Data!F2", null)),
        silent("a history that begins later", i -> i.set("Data!F2", null).set("Data!F3", null)));
  }
}
