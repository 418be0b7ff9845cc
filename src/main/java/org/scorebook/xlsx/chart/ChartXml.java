package org.scorebook.xlsx.chart;

import java.util.List;

/**
 * A chart part ({@code c:chartSpace}), written as text: the groups of its series, its axes and its
 * legend, in the order that Excel demands. Series are numbered by whoever composes, each its own,
 * in all groups together.
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
   * Writes a whole chart part.
   *
   * @param headline above it, or empty
   * @param plot where its axes stand
   * @param groups writes bar and line groups
   * @param axes both axes
   */
  public void chart(
      StringBuilder out, String headline, Plot plot, Runnable groups, String axes, String legend) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
        .append("<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"")
        .append(" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"")
        .append(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
        .append("<c:date1904 val=\"0\"/><c:lang val=\"en-GB\"/><c:roundedCorners val=\"0\"/>")
        .append("<c:chart>")
        .append(headline.isEmpty() ? "" : look.title(headline, LookXml.LARGE, true))
        .append("<c:autoTitleDeleted val=\"")
        .append(headline.isEmpty() ? 1 : 0)
        .append("\"/><c:plotArea>")
        .append(plot.xml());
    groups.run();
    out.append(axes)
        .append("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>")
        .append(legend)
        // Cells behind a chart may stand in hidden rows.
        .append("<c:plotVisOnly val=\"0\"/><c:dispBlanksAs val=\"gap\"/></c:chart>")
        .append("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>")
        .append(look.text(LookXml.SMALL, look.textColour(), false))
        .append("</c:chartSpace>");
  }

  /**
   * Writes a group of bars or columns.
   *
   * @param series writes its series
   */
  public static void bars(
      StringBuilder out, String direction, String grouping, int gap, int overlap, Runnable series) {
    out.append("<c:barChart><c:barDir val=\"")
        .append(direction)
        .append("\"/><c:grouping val=\"")
        .append(grouping)
        .append("\"/><c:varyColors val=\"0\"/>");
    series.run();
    out.append("<c:gapWidth val=\"")
        .append(gap)
        .append("\"/><c:overlap val=\"")
        .append(overlap)
        .append("\"/>")
        .append(AxesXml.BOTH)
        .append("</c:barChart>");
  }

  /**
   * Writes a group of lines.
   *
   * @param series writes its series, of which there is one at least
   */
  public static void lines(StringBuilder out, Runnable series) {
    out.append("<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>");
    series.run();
    out.append("<c:marker val=\"1\"/>").append(AxesXml.BOTH).append("</c:lineChart>");
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
