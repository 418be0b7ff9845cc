package org.scorebook.workbook.input.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.Display;
import org.scorebook.model.Edition;
import org.scorebook.model.Measure;
import org.scorebook.workbook.RawBook.Formatted;
import org.scorebook.workbook.input.GoodInput;

/** Cells of measures of Hours and Minutes. */
class TimesAtTheCellTest {

  private static GoodInput of(String unit, @Nullable Object cell) {
    return new GoodInput()
        .set("Measures!E4", unit)
        .set("Data!F22", new Formatted("0", "[h]:mm"))
        .set("Data!F23", cell);
  }

  private static String read(GoodInput input, String unit) {
    Edition edition = input.read().value().orElseThrow().edition();
    Measure measure = edition.measures().get(2);
    BigDecimal value =
        edition.dataOf(measure).reported().figures().lastEntry().getValue().value().orElseThrow();
    assertThat(measure.unit().word()).isEqualTo(unit);
    return new Display(measure.unit(), measure.decimals(), "").text(value);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Hours   | 0.545138888888889   | h:mm | 13:05",
        "Hours   | 0.54513888888888884 | hh:mm:ss | 13:05",
        "Hours   | 0.545138888888889   | [h]:mm | 13:05",
        "Hours   | 0.545138888888889   | h:mm AM/PM | 13:05",
        "Hours   | 0.545486111111111   | h:mm | 13:06",
        "Hours   | 1.10416666666667    | [h]:mm | 26:30",
        "Hours   | 1.10416666666667    | [hh]:mm:ss | 26:30",
        "Hours   | 0.0208333333333333  | mm:ss | 0:30",
        "Hours   | 0                   | General | 0:00",
        "Minutes | 0.00908564814814815 | mm:ss | 13:05",
        "Minutes | 0.00908564814814815 | [m]:ss | 13:05",
        "Minutes | 0.00908564814814815 | h:mm:ss | 13:05",
        "Minutes | 0.00908564814814815 | h:mm | 13:05",
        "Minutes | 0.0628472222222222  | [m]:ss | 90:30",
        "Minutes | 0.0628472222222222  | h:mm:ss | 90:30",
        "Minutes | 0.249988425925926   | [m]:ss | 359:59",
      })
  void silent(String unit, String number, String code, String read) {
    GoodInput input = of(unit, new Formatted(number, code));
    assertThat(input.problems()).isEmpty();
    assertThat(read(input, unit)).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Hours   | 7.5 | General | WARNING | The cell shows \"7.5\", a number, where the unit Hours"
            + " has a time; it is read as 180:00. Type 7.5 hours as 7:30, or format the cell as a"
            + " time, [h]:mm.",
        "Hours   | 0.5 | 0.00 | WARNING | The cell shows \"0.50\", a number, where the unit Hours"
            + " has a time; it is read as 12:00. Type 0.5 hours as 0:30, or format the cell as a"
            + " time, [h]:mm.",
        "Minutes | 4.5 | General | WARNING | The cell shows \"4.5\", a number, where the unit"
            + " Minutes has a time; it is read as 6480:00. Type 4.5 minutes as 0:04:30, or format"
            + " the cell as a time, [m]:ss.",
        "Hours   | 1.10416666666667 | h:mm | WARNING | The cell shows \"2:30\", and is read as"
            + " 26:30, since the cell holds more than its format shows. Format it as [h]:mm, and"
            + " correct the time where another is meant.",
        "Minutes | 0.0628472222222222 | mm:ss | WARNING | The cell shows \"30:30\", and is read as"
            + " 90:30, since the cell holds more than its format shows. Format it as [m]:ss, and"
            + " correct the time where another is meant.",
        "Minutes | 0.1875 | h:mm | WARNING | The cell shows \"4:30\", hours and minutes, where the"
            + " unit Minutes has minutes and seconds; it is read as 270:00. Type 0:04:30 where"
            + " minutes and seconds are meant.",
        "Minutes | 0.545138888888889 | h:mm | WARNING | 785:00 is six hours or more for the unit"
            + " Minutes: it was typed as hours. Type 0:13:05 where minutes and seconds are meant,"
            + " or choose the unit Hours on Measures.",
        "Minutes | 0.25 | [m]:ss | WARNING | 360:00 is six hours or more for the unit Minutes: it"
            + " was typed as hours. Type 0:06 where minutes and seconds are meant, or choose the"
            + " unit Hours on Measures.",
        "Hours   | 0.5 | 0% | ERROR | The cell shows \"50%\", a percentage, where the unit Hours"
            + " has none; Excel stores 0.5 for it. Format the cell as a time and type it again.",
        "Hours   | 44165.5 | dd/mm/yyyy | ERROR | 30 Nov 2020 12:00 is a date, not a time. Format"
            + " the cell as a time and type it again.",
        "Number  | 0.545138888888889 | hh:mm | ERROR | The cell shows \"13:05\", a time, for which"
            + " Excel stores 0.545138888888889. Format the cell as a number and type it again.",
      })
  void fires(String unit, String number, String code, String severity, String text) {
    assertThat(of(unit, new Formatted(number, code)).problems())
        .contains(severity + " Data!F23 SV: " + text);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Hours   | 13:05   | 13:05 | \"13:05\" is a time stored as text; it is read as 13:05 (hours"
            + " and minutes). Type it again as a time, 13:05.",
        "Hours   | 26:30   | 26:30 | \"26:30\" is a time stored as text; it is read as 26:30 (hours"
            + " and minutes). Type it again as a time, 26:30.",
        "Hours   | 8:05:20 | 8:05  | \"8:05:20\" is a time stored as text; it is read as 8:05:20"
            + " (hours and minutes). Type it again as a time, 8:05:20.",
        "Minutes | 13:05   | 13:05 | \"13:05\" is a time stored as text; it is read as 13:05"
            + " (minutes and seconds). Type it again as a time, 0:13:05.",
        "Minutes | 1:02:03 | 62:03 | \"1:02:03\" is a time stored as text; it is read as 62:03"
            + " (minutes and seconds). Type it again as a time, 1:02:03.",
      })
  void aTimeAsText(String unit, String text, String read, String warning) {
    GoodInput input = of(unit, text);
    assertThat(input.problems()).containsExactly("WARNING Data!F23 SV: " + warning);
    assertThat(read(input, unit)).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Hours   | 7.5        | Did you mean 7:30? Type hours and minutes as 13:05.",
        "Hours   | 7.5 hours  | Did you mean 7:30? Type hours and minutes as 13:05.",
        "Hours   | 7h 30m     | Did you mean 7:30? Type hours and minutes as 13:05.",
        "Hours   | 90 minutes | Did you mean 1:30? Type hours and minutes as 13:05.",
        "Minutes | 4.5        | Did you mean 0:04:30? Type minutes and seconds as 0:13:05.",
        "Minutes | 4m 30s     | Did you mean 0:04:30? Type minutes and seconds as 0:13:05.",
        "Minutes | 4 mins and 30 secs | Did you mean 0:04:30? Type minutes and seconds as 0:13:05.",
        "Hours   | 7.30pm     | Type hours and minutes as 13:05.",
        "Hours   | 3 days     | Type hours and minutes as 13:05.",
        "Hours   | 7:75       | Type hours and minutes as 13:05.",
        "Hours   | Nil        | Type 0 where the figure is nought; leave the cell blank where there"
            + " is none. Type hours and minutes as 13:05.",
      })
  void otherText(String unit, String text, String advice) {
    assertThat(of(unit, text).problems())
        .contains("ERROR Data!F23 SV: \"" + text + "\" is not a time. " + advice);
  }

  @Test
  void targetsAndNumeratorsAreTimesToo() {
    GoodInput input =
        of("Hours", null)
            .set("Targets!A3", "SV")
            .set("Targets!C3", new Formatted("7.5", "General"))
            .set("Data!D23", new Formatted("120", "General"))
            .set("Data!E23", "10");
    assertThat(input.problems())
        .contains(
            "WARNING Targets!C3 SV: The cell shows \"7.5\", a number, where the unit Hours has a"
                + " time; it is read as 180:00. Type 7.5 hours as 7:30, or format the cell as a"
                + " time, [h]:mm.",
            "WARNING Data!D23 SV: The cell shows \"120\", a number, where the unit Hours has a"
                + " time; it is read as 2880:00. Type 120 hours as 120:00, or format the cell as a"
                + " time, [h]:mm.");
  }

  @Test
  void aNumeratorMakesMinutesOfHours() {
    GoodInput input =
        of("Minutes", null)
            .set("Data!D23", new Formatted("65", "[h]:mm"))
            .set("Data!E23", new Formatted("720", "0"));
    assertThat(input.problems()).isEmpty();
    assertThat(
            read(input.set("Data!F23", new Formatted("0.0902777777777778", "[m]:ss")), "Minutes"))
        .isEqualTo("130:00");
    assertThat(input.set("Data!E23", new Formatted("72", "0")).set("Data!F23", null).problems())
        .containsExactly(
            "WARNING Data!D23 SV: The numerator makes a figure of 1300:00, six hours or more for"
                + " the unit Minutes. It is read as hours and minutes, such as 130:05; correct it,"
                + " or choose the unit Hours on Measures.");
  }

  @Test
  void decimalsOfATimeDoNotCount() {
    GoodInput input = of("Hours", new Formatted("0.545138888888889", "[h]:mm"));
    input.set("Measures!F4", 2);
    assertThat(input.read().value().orElseThrow().edition().measures().get(2).decimals()).isZero();
  }
}
