package org.scorebook.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.scorebook.figures.Sample.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;

class ValuesTest {
  private static final Optional<BigDecimal> NONE = Optional.empty();

  @ParameterizedTest
  @EnumSource(value = Unit.class, mode = Mode.EXCLUDE, names = "RATE")
  void dividesNumeratorByDenominatorUnrounded(Unit unit) {
    assertThat(Values.find(unit, NONE, Figure.of(number("19"), number("113"))))
        .contains(number("0.1681415929203539823008849557522124"));
  }

  @Test
  void multipliesARateBeforeDividing() {
    Optional<BigDecimal> per = Optional.of(number("100000"));

    assertThat(Values.find(Unit.RATE, per, Figure.of(number("1"), number("3"))))
        .contains(number("33333.33333333333333333333333333333"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Unit.class,
      names = {"NUMBER", "CURRENCY", "DAYS"})
  void takesTheNumeratorAloneWhereNoDenominatorIsNeeded(Unit unit) {
    assertThat(Values.find(unit, NONE, numeratorAlone())).contains(number("12"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Unit.class,
      names = {"PERCENTAGE", "RATIO", "RATE"})
  void hasNoValueWhereTheDenominatorIsMissing(Unit unit) {
    assertThat(Values.find(unit, NONE, numeratorAlone())).isEmpty();
  }

  @Test
  void prefersNumeratorAndDenominatorToTheValue() {
    Figure both =
        new Figure(
            Optional.of(number("1")),
            Optional.of(number("4")),
            Optional.of(number("0.3")),
            false,
            "");

    assertThat(Values.find(Unit.PERCENTAGE, NONE, both)).contains(number("0.25"));
  }

  @Test
  void takesTheValueBesideADenominatorAlone() {
    Figure value =
        new Figure(NONE, Optional.of(number("8084")), Optional.of(number("0.38")), false, "");

    assertThat(Values.find(Unit.PERCENTAGE, NONE, value)).contains(number("0.38"));
  }

  @Test
  void hasNoValueWhereSuppressedOrDividedByZero() {
    Figure suppressed = new Figure(NONE, NONE, Optional.of(number("0.3")), true, "");

    assertThat(Values.find(Unit.PERCENTAGE, NONE, suppressed)).isEmpty();
    assertThat(Values.find(Unit.PERCENTAGE, NONE, Figure.of(number("1"), number("0")))).isEmpty();
  }

  private static Figure numeratorAlone() {
    return new Figure(Optional.of(number("12")), NONE, NONE, false, "");
  }

  /**
   * A mirror of {@link Values#find}: the same figures have a value, and the same one but for
   * digits.
   */
  @ParameterizedTest
  @EnumSource(Unit.class)
  void roughlyIsTheSameToFifteenDigits(Unit unit) {
    List<Optional<BigDecimal>> numbers =
        List.of(
            NONE, Optional.of(number("0")), Optional.of(number("2")), Optional.of(number("0.7")));
    for (Optional<BigDecimal> above : numbers) {
      for (Optional<BigDecimal> below : numbers) {
        for (Optional<BigDecimal> typed : List.of(NONE, Optional.of(number("12345678901234567")))) {
          for (boolean suppressed : List.of(false, true)) {
            Figure figure = new Figure(above, below, typed, suppressed, "");
            Measure measure = new Sample().unit(unit, 1).measure();
            OptionalDouble rough = Values.findRoughly(measure, figure);
            Optional<BigDecimal> value = Values.find(measure, figure);
            assertThat(rough.isPresent()).as("%s", figure).isEqualTo(value.isPresent());
            if (value.isPresent()) {
              assertThat(rough.getAsDouble())
                  .as("%s", figure)
                  .isCloseTo(value.get().doubleValue(), withPercentage(1e-13));
            }
          }
        }
      }
    }
  }

  /** What binary cannot hold on the way is worked out in decimals; zero is zero alone. */
  @ParameterizedTest
  @CsvSource({
    "1E+300, 1E+290, 1E+15",
    "1E+306, 1E+308, 1000",
    "-1E+306, 1E+308, -1000",
    "1E-300, 1E+10, 1E-305",
    "0, 7, 0"
  })
  void roughlyIsRightAtTheEdgesOfBinary(String numerator, String denominator, double rate) {
    Figure figure = Figure.of(number(numerator), number(denominator));
    Measure measure =
        new Sample()
            .unit(Unit.RATE, 1)
            .row(row -> row.per(Optional.of(number("100000"))))
            .measure();
    assertThat(Values.findRoughly(measure, figure).getAsDouble())
        .isCloseTo(rate, withPercentage(1e-13));
  }
}
