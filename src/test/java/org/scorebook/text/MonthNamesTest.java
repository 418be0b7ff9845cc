package org.scorebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MonthNamesTest {
  @Test
  void monthsAndDaysAreCalledAsJavaCallsThemInEnglish() {
    DateTimeFormatter whole = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    LocalDate first = LocalDate.of(2020, 1, 1);
    for (int i = 0; i < 366; i++) {
      LocalDate day = first.plusDays(i);
      assertThat(MonthNames.dayOfWeek(day))
          .isEqualTo(whole.format(day))
          .endsWith(MonthNames.day(day));
    }
    assertThat(MonthNames.brief(LocalDate.of(2020, 9, 5).getMonth())).isEqualTo("Sep");
  }
}
