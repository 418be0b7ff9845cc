package org.scorebook.workbook.chart;

import org.scorebook.xlsx.write.Drawing;
import org.scorebook.xlsx.write.Sheet;
import org.scorebook.xlsx.xml.Xml;

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
    this.xml = new ChartXml(colours, font);
  }

  /** Draws a chart on a sheet, beside whatever pictures and charts it has. */
  public void add(Sheet sheet, ChartSpec chart, Anchor anchor) {
    Drawing drawing = sheet.drawing();
    String relation = drawing.chart(() -> text(chart));
    drawing.place(frame(chart, anchor, drawing.next(), relation));
  }

  private String text(ChartSpec chart) {
    if (chart instanceof MeasureChart measure) {
      return new MeasureChartXml(measure, colours, xml).write();
    }
    if (chart instanceof QuartileChart quartiles) {
      return new QuartileChartXml(quartiles, colours, xml).write();
    }
    return new AreasChartXml((AreasChart) chart, colours, xml).write();
  }

  private static String frame(ChartSpec chart, Anchor anchor, int id, String relation) {
    return "<xdr:twoCellAnchor editAs=\"oneCell\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
        + corner("from", anchor.firstColumn(), anchor.firstRow())
        + corner("to", anchor.lastColumn(), anchor.lastRow())
        + "<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\""
        + id
        + "\" name=\""
        + Xml.escape(chart.name())
        + "\" descr=\""
        + Xml.escape(chart.altText())
        + "\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>"
        + "<xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm>"
        + "<a:graphic><a:graphicData"
        + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart"
        + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
        + " r:id=\""
        + relation
        + "\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>"
        + "</xdr:twoCellAnchor>";
  }

  private static String corner(String name, int column, int row) {
    return "<xdr:"
        + name
        + "><xdr:col>"
        + column
        + "</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>"
        + row
        + "</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:"
        + name
        + ">";
  }
}
