package org.scorebook.xlsx.chart;

import static org.assertj.core.api.Assertions.assertThat;

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
  void namesOneCell() {
    assertThat(Range.across("Series", 0, 0, 0).text()).isEqualTo("'Series'!$A$1");
  }
}
