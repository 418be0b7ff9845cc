package org.scorebook.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test figures of PHEindicatormethods, to their printed digits. */
class IntervalTest {

  @ParameterizedTest
  @CsvSource({
    // Published cut after ten digits: 0.55254443296888 and 0.73635751756902.
    "65, 100, 0.5525444330, 0.7363575176",
    "1045, 5000, 0.1979554988, 0.2204913037",
    "1, 100, 0.0017674321, 0.0544861962",
    "222, 3215, 0.0607916904, 0.0783395668",
    "0, 10, 0.0000000000, 0.2775327999",
    "10, 10, 0.7224672001, 1.0000000000",
  })
  void share(String x, String n, String lower, String upper) {
    Interval interval = Interval.ofShare(new BigDecimal(x), new BigDecimal(n));

    assertThat(rounded(interval.lower(), 10)).isEqualTo(lower);
    assertThat(rounded(interval.upper(), 10)).isEqualTo(upper);
    assertThat(interval.method().word()).isEqualTo("Wilson");
  }

  @ParameterizedTest
  @CsvSource({
    "65, 50.1631877, 82.8491385, Byar",
    "1045, 982.5932018, 1110.3312130, Byar",
    "20, 12.2114288, 30.8898804, Byar",
    "10, 4.7874499, 18.3914586, Byar",
    "1, 0.0253178, 5.5716434, Exact",
    "5, 1.6234864, 11.6683321, Exact",
    "0, 0.0000000, 3.6888795, Exact",
  })
  void count(String cases, String lower, String upper, String method) {
    Interval interval = Interval.ofCount(new BigDecimal(cases));

    assertThat(rounded(interval.lower(), 7)).isEqualTo(lower);
    assertThat(rounded(interval.upper(), 7)).isEqualTo(upper);
    assertThat(interval.method().word()).isEqualTo(method);
  }

  @Test
  void rateOfCases() {
    Interval rate =
        Interval.ofCount(new BigDecimal(65)).per(new BigDecimal(1000), new BigDecimal(5000));

    assertThat(rounded(rate.lower(), 7)).isEqualTo("10.0326375");
    assertThat(rounded(rate.upper(), 7)).isEqualTo("16.5698277");
  }

  @Test
  void aPartOfACase() {
    Interval interval = Interval.ofCount(new BigDecimal("0.001"));

    assertThat(interval.lower().signum()).isNotNegative();
    assertThat(interval.upper()).isGreaterThan(new BigDecimal("3.6"));
  }

  private static String rounded(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
