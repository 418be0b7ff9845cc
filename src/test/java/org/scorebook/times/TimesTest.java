package org.scorebook.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.model.Unit;

/** Times as fractions of a day. */
class TimesTest {

  @ParameterizedTest
  @CsvSource({
    "HOURS,   0.545138888888889,   13:05",
    "MINUTES, 0.00908564814814815, 13:05",
    "HOURS,   0.00347222222222222, 0:05",
    "MINUTES, 0.0000578703703703704, 0:05",
    "HOURS,   1.10416666666667,    26:30",
    "HOURS,   52.0868055555556,    1250:05",
    "MINUTES, 0.545138888888889,   785:00",
    "HOURS,   0.545486111111111,   13:06", // 13:05:30
    "HOURS,   0.545474537037037,   13:05", // 13:05:29
    "HOURS,   -0.545486111111111,  -13:06",
    "MINUTES, 0.00909143518518519, 13:06", // 13:05.5
    "HOURS,   0.000347222222222222, 0:01", // half a minute
    "HOURS,   -0.0001,             0:00",
    "HOURS,   0,                   0:00",
    "MINUTES, 0,                   0:00",
    "HOURS,   1,                   24:00",
  })
  void isShownInWholeMinutesOrSeconds(Unit unit, String stored, String text) {
    assertThat(Times.of(unit).text(Times.exact(new BigDecimal(stored)))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "HOURS,   0.545138888888889,    13:05,       [h]:mm",
    "HOURS,   0.545486111111111,    13:05:30,    [h]:mm:ss",
    "HOURS,   0.545489583333333,    13:05:30.3,  [h]:mm:ss.0",
    "MINUTES, 0.00908564814814815,  13:05,       [m]:ss",
    "MINUTES, 0.00909143518518519,  13:05.5,     [m]:ss.0",
    "MINUTES, 0.0000057870370370370, 0:00.5,     [m]:ss.0",
    "HOURS,   0.0416782407407407,   1:00:01,     [h]:mm:ss",
  })
  void isShownInFullWhereThatIsAskedFor(Unit unit, String stored, String text, String format) {
    BigDecimal time = Times.exact(new BigDecimal(stored));
    Times times = Times.of(unit).inFull(time, 4);
    assertThat(times.text(time)).isEqualTo(text);
    assertThat(times.format()).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      textBlock =
          """
          HOURS,   13:05:00, [h]:mm
          HOURS,   13:05:29, [h]:mm
          HOURS,   13:05:30, "13:06"
          HOURS,   13:59:59, "14:00"
          MINUTES, 13:05:59, [m]:ss
          """)
  void excelCutsMinutesWhichAreRoundedHere(Unit unit, String time, String format) {
    BigDecimal exact = Times.of(unit).parse(time).orElseThrow();
    assertThat(Times.of(unit).format(exact)).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({
    "HOURS,   13:06,    0.545833333333334",
    "HOURS,   13:05:30, 0.545833333333334",
    "HOURS,   12:00,    0.5",
    "MINUTES, 0:01,     0.0000115740740740741"
  })
  void inACellATimeIsAHairMore(Unit unit, String time, BigDecimal written) {
    BigDecimal exact = Times.of(unit).parse(time).orElseThrow();
    assertThat(Times.of(unit).written(exact)).isEqualByComparingTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "HOURS,   13:05,    785",
    "HOURS,   26:30,    1590",
    "HOURS,   8:05:30,  485.5",
    "MINUTES, 90:00,    90",
    "MINUTES, 13:30,    13.5",
    "MINUTES, 1:02:03,  62.05",
  })
  void isReadAsItIsShown(Unit unit, String text, String minutes) {
    assertThat(Times.of(unit).parse(text).orElseThrow().multiply(BigDecimal.valueOf(1440)))
        .usingComparator(TimesTest::toTwentyDigits)
        .isEqualTo(new BigDecimal(minutes));
  }

  @ParameterizedTest
  @CsvSource({"HOURS, 7.5", "HOURS, 13:65", "HOURS, 13:5", "MINUTES, 1:2:3", "HOURS, -1:00"})
  void otherTextIsNoTime(Unit unit, String text) {
    assertThat(Times.of(unit).parse(text)).isEqualTo(Optional.empty());
  }

  @Test
  void whatBinaryArithmeticLeftOverGoes() {
    BigDecimal exact = Times.of(Unit.HOURS).parse("13:05").orElseThrow();
    assertThat(Times.exact(new BigDecimal("0.545138888888889"))).isEqualTo(exact);
    assertThat(Times.exact(new BigDecimal("0.54513888888889"))).isEqualTo(exact);
    assertThat(Times.exact(new BigDecimal("0.123456"))).isEqualTo(new BigDecimal("0.123456"));
  }

  @Test
  void aHalfThatIsLeftOfTwoTimesIsAHalf() {
    Times hours = Times.of(Unit.HOURS);
    BigDecimal left =
        hours.parse("4:00").orElseThrow().subtract(hours.parse("13:05:30").orElseThrow());
    assertThat(hours.text(left)).isEqualTo("-9:06");
  }

  @ParameterizedTest
  @CsvSource({"HOURS, 7.5, 7:30", "MINUTES, 4.5, 0:04:30", "HOURS, 0.25, 0:15", "HOURS, 30, 30:00"})
  void isTypedWithHours(Unit unit, BigDecimal amount, String typed) {
    assertThat(Times.typed(Times.ofWhole(unit, amount))).isEqualTo(typed);
  }

  private static int toTwentyDigits(BigDecimal one, BigDecimal other) {
    return one.round(new MathContext(20)).compareTo(other);
  }
}
