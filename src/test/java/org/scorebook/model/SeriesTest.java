package org.scorebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeriesTest {
  private static final Period NOVEMBER = month(11);
  private static final Period DECEMBER = month(12);
  private static final Figure FIVE = Figure.of(new BigDecimal("5"));
  private static final Figure SIX = Figure.of(new BigDecimal("6"));

  private static Period month(int month) {
    return Period.month(YearMonth.of(2020, month), Month.APRIL);
  }

  @Test
  void putsFiguresInOrderOfPeriod() {
    Series series = Series.of(List.of(DECEMBER, NOVEMBER), List.of(SIX, FIVE));

    assertThat(series.figures())
        .containsExactly(Map.entry(NOVEMBER, FIVE), Map.entry(DECEMBER, SIX));
    assertThat(series.find(DECEMBER)).contains(SIX);
    assertThat(series.find(month(10))).isEmpty();
    assertThat(series.isEmpty()).isFalse();
    assertThat(series).isEqualTo(Series.of(Map.of(NOVEMBER, FIVE, DECEMBER, SIX)));
  }

  @Test
  void isEmptyWithoutFigures() {
    assertThat(Series.of(List.of(), List.of()).isEmpty()).isTrue();
    assertThat(Series.of(Map.of())).isEqualTo(Series.empty());
    assertThat(Series.empty().figures()).isEmpty();
  }
}
