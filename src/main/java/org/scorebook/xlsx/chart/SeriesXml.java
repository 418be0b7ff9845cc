package org.scorebook.xlsx.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.scorebook.xlsx.xml.Xml;

/**
 * The series of a chart ({@code c:ser}), with their labels and the values kept with them: in the
 * order that Excel demands, which is another for bars than for lines.
 */
public record SeriesXml(LookXml look) {
  private static final List<String> LABEL_FLAGS =
      List.of(
          "showLegendKey",
          "showVal",
          "showCatName",
          "showSerName",
          "showPercent",
          "showBubbleSize");

  private static final String NOTHING_SHOWN = flags("");
  private static final String VALUE_SHOWN = flags("showVal");
  private static final String NAME_SHOWN = flags("showSerName");

  /**
   * Writes one series of columns or bars.
   *
   * @param fill colour, empty for none
   * @param points properties of single points
   */
  public void bar(
      StringBuilder out,
      int index,
      ChartSeries series,
      Categories categories,
      String fill,
      String points,
      String labels,
      String format) {
    head(out, index, series.name());
    out.append("<c:spPr>")
        .append(fill.isEmpty() ? "<a:noFill/>" : LookXml.solid(fill))
        .append("<a:ln><a:noFill/></a:ln></c:spPr><c:invertIfNegative val=\"0\"/>")
        .append(points)
        .append(labels);
    data(out, series, categories, format);
    out.append("</c:ser>");
  }

  /** A name beside its line needs no line of its own to it. */
  private static final String NO_LEADER =
      "<c:extLst><c:ext uri=\"{CE6537A1-D6FC-4f65-9D91-7224C49458BB}\""
          + " xmlns:c15=\"http://schemas.microsoft.com/office/drawing/2012/chart\">"
          + "<c15:showLeaderLines val=\"0\"/></c:ext></c:extLst>";

  /** Writes one series drawn as a line. */
  public void line(
      StringBuilder out,
      int index,
      ChartSeries series,
      Categories categories,
      Stroke stroke,
      String labels,
      String format) {
    head(out, index, series.name());
    out.append("<c:spPr>").append(stroke.line()).append("</c:spPr>").append(stroke.marker());
    breaks(out, series);
    out.append(labels);
    data(out, series, categories, format);
    out.append("<c:smooth val=\"0\"/></c:ser>");
  }

  /** A bar of another colour. */
  public static String point(int index, String fill) {
    return "<c:dPt><c:idx val=\""
        + index
        + "\"/><c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/><c:spPr>"
        + LookXml.solid(fill)
        + "<a:ln><a:noFill/></a:ln></c:spPr></c:dPt>";
  }

  /**
   * Labels of chosen points; those inside a column take a colour that can be read on it.
   *
   * @param format how the value of a point is written
   */
  public String labels(List<Label> labels, IntFunction<String> format, String fill) {
    StringBuilder xml = new StringBuilder("<c:dLbls>");
    for (Label label : labels) {
      String colour = label.position().isInside() ? LookXml.readableOn(fill) : look.textColour();
      xml.append("<c:dLbl><c:idx val=\"")
          .append(label.point())
          .append("\"/>")
          .append(label.rise() == 0 ? "" : moved(0, -label.rise()))
          .append(shown(format.apply(label.point()), colour, label.position().code(), true))
          .append("</c:dLbl>");
    }
    boolean isMoved = labels.stream().anyMatch(label -> label.rise() != 0);
    return xml.append(NOTHING_SHOWN)
        .append(isMoved ? NO_LEADER : "")
        .append("</c:dLbls>")
        .toString();
  }

  /**
   * Labels of every point, at the end of its bar.
   *
   * @param formats how the value of each is written, in their order
   */
  public String labelsOfAll(List<String> formats) {
    StringBuilder xml = new StringBuilder("<c:dLbls>");
    String usual = formats.get(0);
    for (int point = 0; point < formats.size(); point++) {
      if (!formats.get(point).equals(usual)) {
        xml.append("<c:dLbl><c:idx val=\"")
            .append(point)
            .append("\"/>")
            .append(atEnd(formats.get(point)))
            .append("</c:dLbl>");
      }
    }
    return xml.append(atEnd(usual)).append("</c:dLbls>").toString();
  }

  private String atEnd(String format) {
    return shown(format, look.textColour(), "outEnd", false);
  }

