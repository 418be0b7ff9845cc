package org.scorebook.xlsx.chart;

/**
 * Where the area between the axes stands in a chart ({@code c:layout} of {@code c:plotArea}), in
 * shares of its width and height.
 *
 * @param width 0 where Excel is to choose it all
 */
public record Plot(double left, double top, double width, double height) {

  /** As Excel finds best beside labels, legend and title. */
  public static Plot automatic() {
    return new Plot(0, 0, 0, 0);
  }

  String xml() {
    if (width == 0) {
      return "<c:layout/>";
    }
    return "<c:layout><c:manualLayout><c:layoutTarget val=\"inner\"/><c:xMode val=\"edge\"/>"
        + "<c:yMode val=\"edge\"/>"
        + share("x", left)
        + share("y", top)
        + share("w", width)
        + share("h", height)
        + "</c:manualLayout></c:layout>";
  }

  private static String share(String name, double share) {
    return "<c:" + name + " val=\"" + Math.round(share * 1000) / 1000.0 + "\"/>";
  }
}
