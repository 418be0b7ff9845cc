package org.scorebook.xlsx.chart;

import org.scorebook.xlsx.xml.Xml;

/**
 * The axes of a chart ({@code c:catAx} and {@code c:valAx}): one of periods or areas, and one of
 * values. Excel demands that either names the other, and every group of series both.
 */
public record AxesXml(LookXml look) {
  /** Axis identifiers need only be unique within a chart. */
  private static final String CATEGORY_AXIS = "111111111";

  private static final String VALUE_AXIS = "222222222";

  /** What a group of series says to be drawn against both. */
  static final String BOTH = axisId(CATEGORY_AXIS) + axisId(VALUE_AXIS);

  private static final int LABELLED_PERIODS = 12;

  /**
   * The axis of periods or areas.
   *
   * @param size how many there are
   * @param position {@code b}, or {@code l} for horizontal bars, whose first then stands on top
   * @param note what is said under the axis, or empty
   */
  public String categories(String position, int size, String note) {
    boolean across = position.equals("b");
    return "<c:catAx>"
        + axisId(CATEGORY_AXIS)
        + "<c:scaling><c:orientation val=\""
        + (across ? "minMax" : "maxMin")
        + "\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\""
        + position
        + "\"/>"
        + (note.isEmpty() ? "" : look.title(note, LookXml.SMALL, false))
        + "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>"
        // Labels stay below, rather than on the zero line among negative columns.
        + "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"
        + "<c:tickLblPos val=\"low\"/><c:spPr>"
        + LookXml.line(look.gridColour(), 9525, "solid")
        + "</c:spPr>"
        + look.levelText(LookXml.SMALL, look.textColour())
        + "<c:crossAx val=\""
        + VALUE_AXIS
        + "\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/>"
        + "<c:lblOffset val=\"100\"/>"
        + skip(across, size)
        + "<c:noMultiLvlLbl val=\"1\"/></c:catAx>";
  }

  /**
   * Labels every so many periods only, where all would have to be turned on their side; all of what
   * stands one below the other.
   */
  private static String skip(boolean across, int size) {
    if (across && size <= LABELLED_PERIODS) {
      return "";
    }
    int every = across ? every(size) : 1;
    return "<c:tickLblSkip val=\"" + every + "\"/>";
  }

  /** Of how many periods side by side one is labelled. */
  public static int every(int size) {
    return Math.max(1, (size + LABELLED_PERIODS - 1) / LABELLED_PERIODS);
  }

  /** The axis of values, on the left. */
  public String values(Axis axis, String format) {
    return values(
        axis,
        "l",
        "<c:majorGridlines><c:spPr>"
            + LookXml.line(look.gridColour(), 6350, "solid")
            + "</c:spPr></c:majorGridlines>",
        format,
        false);
  }

  /** An axis of values that is not drawn, since every bar says its own. */
  public String hiddenValues(Axis axis, String format) {
    return values(axis, "b", "", format, true);
  }

  private String values(Axis axis, String position, String grid, String format, boolean hidden) {
    return "<c:valAx>"
        + axisId(VALUE_AXIS)
        + "<c:scaling><c:orientation val=\"minMax\"/><c:max val=\""
        + LookXml.number(axis.max())
        + "\"/><c:min val=\""
        + LookXml.number(axis.min())
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
        + look.text(LookXml.SMALL, look.textColour(), false)
        + "<c:crossAx val=\""
        + CATEGORY_AXIS
        + "\"/><c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/>"
        + "<c:majorUnit val=\""
        + LookXml.number(axis.unit())
        + "\"/></c:valAx>";
  }

  private static String axisId(String id) {
    return "<c:axId val=\"" + id + "\"/>";
  }
}
