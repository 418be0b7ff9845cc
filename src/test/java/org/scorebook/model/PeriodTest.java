package org.scorebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  @ParameterizedTest
  @EnumSource(Month.class)
  void theTitleOfAnIdIsThatOfItsPeriod(Month yearStart) {
    for (Period.Kind kind : Period.Kind.values()) {
      for (int back = 0; back < 24; back++) {
        YearMonth month = YearMonth.of(2020, 12).minusMonths(back);
        Period period = Period.containing(month, kind, yearStart);
        assertThat(Period.titleOf(period.id())).isEqualTo(period.title());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2020-12-01", "December", "2020-1", "2020-12-Q0", "2020-Q2 x"})
  void whatIsNoIdIsLeftAsItIs(String text) {
    assertThat(Period.titleOf(text)).isEqualTo(text);
  }
}
