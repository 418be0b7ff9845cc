package org.scorebook.workbook.output.book;

import java.util.List;
import org.scorebook.workbook.chart.ChartColours;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.looks.Styles;

/** The colours and the typeface of charts, from the looks. */
public final class ChartLooks {
  private ChartLooks() {}

  public static ChartColours colours(Styles styles) {
    return new ChartColours(
        styles.colour(Look.CHART_FIGURE),
        styles.colour(Look.CHART_ACCENT),
        styles.colour(Look.CHART_RECALCULATED),
        styles.colour(Look.CHART_TARGET),
        List.of(
            styles.colour(Look.BAND_FOURTH),
            styles.colour(Look.BAND_THIRD),
            styles.colour(Look.BAND_SECOND),
            styles.colour(Look.BAND_FIRST)),
        styles.colour(Look.CHART_TEXT),
        styles.colour(Look.CHART_GRID));
  }

  static String font(Styles styles) {
    return styles.typeface(Look.CHART_TEXT);
  }
}
