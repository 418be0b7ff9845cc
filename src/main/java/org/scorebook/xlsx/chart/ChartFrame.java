package org.scorebook.xlsx.chart;

import org.scorebook.xlsx.xml.Xml;

/** What holds a chart in the drawing of a sheet ({@code xdr:graphicFrame}). */
public final class ChartFrame {
  private ChartFrame() {}

  /**
   * A frame.
   *
   * @param name what Excel's selection pane calls it
   * @param altText what a screen reader says in its place
   * @param id one of its own within the drawing
   * @param relation of the drawing to the chart's part
   */
  public static String of(String name, String altText, Anchor anchor, int id, String relation) {
    return "<xdr:twoCellAnchor editAs=\"oneCell\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
        + corner("from", anchor.firstColumn(), anchor.firstRow())
        + corner("to", anchor.lastColumn(), anchor.lastRow())
        + "<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\""
        + id
        + "\" name=\""
        + Xml.escape(name)
        + "\" descr=\""
        + Xml.escape(altText)
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