  /** The series' own name, in the middle of one of its columns. */
  public String nameAt(int point) {
    return "<c:dLbls><c:dLbl><c:idx val=\""
        + point
        + "\"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
        + look.text(LookXml.SMALL, look.textColour(), false)
        + "<c:dLblPos val=\"ctr\"/>"
        + NAME_SHOWN
        + "</c:dLbl>"
        + NOTHING_SHOWN
        + "</c:dLbls>";
  }

  /**
   * The series' own name, right of one of its points.
   *
   * @param shift how far to the right of where Excel puts it, as a share of the chart's width
   */
  public String nameBeside(int point, String colour, double shift) {
    return "<c:dLbls><c:dLbl><c:idx val=\""
        + point
        + "\"/>"
        + moved(shift, 0)
        + "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
        + look.text(LookXml.SMALL, colour, false)
        + "<c:dLblPos val=\"r\"/>"
        + NAME_SHOWN
        + "</c:dLbl>"
        + NOTHING_SHOWN
        + NO_LEADER
        + "</c:dLbls>";
  }

  /** Away from where Excel puts it, in shares of the chart's width and height. */
  private static String moved(double right, double down) {
    return "<c:layout><c:manualLayout><c:x val=\""
        + share(right)
        + "\"/><c:y val=\""
        + share(down)
        + "\"/></c:manualLayout></c:layout>";
  }

  private static String share(double share) {
    return share == 0 ? "0" : String.valueOf(Math.round(share * 1000) / 1000.0);
  }

  /** Points to which the line before them is not drawn. */
  private static void breaks(StringBuilder out, ChartSeries series) {
    for (int point : series.breaks()) {
      out.append("<c:dPt><c:idx val=\"")
          .append(point)
          .append("\"/><c:marker><c:symbol val=\"none\"/></c:marker><c:bubble3D val=\"0\"/>")
          .append("<c:spPr><a:ln><a:noFill/></a:ln></c:spPr></c:dPt>");
    }
  }

  private static void head(StringBuilder out, int index, String name) {
    out.append("<c:ser><c:idx val=\"")
        .append(index)
        .append("\"/><c:order val=\"")
        .append(index)
        .append("\"/><c:tx><c:v>")
        .append(Xml.escape(name))
        .append("</c:v></c:tx>");
  }

  private static void data(
      StringBuilder out, ChartSeries series, Categories categories, String format) {
    out.append("<c:cat><c:strRef><c:f>")
        .append(Xml.escape(categories.range().text()))
        .append("</c:f><c:strCache>");
    count(out, categories.size());
    for (int i = 0; i < categories.size(); i++) {
      cached(out, i, Xml.escape(categories.labels().get(i)));
    }
    out.append("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>")
        .append(Xml.escape(series.range().text()))
        .append("</c:f><c:numCache><c:formatCode>")
        .append(Xml.escape(format))
        .append("</c:formatCode>");
    count(out, series.size());
    for (int i = 0; i < series.size(); i++) {
      Optional<BigDecimal> value = series.at(i);
      if (value.isPresent()) {
        cached(out, i, LookXml.number(value.get()));
      }
    }
    out.append("</c:numCache></c:numRef></c:val>");
  }

  private static void count(StringBuilder xml, int size) {
    xml.append("<c:ptCount val=\"").append(size).append("\"/>");
  }

  private static void cached(StringBuilder xml, int index, String value) {
    xml.append("<c:pt idx=\"")
        .append(index)
        .append("\"><c:v>")
        .append(value)
        .append("</c:v></c:pt>");
  }

  private String shown(String format, String colour, String position, boolean bold) {
    return "<c:numFmt formatCode=\""
        + Xml.escape(format)
        + "\" sourceLinked=\"0\"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
        + look.text(LookXml.SMALL, colour, bold)
        + "<c:dLblPos val=\""
        + position
        + "\"/>"
        + VALUE_SHOWN;
  }

  /** What a label shows: all six must be told, and only the one named is. */
  private static String flags(String shown) {
    StringBuilder xml = new StringBuilder();
    for (String flag : LABEL_FLAGS) {
      xml.append("<c:").append(flag).append(flag.equals(shown) ? " val=\"1\"/>" : " val=\"0\"/>");
    }
    return xml.toString();
  }
}
