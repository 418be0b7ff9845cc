package org.scorebook.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.workbook.RawBook.Formatted;

/** Cells in which Excel shows something else than the number that is read. */
class ShownOtherwiseTest {

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Number     | 12.5   | General",
        "Number     | 12.5   | 0.0",
        "Number     | -12.5  | #,##0.00_ ;[Red]\\-#,##0.00\\ ",
        "Number     | -12.5  | 0.0;[Red]0.0",
        "Number     | 12.5   | _-* #,##0.00_-;\\-* #,##0.00_-;_-* \"-\"??_-;_-@_-",
        "Number     | 0      | _-* #,##0_-;\\-* #,##0_-;_-* \"-\"_-;_-@_-",
        "Number     | 0      | 0;-0;\"-\"",
        "Number     | 12     | 0\" people\"",
        "Number     | 12.5   | # ?/?",
        "Number     | 12500  | 0.00E+00",
        "Number     | 7      | 000",
        "Number     | 7      | @",
        "Number     | 7      | [<5]\"<5\";0",
        "Number     | 12000  | 0.0,\"k\"",
        "Number     | 12     | 0\"m\"",
        "Rate       | 12.5   | £0.00",
        "Rate       | 12.5   | 0.0\" per 100,000\"",
        "Currency   | 1234   | \"£\"#,##0;[Red]-\"£\"#,##0",
        "Currency   | 1234   | [$£-809]#,##0.00",
        "Currency   | 1234   | #,##0",
        "Currency   | 1234   | #,##0\" GBP\"",
        "Currency   | 1234000| £0.0,,\"m\"",
        "Currency   | 0      | £0.0,,",
        "Days       | 12.5   | 0.0\" days\"",
        "Percentage | 0.379  | 0.0%",
        "Percentage | 0.379  | 0.0%;[Red]-0.0%",
        "Percentage | 0.379  | General",
        "Ratio      | -0.379 | 0.0%",
      })
  void silent(String unit, String number, String code) {
    assertThat(of(unit, number, code).problems()).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Number   | 0.125  | 0.0% | ERROR | \"12.5%\", a percentage, where the unit Number has"
            + " none; Excel stores 0.125 for it. Format the cell as a number and type it again.",
        "Rate     | 5.428  | 0.0% | ERROR | \"542.8%\", a percentage, where the unit Rate has none;"
            + " Excel stores 5.428 for it. Format the cell as a number and type it again.",
        "Currency | 0.125  | 0%;-0% | ERROR | \"13%\", a percentage, where the unit Currency has"
            + " none; Excel stores 0.125 for it. Format the cell as a number and type it again.",
        "Days     | 0.125  | 0.0\\ % | ERROR | \"12.5 %\", a percentage, where the unit Days has"
            + " none; Excel stores 0.125 for it. Format the cell as a number and type it again.",
        "Number   | 0      | 0%   | WARNING | \"0%\", and is read as 0. Format the cell as a"
            + " number.",
        "Percentage | 0.5  | 0.0\"%\" | ERROR | \"0.5%\", but its number format only writes the"
            + " sign: the cell holds 0.5, which is 50%. Format the cell as a percentage and type"
            + " 0.5%.",
        "Ratio    | 37.9   | 0.0\\% | ERROR | \"37.9%\", but its number format only writes the"
            + " sign: the cell holds 37.9, which is 3790%. Format the cell as a percentage and type"
            + " 37.9%.",
        "Ratio    | 0.5    | 0.0\" per cent\" | ERROR | \"0.5 per cent\", but its number format"
            + " only writes the sign: the cell holds 0.5, which is 50%. Format the cell as a"
            + " percentage and type 0.5%.",
        "Percentage | 0    | 0\"%\" | WARNING | \"0%\", and is read as 0%. Format the cell as a"
            + " percentage.",
        "Number   | 37.9   | 0.0\"%\" | WARNING | \"37.9%\", a percentage, where the unit Number"
            + " has none; it is read as 37.9. Format the cell as a number.",
        "Number   | 0.545138888888889 | hh:mm | ERROR | \"13:05\", a time, for which Excel stores"
            + " 0.545138888888889. Format the cell as a number and type it again.",
        "Number   | 1.5    | [h]:mm | ERROR | \"36:00\", a time, for which Excel stores 1.5. Format"
            + " the cell as a number and type it again.",
        "Rate     | 1.5    | [hh]:mm | ERROR | \"36:00\", a time, for which Excel stores 1.5."
            + " Format the cell as a number and type it again.",
        "Currency | 0.5    | [mm]:ss | ERROR | \"720:00\", a time, for which Excel stores 0.5."
            + " Format the cell as a number and type it again.",
        "Percentage | 0.5  | h:mm AM/PM | ERROR | \"12:00 PM\", a time, for which Excel stores 0.5."
            + " Format the cell as a number and type it again.",
        "Number   | 0      | hh:mm | WARNING | \"00:00\", a time, and is read as 0. Format the cell"
            + " as a number.",
        "Days     | 1.5    | [h]:mm:ss | WARNING | \"36:00:00\", a time; it is read as 1.5 days. If"
            + " that is right, format the cell as a number.",
        "Days     | 3      | 0\" weeks\" | WARNING | \"3 weeks\", and is read as 3 days. Type the"
            + " days.",
        "Number   | 37     | \"n/a\" | ERROR | \"n/a\", which is a text of its number format; the"
            + " cell holds 37. Clear the cell, or format it as a number.",
        "Number   | 0      | 0;-0;\"n/a\" | ERROR | \"n/a\", which is a text of its number format;"
            + " the cell holds 0. Clear the cell, or format it as a number.",
        "Number   | 3      | [<5]\"<5\";0 | ERROR | \"<5\", which is a text of its number format;"
            + " the cell holds 3. Clear the cell, or format it as a number.",
        "Number   | 37     | ;;; | WARNING | nothing, because its number format hides 37, which is"
            + " read. Clear the cell, or format it as a number.",
        "Number   | 0      | 0;-0;;@ | WARNING | nothing, because its number format hides 0, which"
            + " is read. Clear the cell, or format it as a number.",
        "Number   | 1200000 | 0.0,, | WARNING | \"1.2\", because its number format leaves out"
            + " thousands; it is read as 1200000. Format the cell as a number, and correct it where"
            + " that is not meant.",
        "Currency | 1200000 | £#,##0, | WARNING | \"£1,200\", because its number format leaves out"
            + " thousands; it is read as 1200000. Format the cell as a number, and correct it where"
            + " that is not meant.",
        "Currency | 1200000 | £#,##0,\"m\" | WARNING | \"£1,200m\", because its number format"
            + " leaves out thousands; it is read as 1200000. Format the cell as a number, and"
            + " correct it where that is not meant.",
        "Currency | 1.2    | £0.0\"m\" | WARNING | \"£1.2m\", and is read as 1.2, not as millions."
            + " Type the whole number where those are meant.",
        "Number   | 12     | 0\" thousand\" | WARNING | \"12 thousand\", and is read as 12, not as"
            + " thousands. Type the whole number where those are meant.",
        "Currency | 1234   | $#,##0 | WARNING | \"$1,234\", and is read as 1234 in £, the currency"
            + " of this edition. Correct the number, or its format.",
        "Currency | 1234   | [$€-407] #,##0 | WARNING | \"€ 1,234\", and is read as 1234 in £, the"
            + " currency of this edition. Correct the number, or its format.",
        "Currency | 1234   | [$$-409]#,##0 | WARNING | \"$1,234\", and is read as 1234 in £, the"
            + " currency of this edition. Correct the number, or its format.",
        "Currency | 1234   | #,##0\\ [$kr-414] | WARNING | \"1,234 kr\", and is read as 1234 in £,"
            + " the currency of this edition. Correct the number, or its format.",
        "Currency | 1234   | #,##0\" EUR\" | WARNING | \"1,234 EUR\", and is read as 1234 in £, the"
            + " currency of this edition. Correct the number, or its format.",
        "Number   | 1234   | £#,##0 | WARNING | \"£1,234\", money, where the unit Number has none;"
            + " it is read as 1234. Format the cell as a number, or choose the unit Currency on"
            + " Measures.",
        "Number   | -5     | 0;0 | WARNING | \"5\", but holds -5, which is read: its number format"
            + " shows no sign. Format the cell as a number.",
      })
  void fires(String unit, String number, String code, String severity, String text) {
    assertThat(of(unit, number, code).problems())
        .contains(severity + " Data!F23 SV: The cell shows " + text);
  }

  private static GoodInput of(String unit, String number, String code) {
    return new GoodInput()
        .set("Measures!E4", unit)
        .set("Measures!K4", unit.equals("Rate") ? 100000 : null)
        .set("Data!F22", new Formatted(number, "General"))
        .set("Data!F23", new Formatted(number, code));
  }

  /** Wherever numbers are read. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Data!D15 | AD: | this column",
        "Data!E15 | AD: | this column",
        "Areas!D2 | DP: | this column",
        "Peers!D2 | AD: | the unit Rate",
        "Measures!K3 | AD: | this column",
      })
  void everyColumn(String cell, String measure, String where) {
    assertThat(new GoodInput().set(cell, new Formatted("0.75", "0%")).problems())
        .contains(
            "ERROR "
                + cell
                + " "
                + measure
                + " The cell shows \"75%\", a percentage, where "
                + where
                + " has none; Excel stores 0.75 for it. Format the cell as a number and type it"
                + " again.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Targets!C2", "Benchmarks!C2", "Areas!F2", "Data!F14"})
  void everyPercentage(String cell) {
    assertThat(new GoodInput().set(cell, new Formatted("0.4", "0.0\"%\"")).problems())
        .containsExactly(
            "ERROR "
                + cell
                + " DP: The cell shows \"0.4%\", but its number format only writes the sign: the"
                + " cell holds 0.4, which is 40%. Format the cell as a percentage and type 0.4%.");
  }

  @ParameterizedTest
  @CsvSource({"[h]:mm", "hh:mm:ss"})
  void timesThatMakeDaysTogether(String code) {
    GoodInput input =
        new GoodInput()
            .set("Measures!E4", "Days")
            .set("Data!F23", null)
            .set("Data!D23", new Formatted("0.5", code));

    assertThat(input.problems()).hasSize(1).first().asString().startsWith("WARNING Data!D23 SV:");
  }
}
