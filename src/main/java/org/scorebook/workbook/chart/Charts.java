package org.scorebook.workbook.chart;

import org.scorebook.xlsx.chart.Anchor;
import org.scorebook.xlsx.chart.ChartFrame;
import org.scorebook.xlsx.chart.ChartXml;
import org.scorebook.xlsx.chart.LookXml;
import org.scorebook.xlsx.write.Drawing;
import org.scorebook.xlsx.write.Sheet;

/** Puts charts on the sheets of one workbook. */
public final class Charts {
  private final ChartColours colours;
  private final ChartXml xml;

  /**
   * Charts of a workbook.
   *
   * @param font name of the typeface of all text on charts
   */
  public Charts(ChartColours colours, String font) {
    this.colours = colours;
    this.xml = new ChartXml(new LookXml(colours.text(), colours.grid(), font));
  }

  /** Draws a chart on a sheet, beside whatever pictures and charts it has. */
  public void add(Sheet sheet, ChartSpec chart, Anchor anchor) {
    Drawing drawing = sheet.drawing();
    String relation = drawing.chart(out -> write(chart, out));
    drawing.place(ChartFrame.of(chart.name(), chart.altText(), anchor, drawing.next(), relation));
  }

  private void write(ChartSpec chart, StringBuilder out) {
    if (chart instanceof MeasureChart measure) {
      new MeasureChartXml(measure, colours, xml).write(out);
    } else if (chart instanceof QuartileChart quartiles) {
      new QuartileChartXml(quartiles, colours, xml).write(out);
    } else {
      new AreasChartXml((AreasChart) chart, colours, xml).write(out);
    }
  }
}
