package org.scorebook.workbook.input.check;

import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;
import static org.scorebook.workbook.input.GoodInput.decimal;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.workbook.input.Case;
import org.scorebook.workbook.input.GoodInput;

/** Fractions that would be shown in whole numbers. */
class SenseOfUnitTest {
  private static final String SHOWN = "WARNING Measures!F4 SV: No figure is above ";

  @ParameterizedTest(name = "{0}")
  @MethodSource("fractions")
  void everyCheck(Case wanted) {
    wanted.check();
  }

  static Stream<Case> fractions() {
    return Stream.of(
        fires(
            "percentages of the unit Number",
            i -> figures(i, "Number", 0, "0.7", "0.65"),
            SHOWN
                + "1, and with Decimals 0 the latest, 0.65, is shown as 1. Choose the unit"
                + " Percentage if 65% is meant, or more Decimals."),
        fires(
            "with a nought and a one among them",
            i ->
                figures(i, "Number", 0, "0.4", "1")
                    .add("Data", "SV", "2015/16", null, null, null, 0),
            SHOWN
                + "1, and with Decimals 0 the latest, 0.4, is shown as 0. Choose the unit"
                + " Percentage if 40% is meant, or more Decimals."),
        fires(
            "below zero",
            i -> figures(i, "Number", 0, "-0.2", "-0.65"),
            SHOWN
                + "1, and with Decimals 0 the latest, -0.65, is shown as -1. Choose the unit"
                + " Percentage if -65% is meant, or more Decimals."),
        fires(
            "millions of pounds",
            i -> figures(i, "Currency", 0, "0.7", "0.651"),
            SHOWN
                + "\u00a31, and with Decimals 0 the latest, 0.65, is shown as \u00a31. Choose more"
                + " Decimals."),
        fires(
            "a percentage with a percent sign too many",
            i -> figures(i, "Percentage", 0, "0.0038", "0.0041"),
            SHOWN
                + "1%, and with Decimals 0 the latest, 0.41%, is shown as 0%. Type 41% if that is"
                + " meant, or choose more Decimals."),
        silent("with a decimal", i -> figures(i, "Number", 1, "0.7", "0.6")),
        silent("one figure above 1", i -> figures(i, "Number", 0, "1.2", "0.65")),
        silent("noughts and ones", i -> figures(i, "Number", 0, "0", "1")),
        silent("percentages", i -> figures(i, "Percentage", 0, "0.7", "0.65")),
        fires(
            "times, which are fractions of a day",
            i -> figures(i, "Hours", 0, "0.7", "0.65"),
            number("Data!F22", "0.7", "16:48", "0:42"),
            number("Data!F23", "0.65", "15:36", "0:39")));
  }

  private static String number(String cell, String shown, String read, String meant) {
    return "WARNING "
        + cell
        + " SV: The cell shows \""
        + shown
        + "\", a number, where the unit Hours has a time; it is read as "
        + read
        + ". Type "
        + shown
        + " hours as "
        + meant
        + ", or format the cell as a time, [h]:mm.";
  }

  private static GoodInput figures(
      GoodInput input, String unit, int decimals, String earlier, String latest) {
    return input
        .set("Measures!E4", unit)
        .set("Measures!F4", decimals)
        .set("Data!F22", decimal(earlier))
        .set("Data!F23", decimal(latest));
  }
}
