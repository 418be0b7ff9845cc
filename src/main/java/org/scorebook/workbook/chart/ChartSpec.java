package org.scorebook.workbook.chart;

/** A chart to be drawn. */
public sealed interface ChartSpec permits MeasureChart, QuartileChart, AreasChart {
  /** What Excel's selection pane calls it. */
  String name();

  /** What a screen reader says in its place. */
  String altText();
}
