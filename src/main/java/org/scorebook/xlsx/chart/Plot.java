package org.scorebook.xlsx.chart;

/**
 * Where the area between the axes stands in a chart ({@code c:layout} of {@code c:plotArea}), in
 * shares of its width and height.
 */
public record Plot(double left, double top, double width, double height) {

  String xml() {
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
