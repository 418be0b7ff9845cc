package org.scorebook.xlsx.chart;

/**
 * How a line is drawn ({@code a:ln}), and the markers on it ({@code c:marker}).
 *
 * @param width in English Metric Units, 12,700 to the point; 0 for no line
 * @param dash DrawingML's word for the dashes
 * @param symbol DrawingML's word for the markers
 * @param size of the markers in points, 2 to 72
 * @param fill of the markers
 */
public record Stroke(String colour, int width, String dash, String symbol, int size, String fill) {
  public static Stroke line(String colour, int width, String dash) {
    return new Stroke(colour, width, dash, "none", 5, colour);
  }

  /** Marks of single points with an edge of that colour, and no line between them. */
  public static Stroke marks(String edge, String shape, int points, String inside) {
    return new Stroke(edge, 0, "", shape, points, inside);
  }

  /** With markers of that shape, for series told apart by them or with points that stand alone. */
  public Stroke withMarkers(String shape, int points, String inside) {
    return new Stroke(colour, width, dash, shape, points, inside);
  }

  String line() {
    return width == 0 ? "<a:ln><a:noFill/></a:ln>" : LookXml.line(colour, width, dash);
  }

  String marker() {
    if (symbol.equals("none")) {
      return "<c:marker><c:symbol val=\"none\"/></c:marker>";
    }
    return "<c:marker><c:symbol val=\""
        + symbol
        + "\"/><c:size val=\""
        + size
        + "\"/><c:spPr>"
        + LookXml.solid(fill)
        + LookXml.line(colour, 9525, "solid")
        + "</c:spPr></c:marker>";
  }
}
