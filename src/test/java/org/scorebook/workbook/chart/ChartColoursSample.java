package org.scorebook.workbook.chart;

import java.util.List;

/** Colours of charts for tests. */
public final class ChartColoursSample {
  private ChartColoursSample() {}

  /** Muted blues with one accent, whose greys differ in print. */
  public static ChartColours standard() {
    return new ChartColours(
        "7A98B4",
        "173F66",
        "404040",
        "7A3100",
        List.of("F2F2F2", "DCE6EF", "B9CDDF", "8FB0CC"),
        "404040",
        "D9D9D9");
  }
}
