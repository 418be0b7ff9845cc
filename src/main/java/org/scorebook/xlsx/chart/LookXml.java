package org.scorebook.xlsx.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.scorebook.xlsx.xml.Xml;

/**
 * How texts, lines, areas and numbers of a chart are written ({@code a:ln}, {@code a:solidFill},
 * {@code c:txPr}). Colours are six hexadecimal digits.
 *
 * @param textColour of axis labels, legend and data labels
 * @param gridColour of grid lines and axis lines
 * @param font name of the typeface of all text
 */
public record LookXml(String textColour, String gridColour, String font) {
  /** Font size of all text, in hundredths of a point: smaller is not read in print. */
  public static final int SMALL = 900;

  /** That of a headline. */
  static final int LARGE = 1000;

  /** Excel stores no more digits of a number. */
  private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

  /** The properties of all texts of an element. */
  String text(int size, String colour, boolean bold) {
    return text("<a:bodyPr/>", size, colour, bold);
  }

  /** Those of texts that stay level and break at blanks where they are too wide. */
  String levelText(int size, String colour) {
    return text("<a:bodyPr rot=\"0\" vert=\"horz\"/>", size, colour, false);
  }

  private String text(String body, int size, String colour, boolean bold) {
    return "<c:txPr>"
        + body
        + "<a:lstStyle/><a:p><a:pPr>"
        + characters("a:defRPr", size, colour, bold)
        + "</a:pPr><a:endParaRPr lang=\"en-GB\"/></a:p></c:txPr>";
  }

  /** A level text of its own, above a chart or beside an axis. */
  String title(String text, int size, boolean bold) {
    return "<c:title><c:tx><c:rich><a:bodyPr rot=\"0\" vert=\"horz\"/><a:lstStyle/><a:p>"
        + "<a:pPr>"
        + characters("a:defRPr", size, textColour, bold)
        + "</a:pPr><a:r>"
        + characters("a:rPr lang=\"en-GB\"", size, textColour, bold)
        + "<a:t>"
        + Xml.escape(text)
        + "</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>";
  }

  String characters(String element, int size, String colour, boolean bold) {
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

  /** White on dark colours, black on others. */
  static String readableOn(String fill) {
    int rgb = Integer.parseInt(fill, 16);
    int brightness = 299 * (rgb >> 16) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF);
    return brightness < 120_000 ? "FFFFFF" : "000000";
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

  static String number(BigDecimal value) {
    BigDecimal rounded = value.round(EXCEL).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
