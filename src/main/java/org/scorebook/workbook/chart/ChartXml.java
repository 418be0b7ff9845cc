package org.scorebook.workbook.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.scorebook.workbook.sheet.Xml;

/** The pieces that DrawingML charts are made of, as text. */
final class ChartXml {
  /** Axis identifiers need only be unique within a chart. */
  private static final String CATEGORY_AXIS = "111111111";

  private static final String VALUE_AXIS = "222222222";
  private static final String AXES = axisId(CATEGORY_AXIS) + axisId(VALUE_AXIS);

  /** Excel stores no more digits of a number. */
  private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

  /** Font sizes, in hundredths of a point. */
  private static final int SMALL = 800;

  private static final int SMALLER = 700;
  private static final int FEW_PERIODS = 8;
  private static final int LABELLED_PERIODS = 12;

  private static final List<String> LABEL_FLAGS =
      List.of(
          "showLegendKey",
          "showVal",
          "showCatName",
          "showSerName",
          "showPercent",
          "showBubbleSize");

  private final ChartColours colours;
  private final String font;

  ChartXml(ChartColours colours, String font) {
    this.colours = colours;
    this.font = font;
  }

  /**
   * A whole chart part.
   *
   * @param groups bar and line groups
   * @param axes both axes
   */
  String chart(String groups, String axes, String legend) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        + "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
        + "<c:date1904 val=\"0\"/><c:lang val=\"en-GB\"/><c:roundedCorners val=\"0\"/>"
        + "<c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/>"
        + groups
        + axes
        + "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>"
        + legend
        // Cells behind a chart may stand in hidden rows.
        + "<c:plotVisOnly val=\"0\"/><c:dispBlanksAs val=\"gap\"/></c:chart>"
        + "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
        + textProperties(SMALL, colours.text(), false)
        + "</c:chartSpace>";
  }

  /** Bars or columns. */
  static String bars(String direction, String grouping, String series, int gap, int overlap) {
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
        + AXES
        + "</c:barChart>";
  }

  static String lines(String series) {
    return series.isEmpty()
        ? ""
        : "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>"
            + series
            + "<c:marker val=\"1\"/>"
            + AXES
            + "</c:lineChart>";
  }

  /**
   * One series of columns or bars.
   *
   * @param fill colour, empty for none
   * @param points properties of single points
   */
  String barSeries(
      int index,
      ChartSeries series,
      Categories categories,
      String fill,
      String points,
      String labels,
      String format) {
    return head(index, series.name())
        + "<c:spPr>"
        + (fill.isEmpty() ? "<a:noFill/>" : solid(fill))
        + "<a:ln><a:noFill/></a:ln></c:spPr><c:invertIfNegative val=\"0\"/>"
        + points
        + labels
        + data(series, categories, format)
        + "</c:ser>";
  }

  /** One series drawn as a line. */
  String lineSeries(
      int index,
      ChartSeries series,
      Categories categories,
      Stroke stroke,
      String labels,
      String format) {
    return head(index, series.name())
        + "<c:spPr>"
        + stroke.line()
        + "</c:spPr>"
        + stroke.marker()
        + labels
        + data(series, categories, format)
        + "<c:smooth val=\"0\"/></c:ser>";
  }

  /** A bar of another colour. */
  static String point(int index, String fill) {
    return "<c:dPt><c:idx val=\""
        + index
        + "\"/><c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/><c:spPr>"
        + solid(fill)
        + "<a:ln><a:noFill/></a:ln></c:spPr></c:dPt>";
  }

  /** Labels of chosen points; those inside a column take a colour that can be read on it. */
  String labels(List<Label> labels, String format, String fill) {
    StringBuilder xml = new StringBuilder("<c:dLbls>");
    for (Label label : labels) {
      String colour = label.position().isInside() ? readableOn(fill) : colours.text();
      xml.append("<c:dLbl><c:idx val=\"")
          .append(label.point())
          .append("\"/>")
          .append(shown(format, colour, label.position().code(), true))
          .append("</c:dLbl>");
    }
    return xml.append(flags("")).append("</c:dLbls>").toString();
  }

  /** Labels of every point, at the end of its bar. */
  String labelsOfAll(String format) {
    return "<c:dLbls>" + shown(format, colours.text(), "outEnd", false) + "</c:dLbls>";
  }

  /** The series' own name, in the middle of one of its columns. */
  String nameAt(int point) {
    return "<c:dLbls><c:dLbl><c:idx val=\""
        + point
        + "\"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
        + textProperties(SMALL, colours.text(), false)
        + "<c:dLblPos val=\"ctr\"/>"
        + flags("showSerName")
        + "</c:dLbl>"
        + flags("")
        + "</c:dLbls>";
  }

  /**
   * The axis of periods or areas.
   *
   * @param size how many there are
   * @param position {@code b}, or {@code l} for horizontal bars, whose first then stands on top
   */
  String categoryAxis(String position, int size) {
    boolean across = position.equals("b");
    return "<c:catAx>"
        + axisId(CATEGORY_AXIS)
        + "<c:scaling><c:orientation val=\""
        + (across ? "minMax" : "maxMin")
        + "\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\""
        + position
        + "\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>"
        // Labels stay below, rather than on the zero line among negative columns.
        + "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"
        + "<c:tickLblPos val=\"low\"/><c:spPr>"
        + line(colours.grid(), 9525, "solid")
        + "</c:spPr>"
        + textProperties(across && size > FEW_PERIODS ? SMALLER : SMALL, colours.text(), false)
        + "<c:crossAx val=\""
        + VALUE_AXIS
        + "\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/>"
        + "<c:lblOffset val=\"100\"/>"
        + (across && size > LABELLED_PERIODS ? skip(size) : "")
        + "<c:noMultiLvlLbl val=\"1\"/></c:catAx>";
  }

  /** Labels every so many periods only, where all would have to be turned on their side. */
  private static String skip(int size) {
    int every = (size + LABELLED_PERIODS - 1) / LABELLED_PERIODS;
    return "<c:tickLblSkip val=\"" + every + "\"/>";
  }

  /** The axis of values, on the left. */
  String valueAxis(Axis axis, String format, String title) {
    return valueAxis(
        axis,
        "l",
        "<c:majorGridlines><c:spPr>"
            + line(colours.grid(), 6350, "solid")
            + "</c:spPr></c:majorGridlines>"
            + (title.isEmpty() ? "" : title(title)),
        format,
        false);
  }

  /** An axis of values that is not drawn, since every bar says its own. */
  String hiddenValueAxis(Axis axis, String format) {
    return valueAxis(axis, "b", "", format, true);
  }

  private String valueAxis(Axis axis, String position, String grid, String format, boolean hidden) {
    return "<c:valAx>"
        + axisId(VALUE_AXIS)
        + "<c:scaling><c:orientation val=\"minMax\"/><c:max val=\""
        + number(axis.max())
        + "\"/><c:min val=\""
        + number(axis.min())
        + "\"/></c:scaling><c:delete val=\""
        + (hidden ? 1 : 0)
        + "\"/><c:axPos val=\""
        + position
        + "\"/>"
        + grid
        + "<c:numFmt formatCode=\""
        + Xml.escape(format)
        + "\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"
        + "<c:tickLblPos val=\"low\"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>"
        + textProperties(SMALL, colours.text(), false)
        + "<c:crossAx val=\""
        + CATEGORY_AXIS
        + "\"/><c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/>"
        + "<c:majorUnit val=\""
        + number(axis.unit())
        + "\"/></c:valAx>";
  }

  private String title(String text) {
    return "<c:title><c:tx><c:rich><a:bodyPr rot=\"-5400000\" vert=\"horz\"/><a:lstStyle/><a:p>"
        + "<a:pPr>"
        + characters("a:defRPr", SMALL, colours.text(), false)
        + "</a:pPr><a:r>"
        + characters("a:rPr lang=\"en-GB\"", SMALL, colours.text(), false)
        + "<a:t>"
        + Xml.escape(text)
        + "</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>";
  }

  /**
   * A legend at the bottom.
   *
   * @param hidden indexes of the series it leaves out
   */
  String legend(List<Integer> hidden) {
    StringBuilder xml = new StringBuilder("<c:legend><c:legendPos val=\"b\"/>");
    for (int index : hidden) {
      xml.append("<c:legendEntry><c:idx val=\"")
          .append(index)
          .append("\"/><c:delete val=\"1\"/></c:legendEntry>");
    }
    return xml.append("<c:overlay val=\"0\"/>")
        .append(textProperties(SMALL, colours.text(), false))
        .append("</c:legend>")
        .toString();
  }

  private static String head(int index, String name) {
    return "<c:ser><c:idx val=\""
        + index
        + "\"/><c:order val=\""
        + index
        + "\"/><c:tx><c:v>"
        + Xml.escape(name)
        + "</c:v></c:tx>";
  }

  private static String data(ChartSeries series, Categories categories, String format) {
    StringBuilder xml = new StringBuilder("<c:cat><c:strRef><c:f>");
    xml.append(Xml.escape(categories.range().text())).append("</c:f><c:strCache>");
    count(xml, categories.size());
    for (int i = 0; i < categories.size(); i++) {
      cached(xml, i, Xml.escape(categories.labels().get(i)));
    }
    xml.append("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>")
        .append(Xml.escape(series.range().text()))
        .append("</c:f><c:numCache><c:formatCode>")
        .append(Xml.escape(format))
        .append("</c:formatCode>");
    count(xml, series.size());
    for (int i = 0; i < series.size(); i++) {
      Optional<BigDecimal> value = series.at(i);
      if (value.isPresent()) {
        cached(xml, i, number(value.get()));
      }
    }
    return xml.append("</c:numCache></c:numRef></c:val>").toString();
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
        + textProperties(SMALL, colour, bold)
        + "<c:dLblPos val=\""
        + position
        + "\"/>"
        + flags("showVal");
  }

  /** What a label shows: all six must be told, and only the one named is. */
  private static String flags(String shown) {
    StringBuilder xml = new StringBuilder();
    for (String flag : LABEL_FLAGS) {
      xml.append("<c:").append(flag).append(flag.equals(shown) ? " val=\"1\"/>" : " val=\"0\"/>");
    }
    return xml.toString();
  }

  private String textProperties(int size, String colour, boolean bold) {
    return "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>"
        + characters("a:defRPr", size, colour, bold)
        + "</a:pPr><a:endParaRPr lang=\"en-GB\"/></a:p></c:txPr>";
  }

  private String characters(String element, int size, String colour, boolean bold) {
    String face = Xml.escape(font);
    return "<"
        + element
        + " sz=\""
        + size
        + "\" b=\""
        + (bold ? 1 : 0)
        + "\">"
        + solid(colour)
        + "<a:latin typeface=\""
        + face
        + "\"/><a:cs typeface=\""
        + face
        + "\"/></"
        + element.split(" ", 2)[0]
        + ">";
  }

  static String line(String colour, int width, String dash) {
    return "<a:ln w=\""
        + width
        + "\" cap=\"flat\">"
        + solid(colour)
        + "<a:prstDash val=\""
        + dash
        + "\"/><a:round/></a:ln>";
  }

  static String solid(String colour) {
    return "<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>";
  }

  /** White on dark colours, the text colour on light ones. */
  private String readableOn(String fill) {
    int rgb = Integer.parseInt(fill, 16);
    int brightness = 299 * (rgb >> 16) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF);
    return brightness < 140_000 ? "FFFFFF" : colours.text();
  }

  private static String axisId(String id) {
    return "<c:axId val=\"" + id + "\"/>";
  }

  static String number(BigDecimal value) {
    BigDecimal rounded = value.round(EXCEL).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
