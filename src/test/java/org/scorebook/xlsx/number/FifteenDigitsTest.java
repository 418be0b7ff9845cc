package org.scorebook.xlsx.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FifteenDigitsTest {

  @ParameterizedTest
  @CsvSource({
    "0.8960000000000005, 0.896",
    "-0.8960000000000005, -0.896",
    "8.960000000000005E-301, 8.96E-301",
    "5.2999999999999999E-2, 0.053",
    "0.1234567890123455, 0.123456789012345",
    "0.1234567890113455, 0.123456789011346",
    "0.12345678901234549, 0.123456789012345",
    "123456789012345.6, 123456789012346",
    "0.30000000000000004, 0.3",
    "0.896, 0.896",
    "1.10, 1.10",
  })
  void roundsTheDoubleAndNotItsText(BigDecimal stored, BigDecimal shown) {
    assertThat(FifteenDigits.of(stored)).isEqualTo(shown);
  }

  @Property
  void isAlwaysTheRoundedDouble(
      @ForAll @DoubleRange(min = 1, max = 10) double size,
      @ForAll @IntRange(min = -300, max = 300) int exponent,
      @ForAll @IntRange(min = 16, max = 18) int digits) {
    BigDecimal text =
        new BigDecimal(size)
            .scaleByPowerOfTen(exponent)
            .round(new MathContext(digits, RoundingMode.HALF_UP));
    BigDecimal rounded =
        new BigDecimal(text.doubleValue()).round(new MathContext(15, RoundingMode.HALF_UP));

    assertThat(FifteenDigits.of(text)).isEqualByComparingTo(rounded);
  }
}
