package org.scorebook.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DownloadPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2019-20,2019/20",
    "2019/20,2019/20",
    "2019-2020,2019/20",
    "1999-00,1999/00",
    "2018 - 20,2018 - 20",
    "2023,2023",
    "2024-08-01/P1Y,2024/25",
    "2024-01-01/P1Y,2024",
    "2024-03-01/P1M,Mar 2024",
    "2024-04-01/P3M,Apr 2024 to Jun 2024",
    "2024-04-01/Pxx,2024-04-01/Pxx",
    "Q3 2022/23,Q3 2022/23",
  })
  void isPrintedAsPagesPrintIt(String written, String label) {
    assertThat(DownloadPeriod.parse(written).label()).isEqualTo(label);
  }

  @Test
  void laterOnesSortBehind() {
    for (List<String> inOrder :
        List.of(
            List.of("2009-10", "2018-19", "2019-20"),
            List.of("2023-08-01/P1Y", "2024-08-01/P1Y"),
            List.of("Dec 2023", "Jan 2024", "Feb 2024", "Nov 2024"),
            List.of("2022/23 Q1", "2022/23 Q2", "2022/23 Q4"))) {
      assertThat(inOrder)
          .isSortedAccordingTo(Comparator.comparing(text -> DownloadPeriod.parse(text).order()));
    }
  }
}
