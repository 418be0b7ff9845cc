package org.scorebook.xlsx.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Ranges as formulas name them. */
class RangeTest {

  @Test
  void namesARow() {
    assertThat(Range.across("Direct payments", 4, 1, 12).text())
        .isEqualTo("'Direct payments'!$B$5:$M$5");
  }

  @Test
  void namesAColumn() {
    assertThat(Range.down("Owner's", 27, 4, 15).text()).isEqualTo("'Owner''s'!$AB$5:$AB$16");
  }

  @Test
  void staysWithinTheEdgesOfASheet() {
    Range.down("Series", 16_383, 0, 1_048_575);
    for (List<Integer> place :
        List.of(List.of(16_384, 0, 0), List.of(0, 0, 1_048_576), List.of(0, -1, 0))) {
      assertThatThrownBy(() -> Range.down("Series", place.get(0), place.get(1), place.get(2)))
          .hasMessage("a range beyond the edges of a sheet");
    }
  }

  @Test
  void namesOneCell() {
    assertThat(Range.across("Series", 0, 0, 0).text()).isEqualTo("'Series'!$A$1");
  }
}
