package org.scorebook.xlsx.chart;

import java.util.List;

/**
 * A chart part ({@code c:chartSpace}) as text: the groups of its series, its axes and its legend,
 * in the order that Excel demands. Series are numbered by whoever composes, each its own, in all
 * groups together.
 */
public final class ChartXml {
  private final LookXml look;

  public ChartXml(LookXml look) {
    this.look = look;
  }

  public SeriesXml series() {
    return new SeriesXml(look);
  }

  public AxesXml axes() {
    return new AxesXml(look);
  }

  /**
   * A whole chart part.
   *
   * @param headline above it, or empty
   * @param plot where its axes stand
   * @param groups bar and line groups
   * @param axes both axes
   */
  public String chart(String headline, Plot plot, String groups, String axes, String legend) {
    String title = headline.isEmpty() ? "" : look.title(headline, LookXml.LARGE, true);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        + "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
        + "<c:date1904 val=\"0\"/><c:lang val=\"en-GB\"/><c:roundedCorners val=\"0\"/>"
        + "<c:chart>"
        + title
        + "<c:autoTitleDeleted val=\""
        + (title.isEmpty() ? 1 : 0)
        + "\"/><c:plotArea>"
        + plot.xml()
        + groups
        + axes
        + "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>"
        + legend
        // Cells behind a chart may stand in hidden rows.
        + "<c:plotVisOnly val=\"0\"/><c:dispBlanksAs val=\"gap\"/></c:chart>"
        + "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
        + look.text(LookXml.SMALL, look.textColour(), false)
        + "</c:chartSpace>";
  }

  /** Bars or columns. */
  public static String bars(
      String direction, String grouping, String series, int gap, int overlap) {
    return "<c:barChart><c:barDir val=\""
        + direction
        + "\"/><c:grouping val=\""
        + grouping
        + "\"/><c:varyColors val=\"0\"/>"
        + series
        + "<c:gapWidth val=\""
        + gap
        + "\"/><c:overlap val=\""
        + overlap
        + "\"/>"
        + AxesXml.BOTH
        + "</c:barChart>";
  }

  public static String lines(String series) {
    return series.isEmpty()
        ? ""
        : "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>"
            + series
            + "<c:marker val=\"1\"/>"
            + AxesXml.BOTH
            + "</c:lineChart>";
  }

  /**
   * A legend at the bottom.
   *
   * @param hidden indexes of the series it leaves out
   */
  public String legend(List<Integer> hidden) {
    StringBuilder xml = new StringBuilder("<c:legend><c:legendPos val=\"b\"/>");
    for (int index : hidden) {
      xml.append("<c:legendEntry><c:idx val=\"")
          .append(index)
          .append("\"/><c:delete val=\"1\"/></c:legendEntry>");
    }
    return xml.append("<c:overlay val=\"0\"/>")
        .append(look.text(LookXml.SMALL, look.textColour(), false))
        .append("</c:legend>")
        .toString();
  }
}
